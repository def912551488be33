package fr.viesociale.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.regulation.Screening.Hit;
import fr.viesociale.regulation.Screening.Sought;
import fr.viesociale.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Suivi du dossier 100990000000079 | NIR",
                "dossier 1 00 99 00 000 000 79 à revoir | NIR",
                "allocataire n° 0000000 à rappeler | ALLOCATAIRE_NUMBER",
                "Mme A. est hospitalisée depuis mars | HEALTH",
                "cet habitant, de confession particulière | RELIGION",
                "M. B. attend son titre de séjour | NATIONALITY"
            })
    void what_looks_like_sensitive_data_is_found(String text, Sought sought) {
        assertThat(Screening.sensitive(text)).extracting(Hit::what).containsExactly(sought);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 familles rencontrées",
                "SIRET 32318058800036",
                "1000990000000079000",
                "accès aux droits des personnes handicapées et des malades",
                "Mme A. préside la séance. Un atelier sur la maladie est prévu.",
                "412 allocataires en 2024",
                "dialogue entre associations, catholique et protestante comprises",
                ""
            })
    void what_speaks_of_nobody_in_particular_is_not(String text) {
        assertThat(Screening.sensitive(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"présents : Mme A., M. B.", "vu avec Monsieur C", "Madame D-E préside"})
    void a_name_after_a_form_of_address_is_found(String text) {
        assertThat(Screening.names(text)).extracting(Hit::what).containsOnly(Sought.NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le président, la directrice",
                "Madame la directrice",
                "MM. les adjoints",
                "Mmes et MM.",
                "km. Alès"
            })
    void a_function_is_no_name(String text) {
        assertThat(Screening.names(text)).isEmpty();
    }

    @Test
    void what_was_found_is_not_shown_in_full() {
        Hit hit = Screening.sensitive("dossier 100990000000079").get(0);

        assertThat(hit.shown()).isEqualTo("100…");
        assertThat(hit.in(Language.FRENCH)).isEqualTo("numéro de sécurité sociale (100…)");
        assertThat(hit.in(Language.ENGLISH)).isEqualTo("social security number (100…)");
    }
}
