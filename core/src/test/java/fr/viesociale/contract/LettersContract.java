package fr.viesociale.contract;

import static fr.viesociale.contract.Cases.association;
import static fr.viesociale.contract.Cases.city;
import static fr.viesociale.contract.Cases.district;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.Entry;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Revision;
import fr.viesociale.territory.District;
import fr.viesociale.text.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Letters: whatever the core admits is kept to the letter, in texts and in ids, and what differs by a letter is two. */
abstract class LettersContract extends SavingContract {

    /** No two of them are the same, although a collation may think so. */
    static final List<String> LOOK_ALIKES = List.of(
            "e",
            "é",
            "è",
            "E",
            "É",
            "\uFF45",
            "œ",
            "oe",
            "Œ",
            "ß",
            "ss",
            "\uFB01",
            "fi",
            "ı",
            "i",
            "I",
            "İ",
            "a",
            "a\u00AD",
            "a\u200B",
            "ab",
            "a b",
            "a\u00A0b",
            "a\u202Fb",
            "a  b",
            "a-b",
            "a\u2011b",
            "1",
            "\uFF11",
            "²",
            "2",
            "\uD83D\uDE00",
            "\uD83D\uDE01",
            "\uD840\uDC00",
            "中",
            "\u4E2E",
            "α",
            "Α",
            "ά");

    /** What a query, a pattern or a file may take for something else. */
    private static final List<String> WORDS = List.of(
            "null",
            "NULL",
            "\\N",
            "\\0",
            "''",
            "'",
            "\"",
            "`",
            "\\",
            "\\\\",
            "\\'",
            "%",
            "_",
            "a%",
            "--",
            "x; DROP TABLE x",
            "/*",
            "*/",
            "#",
            "?",
            "?1",
            ":id",
            "${x}",
            "{fn x}",
            "\\u0041",
            "&amp;",
            "<x>",
            "]]>",
            "[x]",
            "{x}",
            "a,b",
            "a;b",
            "a|b",
            "a/b",
            "a~b",
            "true",
            "0",
            "-1",
            "007",
            "1e3",
            "2019-05-02",
            "NaN");

    private static TerritorialProject districts(List<String> ids) {
        return TerritorialProject.of(
                CITY,
                IntStream.range(0, ids.size())
                        .mapToObj(i -> district(ids.get(i), "Quartier fictif " + i))
                        .toList());
    }

    private static TerritorialProject named(List<String> names) {
        return TerritorialProject.of(
                CITY,
                IntStream.range(0, names.size())
                        .mapToObj(i -> district("d" + i, names.get(i)))
                        .toList());
    }

    private static List<String> names(TerritorialProject project) {
        return project.all(Kind.DISTRICT).stream().map(District::name).toList();
    }

    private void is_kept(TerritorialProject project, int entries) {
        TerritorialProjects projects = empty();
        Kept kept = first(projects, project);
        assertThat(kept.project()).isEqualTo(project);
        assertThat(projects.find(CITY)).contains(new Kept(project, 1));
        assertThat(project.entries()).hasSize(entries);
    }

    @Test
    void ids_that_differ_by_accent_case_width_or_space_are_two() {
        is_kept(districts(LOOK_ALIKES), LOOK_ALIKES.size());
    }

    @Test
    void of_two_ids_that_look_alike_one_is_edited_and_one_removed_without_the_other() {
        TerritorialProjects projects = empty();
        TerritorialProject project = districts(LOOK_ALIKES);
        Kept kept = first(projects, project);
        for (String id : List.of("é", "\uFF45", "a\u200B", "\uD83D\uDE01")) {
            kept = done(projects.save(kept, kept.project().with(district(id, "Quartier renommé fictif")), edit(1)));
            assertThat(projects.find(CITY)).contains(kept);
        }
        kept = done(projects.save(
                kept,
                kept.project().without(new Id.District("e"), new Id.District("a"), new Id.District("\uD83D\uDE00")),
                edit(2)));
        assertThat(projects.find(CITY)).contains(kept);
        assertThat(kept.project().all(Kind.DISTRICT)).hasSize(LOOK_ALIKES.size() - 3);
        assertThat(kept.revision()).isEqualTo(6);
    }

    @Test
    void territories_whose_ids_look_alike_are_two() {
        TerritorialProjects projects = empty();
        Map<Id.Territory, Kept> kept = new HashMap<>();
        for (String id : LOOK_ALIKES) {
            TerritorialProject project =
                    TerritorialProject.empty(new Id.Territory(id)).with(district("d", "Quartier fictif de " + id));
            kept.put(project.territory(), first(projects, project));
        }
        assertThat(kept).hasSameSizeAs(LOOK_ALIKES).allSatisfy((territory, as) -> {
            assertThat(as.revision()).isEqualTo(1);
            assertThat(projects.find(territory)).contains(as);
            assertThat(projects.revisions(territory)).hasSize(1);
        });
        assertThat(projects.find(new Id.Territory("ê"))).isEmpty();
    }

