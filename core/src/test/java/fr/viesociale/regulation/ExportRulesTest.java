package fr.viesociale.regulation;

import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.money.Quantity;
import fr.viesociale.roadmap.UnitCode;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Force;
import fr.viesociale.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportRulesTest {

    private static final Id.Territory ALES = new Id.Territory("ales");
    private static final Id.Indicator FIGURE = new Id.Indicator("personnes-suivies");

    @ParameterizedTest
    @CsvSource({
        "PERSONS, 0, false, SATISFIED",
        "PERSONS, 1, false, BREACHED",
        "PERSONS, 3, false, BREACHED",
        "PERSONS, 3, true, SATISFIED",
        "PERSONS, 4, false, BREACHED",
        "PERSONS, 5, false, SATISFIED",
        "HOUSEHOLDS, 4, false, BREACHED",
        "TAX_HOUSEHOLDS, 10, false, BREACHED",
        "TAX_HOUSEHOLDS, 11, false, SATISFIED",
        "HOURS, 3, false, NOT_APPLICABLE",
        "EUROS, 3, false, NOT_APPLICABLE"
    })
    void a_small_count_of_persons_goes_out_masked_or_rounded_only(
            String unit, String count, boolean masked, Answer expected) {
        assertThat(small(new UnitCode(unit), new Export.Count(Quantity.parse(count), masked, null)))
                .isEqualTo(expected);
    }

    private static Answer small(UnitCode unit, Export.Count count) {
        return asked("privacy.small-counts-masked", FIGURE, export("2026-11-23", unit, null, count));
    }

    @Test
    void a_host_may_set_a_higher_floor() {
        Export export =
                export("2026-11-23", UnitCode.PERSONS, null, new Export.Count(Quantity.parse("9"), false, null));

        assertThat(Regulation.EXPORTS
                        .stating(
                                "privacy.small-counts-masked.floor",
                                Quantity.parse("10"),
                                Force.ALWAYS,
                                Sources.local("règle de la Ville", "rule of the City"))
                        .explain(new RuleId("privacy.small-counts-masked"), FIGURE, export)
                        .answer())
                .isEqualTo(BREACHED);
    }

    @ParameterizedTest
    @CsvSource({
        "QP030001, QN03001I, 2026-11-23, , SATISFIED",
        "QP030003, QN03003M, 2026-11-23, , BREACHED",
        "QP030003, QN03003M, 2026-11-23, direction générale, SATISFIED",
        "QP030003, QN03003M, 2023-12-31, , NOT_APPLICABLE",
        "QP030003, QN03003M, 2024-01-01, , BREACHED",
        "QP030003, QP030003, 2026-11-23, , NOT_APPLICABLE",
        "QN03003M, QN03001N, 2026-11-23, , SATISFIED"
    })
    void one_count_does_not_go_out_on_two_perimeters_that_differ(
            String one, String other, String on, String acceptedBy, Answer expected) {
        Export export = export(on, UnitCode.PERSONS, acceptedBy, on(one, "140"), on(other, "152"));

        assertThat(asked("privacy.differencing-warning", FIGURE, export)).isEqualTo(expected);
    }

    private static Export.Count on(String area, String count) {
        return new Export.Count(Quantity.parse(count), false, new PriorityAreaCode(area));
    }

    @Test
    void a_document_put_online_holds_no_name_unless_the_law_allows_it() {
        assertThat(names(true, null, "présents : Mme A., M. B.")).isEqualTo(BREACHED);
        assertThat(names(true, null, "présents : la présidente, le directeur")).isEqualTo(SATISFIED);
        assertThat(names(true, "CRPA D312-1-3", "présents : Mme A., M. B.")).isEqualTo(SATISFIED);
        assertThat(names(false, null, "présents : Mme A., M. B.")).isEqualTo(NOT_APPLICABLE);
        assertThat(names(null, null, "présents : Mme A., M. B.")).isEqualTo(UNDETERMINED);
    }

    private static Answer names(Boolean online, String exception, String text) {
        return asked(
                "privacy.names-dropped-on-export",
                ALES,
                new Export(ALES, LocalDate.parse("2026-11-23"), List.of(), List.of(text), online, exception, null));
    }

    private static Export export(String on, UnitCode unit, String acceptedBy, Export.Count... counts) {
        return new Export(
                ALES,
                LocalDate.parse(on),
                List.of(new Export.Figure(FIGURE, unit, List.of(counts))),
                List.of(),
                true,
                null,
                acceptedBy);
    }

    private static Answer asked(String rule, Id subject, Export export) {
        var why = Regulation.EXPORTS.explain(new RuleId(rule), subject, export);
        for (Language language : Language.values()) {
            assertThat(why.lines(language))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).doesNotContain("null"));
        }
        return why.answer();
    }
}
