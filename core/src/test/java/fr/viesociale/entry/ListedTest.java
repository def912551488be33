package fr.viesociale.entry;

import static fr.viesociale.entry.PartCode.ACTION_PLAN;
import static fr.viesociale.entry.PartCode.DIAGNOSIS;
import static fr.viesociale.entry.PartCode.EVALUATION;
import static fr.viesociale.text.Language.ENGLISH;
import static fr.viesociale.text.Language.FRENCH;
import static fr.viesociale.time.Holds.NO;
import static fr.viesociale.time.Holds.UNDETERMINED;
import static fr.viesociale.time.Holds.YES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.text.Language;
import fr.viesociale.time.Holds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A list, and what it is worth when something may be missing from it. */
class ListedTest {

    @Test
    void what_is_not_in_a_complete_list_is_not_there_and_what_is_not_in_an_open_one_is_not_known() {
        assertThat(listed(false, YES, NO).includes(DIAGNOSIS)).isEqualTo(YES);
        assertThat(listed(false, YES, NO).includes(ACTION_PLAN)).isEqualTo(NO);
        assertThat(listed(false, YES, NO).includes(EVALUATION)).isEqualTo(NO);
        assertThat(listed(true, YES, NO).includes(ACTION_PLAN)).isEqualTo(NO);
        assertThat(listed(true, YES, NO).includes(EVALUATION)).isEqualTo(UNDETERMINED);
    }

    @Test
    void all_of_several_are_there_when_each_one_is() {
        assertThat(listed(false, YES, YES).includesAll(List.of(DIAGNOSIS, ACTION_PLAN)))
                .isEqualTo(YES);
        assertThat(listed(false, YES, UNDETERMINED).includesAll(List.of(DIAGNOSIS, ACTION_PLAN)))
                .isEqualTo(UNDETERMINED);
        assertThat(listed(false, YES, NO).includesAll(List.of(DIAGNOSIS, ACTION_PLAN)))
                .isEqualTo(NO);
        assertThat(listed(false, NO, NO).includesAll(List.of())).isEqualTo(YES);
    }

    @Test
    void there_is_something_as_soon_as_one_counts() {
        assertThat(listed(false, NO, YES).any()).isEqualTo(YES);
        assertThat(listed(false, NO, UNDETERMINED).any()).isEqualTo(UNDETERMINED);
        assertThat(listed(false, NO, NO).any()).isEqualTo(NO);
        assertThat(listed(true, NO, NO).any()).isEqualTo(UNDETERMINED);
    }

    @Test
    void what_is_met_twice_counts_as_soon_as_it_counts_once() {
        Listed<PartCode> listed = Listed.of(
                Stream.of(
                        new StatedPart(DIAGNOSIS, false),
                        new StatedPart(ACTION_PLAN, false),
                        new StatedPart(DIAGNOSIS, true)),
                StatedPart::part,
                part -> Holds.of(part.present()),
                false);

        assertThat(listed.items()).containsExactly(Map.entry(DIAGNOSIS, YES), Map.entry(ACTION_PLAN, NO));
        assertThat(listed.open()).isFalse();
    }

    @Test
    void it_is_told_without_what_does_not_count_and_with_its_doubts() {
        reads(listed(false, YES, YES), words(FRENCH), words(ENGLISH));
        reads(listed(false, YES, NO), DIAGNOSIS.in(FRENCH), DIAGNOSIS.in(ENGLISH));
        reads(listed(false, UNDETERMINED, NO), DIAGNOSIS.in(FRENCH) + " (?)", DIAGNOSIS.in(ENGLISH) + " (?)");
        reads(listed(false, NO, NO), "aucun", "none");
        reads(listed(true, NO, NO), "aucun (liste incomplète)", "none (incomplete list)");
        reads(
                listed(true, YES, NO),
                DIAGNOSIS.in(FRENCH) + " (liste incomplète)",
                DIAGNOSIS.in(ENGLISH) + " (incomplete list)");
    }

    @Test
    void it_keeps_what_it_was_made_with() {
        Map<PartCode, Holds> items = new LinkedHashMap<>(Map.of(DIAGNOSIS, YES));
        Listed<PartCode> listed = new Listed<>(items, false);
        items.put(ACTION_PLAN, YES);

        assertThat(listed.items()).containsOnlyKeys(DIAGNOSIS);
    }

    private static String words(Language language) {
        return DIAGNOSIS.in(language) + ", " + ACTION_PLAN.in(language);
    }

    private static void reads(Listed<PartCode> listed, String french, String english) {
        assertThat(listed.in(FRENCH)).isEqualTo(french);
        assertThat(listed.in(ENGLISH)).isEqualTo(english);
    }

    private static Listed<PartCode> listed(boolean open, Holds diagnosis, Holds actionPlan) {
        Map<PartCode, Holds> items = new LinkedHashMap<>();
        items.put(DIAGNOSIS, diagnosis);
        items.put(ACTION_PLAN, actionPlan);
        return new Listed<>(items, open);
    }
}