    @Test
    void a_change_of_one_accent_case_or_space_is_a_change() {
        TerritorialProjects projects = empty();
        List<String> names = List.of(
                "Alès",
                "Ales",
                "ALÈS",
                "alès",
                "alès ",
                " alès",
                "alès  ",
                "alès\n",
                "alès\t",
                "alès\u00A0",
                "alès\u200B");
        List<TerritorialProject> history = new ArrayList<>();
        Kept kept = Kept.none(CITY);
        for (String name : names) {
            kept = done(projects.save(kept, named(List.of(name)), edit(1)));
            history.add(kept.project());
            assertThat(projects.find(CITY)).contains(kept);
        }
        assertThat(kept.revision()).isEqualTo(names.size());
        assertThat(history).flatExtracting(LettersContract::names).isEqualTo(names);
    }

    @Test
    void words_that_mean_something_to_a_database_mean_nothing_here() {
        is_kept(districts(WORDS), WORDS.size());
        is_kept(named(WORDS), WORDS.size());
    }

    @Test
    void a_letter_of_every_unicode_plane_is_kept_in_texts_and_in_ids() {
        List<String> letters = new ArrayList<>();
        for (int plane = 0; plane <= 16; plane++) {
            for (int place : List.of(0x0021, 0x00E9, 0x0627, 0x4E2D, 0xD7FF, 0xE000, 0xF600, 0xFFFD, 0xFFFE, 0xFFFF)) {
                letters.add(Characters.composed("a" + Character.toString(plane << 16 | place) + "z"));
            }
        }
        TerritorialProject ids = districts(letters);
        is_kept(ids, letters.size());
        assertThat(ids.all(Kind.DISTRICT))
                .extracting(district -> district.id().value())
                .containsExactlyInAnyOrderElementsOf(letters);
        TerritorialProject texts = named(letters);
        is_kept(texts, letters.size());
        assertThat(names(texts)).containsExactlyInAnyOrderElementsOf(letters);
    }

    @Test
    void texts_and_ids_as_long_as_they_may_be_are_kept() {
        List<String> letters = List.of("e", "é", "中", "\uD83D\uDE00");
        List<Entry> entries = new ArrayList<>();
        for (String letter : letters) {
            String text = letter.repeat(2_000 / letter.length());
            String start = letter.repeat((Id.LONGEST - 2) / letter.length());
            entries.add(district(start + "-1", text));
            entries.add(district(start + "-2", text.substring(letter.length()) + "x".repeat(letter.length())));
            entries.add(association(letter.repeat(Id.LONGEST / letter.length()), text));
        }
        is_kept(TerritorialProject.of(CITY, entries), 3 * letters.size());
    }

    @Test
    void who_and_why_are_kept_to_the_letter() {
        TerritorialProjects projects = empty();
        List<String> lines = new ArrayList<>(WORDS);
        lines.addAll(LOOK_ALIKES);
        lines.addAll(List.of("agent ", " agent", "agent\n", "\u00A0agent\u00A0", "é".repeat(2_000)));
        lines.add("\uD83D\uDE00".repeat(1_000));
        List<Revision> revisions = new ArrayList<>();
        Kept kept = Kept.none(CITY);
        for (int i = 0; i < lines.size(); i++) {
            Edit edit = new Edit(edit(0).at(), lines.get(i), lines.get(lines.size() - 1 - i));
            kept = done(projects.save(kept, kept.project().with(district("d", "Quartier fictif " + i)), edit));
            revisions.add(new Revision(i + 1, edit));
        }
        assertThat(projects.revisions(CITY)).isEqualTo(revisions);
    }

    @Test
    void accents_may_be_given_composed_or_not() {
        TerritorialProjects projects = empty();
        TerritorialProject project = TerritorialProject.empty(new Id.Territory("Ale\u0300s"))
                .with(district("e\u0301", "Pre\u0301s fictifs"));
        Kept kept = first(projects, project);
        assertThat(projects.find(new Id.Territory("Al\u00E8s"))).contains(kept);
        assertThat(projects.find(new Id.Territory("Ale\u0300s"))).contains(kept);
        assertThat(kept.project().find(Kind.DISTRICT, new Id.District("\u00E9")))
                .contains(district("\u00E9", "Pr\u00E9s fictifs"));
    }

    @Test
    void spaces_at_the_ends_of_a_text_stay_with_it() {
        is_kept(
                TerritorialProject.empty(CITY)
                        .with(
                                district("d", "a é 中 \uD83D\uDE00 \uDBFF\uDFFD \uFFFD ' \" \\ % _ ; -- \t \n "),
                                district("insécable", "\u00A0\u00A0deux\u00A0\u00A0"),
                                association("espaces", "  deux espaces  ")),
                3);
    }

    @Test
    void a_project_with_such_letters_is_merged_with_what_others_wrote() {
        TerritorialProjects projects = empty();
        Kept base = first(projects, city(CITY.value()).with(district("e", "e"), district("é", "é")));
        done(projects.save(base, base.project().with(district("e", "e ")), edit(1)));
        Kept merged = done(projects.save(base, base.project().with(district("é", "é ")), edit(2)));
        assertThat(merged.project()).isEqualTo(base.project().with(district("e", "e "), district("é", "é ")));
        assertThat(projects.find(CITY)).contains(merged);
    }
}
