package fr.viesociale.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agrements/*/period",
                "agrements/*/period/first",
                "structureProjects/*/parts/*/part",
                "seats/*/holding/boardMember",
                "assessment/date"
            })
    void a_path_of_the_dossier_resolves(String path) {
        assertThat(DossierPath.resolves(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agrements",
                "agrement/*/period",
                "agrements/period",
                "agrements/*/duration",
                "agrements/*/period/*",
                "structureProjects/*/parts/part"
            })
    void any_other_does_not(String path) {
        assertThat(DossierPath.resolves(path)).isFalse();
    }
}
