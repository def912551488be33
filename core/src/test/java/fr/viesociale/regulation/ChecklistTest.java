package fr.viesociale.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.identifier.Rna;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.identifier.Siren;
import fr.viesociale.identifier.Siret;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every provision that was found has one home, and the books hold nothing that is not on the list. */
class ChecklistTest {

    /** The identifiers whose form is a fault of the value itself: how one is read, and one that is refused. */
    private static final Map<String, Map.Entry<Function<String, ?>, String>> VALUE_TYPES = Map.of(
            "identifier.commune-code", Map.entry(CommuneCode::new, "20004"),
            "identifier.siren", Map.entry(Siren::new, "213000079"),
            "identifier.siret", Map.entry(Siret::new, "32318058800037"),
            "identifier.rna", Map.entry(Rna::new, "W30100234"),
            "identifier.qpv-2015", Map.entry(PriorityAreaCode::new, "QP03001"),
            "identifier.qpv-2024", Map.entry(PriorityAreaCode::new, "QN3001I"));

    /** A form that is accepted and remarked upon, never refused. */
    private static final String REMARKED = "identifier.qpv-2024-letter";

    @Test
    void there_are_180_of_them() throws IOException {
        assertThat(homes()).hasSize(180);
    }

    @Test
    void each_rule_is_in_the_book_and_each_rule_of_the_book_is_on_the_list() throws IOException {
        assertThat(Regulation.FRENCH.rules())
                .extracting(rule -> rule.provision().id().value())
                .containsExactlyInAnyOrderElementsOf(at("rule"));
    }

    @Test
    void what_only_an_export_can_break_is_in_the_book_of_exports() throws IOException {
        assertThat(Regulation.EXPORTS.rules())
                .extracting(rule -> rule.provision().id().value())
                .containsExactlyInAnyOrderElementsOf(at("export guard"));
    }

    @Test
    void what_decides_nothing_is_listed_without_a_check() throws IOException {
        assertThat(Regulation.FRENCH.references())
                .extracting(provision -> provision.id().value())
                .containsExactlyInAnyOrderElementsOf(at("reference only"));
    }

    @Test
    void the_form_of_an_identifier_is_a_fault_of_the_value() throws IOException {
        assertThat(at("value type"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(VALUE_TYPES.keySet().stream(), Stream.of(REMARKED))
                        .toList());
        VALUE_TYPES.forEach((id, read) -> assertThatThrownBy(() -> read.getKey().apply(read.getValue()))
                .as(id)
                .isInstanceOf(Refused.class));
        assertThat(new PriorityAreaCode("QN03001X").value()).isEqualTo("QN03001X");
    }

    @Test
    void the_id_says_the_theme_and_no_id_is_in_two_homes() throws IOException {
        assertThat(Stream.concat(
                        Regulation.FRENCH.provisions().stream(),
                        Regulation.EXPORTS.rules().stream().map(Rule::provision)))
                .extracting(Provision::id)
                .extracting(RuleId::value)
                .doesNotHaveDuplicates();
    }

    private static List<String> at(String home) throws IOException {
        return homes().entrySet().stream()
                .filter(entry -> entry.getValue().equals(home))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> homes() throws IOException {
        try (InputStream list = ChecklistTest.class.getResourceAsStream("checklist.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" \\| "))
                    .collect(Collectors.toMap(
                            parts -> parts[0], parts -> parts[1], (one, other) -> one + other, TreeMap::new));
        }
    }

    @Test
    void the_three_books_share_no_rule_and_make_the_whole_one() {
        assertThat(Regulation.NATIONAL.and(Regulation.CAF_PRACTICES).and(Regulation.ALES_CLAUSES))
                .isEqualTo(Regulation.FRENCH);
        assertThat(Regulation.NATIONAL.rules()).isNotEmpty();
        assertThat(Regulation.CAF_PRACTICES.rules()).isNotEmpty();
        assertThat(Regulation.ALES_CLAUSES.rules()).isNotEmpty();
    }
}
