package fr.viesociale.regulation;

import static fr.viesociale.funding.SubsidyStepKind.FILED;
import static fr.viesociale.funding.SubsidyStepKind.PUBLISHED;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.inventory;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.regulation.RecordedSubsidies.SUBSIDY;
import static fr.viesociale.regulation.RecordedSubsidies.YEAR;
import static fr.viesociale.regulation.RecordedSubsidies.inhabitants;
import static fr.viesociale.regulation.RecordedSubsidies.line;
import static fr.viesociale.regulation.RecordedSubsidies.step;
import static fr.viesociale.regulation.RecordedSubsidies.subsidy;
import static fr.viesociale.regulation.RecordedSubsidies.terms;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.funding.PublishedField;
import fr.viesociale.funding.PublishedRecord;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.rule.Answer;
import fr.viesociale.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the essential data of a subsidy are published, how they are written, and for whom. */
class PublicationRulesTest {

    private static final String TODAY = "2026-11-23";
    private static final Entry TOWN = inhabitants("h", new Id.Organisation("ville"), 12000);

    // subsidy.publication-delay

    @ParameterizedTest
    @CsvSource({
        "2024-05-02, 2024-08-02, SATISFIED",
        "2024-05-02, 2024-08-03, BREACHED",
        "2023-11-30, 2024-02-29, SATISFIED",
        "2023-11-30, 2024-03-01, BREACHED",
        "2017-07-31, 2024-03-01, NOT_APPLICABLE",
        "2017-08-01, 2017-11-02, BREACHED",
        "2024-05, 2024-08-15, UNDETERMINED",
        ", 2024-08-02, UNDETERMINED"
    })
    void essential_data_are_published_within_three_months_of_the_signature(
            String signedOn, String publishedOn, Answer expected) {
        assertThat(published("30000", signedOn, TODAY, TOWN, step(PUBLISHED, publishedOn))
                        .answer())
                .isEqualTo(expected);
        assertThat(published("30000", signedOn, TODAY, TOWN, line("une", publishedOn, "1"))
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "23000, 2024-08-03, NOT_APPLICABLE",
        "23000.01, 2024-08-03, BREACHED",
        ", 2024-08-03, UNDETERMINED",
        ", 2024-08-02, SATISFIED" // in time, whatever the amount
    })
    void only_what_is_above_the_threshold_must_be(String total, String publishedOn, Answer expected) {
        assertThat(published(total, "2024-05-02", TODAY, TOWN, step(PUBLISHED, publishedOn))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void below_the_threshold_no_signature_is_asked_for() {
        assertThat(published("23000", null, TODAY, TOWN).answer()).isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"3499, NOT_APPLICABLE", "3500, BREACHED"})
    void a_small_commune_need_not(int residents, Answer expected) {
        assertThat(published(
                                "30000",
                                "2024-05-02",
                                TODAY,
                                inhabitants("h", new Id.Organisation("ville"), residents),
                                step(PUBLISHED, "2024-08-03"))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void how_many_live_in_the_commune_matters_where_it_is_late() {
        assertThat(published("30000", "2024-05-02", TODAY, step(PUBLISHED, "2024-08-03"))
                        .missing())
                .containsExactly("populationFigures/*/residents");
        assertThat(published(
                                "30000",
                                "2024-05-02",
                                TODAY,
                                TOWN,
                                inhabitants("autre", new Id.Organisation("ville"), 3400),
                                step(PUBLISHED, "2024-08-03"))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(asked(
                                "subsidy.publication-delay",
                                SUBSIDY,
                                TODAY,
                                subsidy("caf", "30000", terms("c", null, null, null), "asso"),
                                version("v", "c", "2024-05-02", YEAR),
                                step(PUBLISHED, "2024-08-03"))
                        .answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void what_is_not_published_is_a_breach_once_the_delay_has_run_and_it_is_known() {
        assertThat(published("30000", "2024-05-02", "2024-08-02", TOWN, step(FILED, "2024-01-15"))
                        .answer())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(published("30000", "2024-05-02", "2024-08-03", TOWN, step(FILED, "2024-01-15"))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(published("30000", "2024-05-02", "2024-08-03", TOWN).missing())
                .containsExactly("publishedRecords/*/publishedOn");
    }

    // subsidy.essential-fields

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "montant | 22000.80 | SATISFIED",
                "montant | 22000 | SATISFIED",
                "montant | 22000,80 | BREACHED",
                "montant | 22 000 | BREACHED",
                "idAttribuant | 1234567890123 | BREACHED",
                "idBeneficiaire | 123456789012345 | BREACHED",
                "idBeneficiaire | | SATISFIED",
                "dateConvention | 02/05/2024 | BREACHED",
                "dateConvention | 2024-02-30 | BREACHED",
                "nature | aide en nature;aide en numéraire | SATISFIED",
                "nature | subvention | BREACHED",
                "datesPeriodeVersement | 2024-06-01 | SATISFIED",
                "datesPeriodeVersement | 2024-06-01_2024-06-30 | SATISFIED",
                "datesPeriodeVersement | 2024-06-01 - 2024-06-30 | BREACHED",
                "idRAE | 12345 | SATISFIED",
                "idRAE | 123456 | BREACHED",
                "notificationUE | oui | SATISFIED",
                "notificationUE | true | BREACHED",
                "pourcentageSubvention | 0.01 | SATISFIED",
                "pourcentageSubvention | 0.009 | BREACHED",
                "pourcentageSubvention | 1 | SATISFIED",
                "pourcentageSubvention | 1.01 | BREACHED",
                "pourcentageSubvention | 80% | BREACHED",
                "objet | | UNDETERMINED"
            })
    void each_field_is_written_as_the_texts_ask(String field, String content, Answer expected) {
        assertThat(fields(TODAY, with(written(), field, content)).answer()).isEqualTo(expected);
    }

    @Test
    void the_purpose_has_at_most_256_characters() {
        assertThat(fields(TODAY, with(written(), "objet", "a".repeat(256))).answer())
                .isEqualTo(SATISFIED);
        assertThat(fields(TODAY, with(written(), "objet", "a".repeat(257))).answer())
                .isEqualTo(BREACHED);
    }

    @Test
    void the_fourteen_fields_are_all_there_and_in_order_and_others_may_stand_between() {
        List<PublishedField> without = new ArrayList<>(written());
        without.remove(8);
        List<PublishedField> swapped = new ArrayList<>(written());
        Collections.swap(swapped, 7, 8);
        List<PublishedField> more = new ArrayList<>(written());
        more.add(6, new PublishedField("rnaBeneficiaire", null));

        assertThat(fields(TODAY, without).answer()).isEqualTo(BREACHED);
        assertThat(String.join("\n", fields(TODAY, without).explanation().lines(Language.FRENCH)))
                .contains("nature");
        assertThat(fields(TODAY, swapped).answer()).isEqualTo(BREACHED);
        assertThat(fields(TODAY, more).answer()).isEqualTo(SATISFIED);
        assertThat(fields(TODAY, List.of()).missing()).containsExactly("publishedRecords/*/fields");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-02, 2024-06-03, NOT_APPLICABLE",
        "2024-06-03, 2024-06-03, BREACHED",
        "2024-06-03, 2017-11-16, NOT_APPLICABLE",
        "2024-06-03, 2017-11-17, BREACHED",
        "2024-06-03, , UNDETERMINED"
    })
    void a_line_is_looked_at_once_it_is_published(String day, String publishedOn, Answer expected) {
        List<PublishedField> wrong = with(written(), "montant", "22000,80");
        assertThat(asked(
                                "subsidy.essential-fields",
                                new Id.PublishedRecord("une"),
                                day,
                                subsidy("caf", "30000", terms(null, null, null, null), "asso"),
                                line("une", publishedOn, wrong.toArray(PublishedField[]::new)))
                        .answer())
                .isEqualTo(expected);
    }

    // subsidy.beneficiary-shares

    @ParameterizedTest
    @CsvSource({
        "0.8, 0.2, SATISFIED",
        "0.8, 0.3, BREACHED",
        "0.8, 0.205, SATISFIED",
        "0.8, 0.195, SATISFIED",
        "0.8, 0.206, BREACHED",
        "0.8, 0.194, BREACHED",
        "80, 20, BREACHED",
        "0.8, , UNDETERMINED"
    })
    void the_shares_of_the_lines_make_one(String one, String other, Answer expected) {
        assertThat(shares(line("une", "2024-06-03", one), line("autre", "2024-06-03", other))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void each_beneficiary_has_one_line() {
        assertThat(shares(line("une", "2024-06-03", "1")).answer()).isEqualTo(BREACHED);
        List<PublishedField> same = with(written(), "pourcentageSubvention", "0.5");
        assertThat(shares(
                                line("une", "2024-06-03", same.toArray(PublishedField[]::new)),
                                line("autre", "2024-06-03", same.toArray(PublishedField[]::new)))
                        .answer())
                .isEqualTo(BREACHED);
        assertThat(shares(line("une", "2024-06-03", "0.8"), inventory("i", Kind.PUBLISHED_RECORD, SUBSIDY, false))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void without_lines_it_must_be_known_whether_it_was_published() {
        assertThat(shares().missing()).containsExactly("publishedRecords/*/subsidy");
        assertThat(shares(step(FILED, "2024-01-15")).answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(shares(step(PUBLISHED, "2024-06-03")).answer()).isEqualTo(UNDETERMINED);
        assertThat(shares(inventory("i", Kind.PUBLISHED_RECORD, SUBSIDY, true)).answer())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Asked published(String total, String signedOn, String day, Entry... more) {
        List<Entry> all = new ArrayList<>(List.of(more));
        all.add(subsidy("ville", total, terms("c", null, null, null), "asso"));
        all.add(version("v", "c", signedOn, YEAR));
        return asked("subsidy.publication-delay", SUBSIDY, day, all.toArray(Entry[]::new));
    }

    private static List<PublishedField> written() {
        return line("une", "2024-06-03", "0.8").fields();
    }

    private static List<PublishedField> with(List<PublishedField> fields, String name, String content) {
        return fields.stream()
                .map(field -> field.name().equals(name) ? new PublishedField(name, content) : field)
                .toList();
    }

    private static Asked fields(String day, List<PublishedField> fields) {
        PublishedRecord line = line("une", "2024-06-03", fields.toArray(PublishedField[]::new));
        return asked(
                "subsidy.essential-fields",
                line.id(),
                day,
                subsidy("caf", "30000", terms(null, null, null, null), "asso"),
                line);
    }

    private static Asked shares(Entry... more) {
        List<Entry> all = new ArrayList<>(List.of(more));
        all.add(subsidy("caf", "30000", terms("c", null, null, null), "asso", "seconde"));
        all.add(version("v", "c", "2024-05-02", YEAR));
        return asked("subsidy.beneficiary-shares", SUBSIDY, TODAY, all.toArray(Entry[]::new));
    }

    private static Asked asked(String rule, Id subject, String day, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.add(organisation("caf", OrganisationKind.CAF));
        all.add(organisation("ville", OrganisationKind.COMMUNE));
        all.add(organisation("asso", OrganisationKind.ASSOCIATION));
        all.add(organisation("seconde", OrganisationKind.ASSOCIATION));
        all.add(convention("c", ConventionKind.FINANCING));
        return Asked.of(rule, subject, ales(all.toArray(Entry[]::new)), day);
    }
}
