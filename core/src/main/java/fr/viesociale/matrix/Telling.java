package fr.viesociale.matrix;

import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Language;
import fr.viesociale.time.Holds;
import java.util.ArrayList;
import java.util.List;

/** Le récit de la matrice: its sentences in one language. */
record Telling(Situation situation, Language language) {

    String words(String french, String english) {
        return language == Language.FRENCH ? french : english;
    }

    String name(Id id) {
        return situation.nameOf(id).in(language);
    }

    String names(List<? extends Id> ids) {
        return Words.of(ids.stream().map(situation::nameOf).toList(), language);
    }

    List<String> frame(Frame frame) {
        String day = words("Au ", "On ") + Words.of(situation.on(), language);
        if (frame instanceof Frame.InForce inForce) {
            return inForce.conventions().stream()
                    .map(held -> day
                            + (held.holds() == Holds.YES
                                    ? words(
                                            ", convention de coordination en vigueur : ",
                                            ", coordination convention in force: ")
                                    : words(
                                            ", convention de coordination peut-être en vigueur (signature ou terme non"
                                                    + " connu) : ",
                                            ", coordination convention that may be in force (signature or term not"
                                                    + " known): "))
                            + name(held.convention()))
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        if (frame instanceof Frame.Between between) {
            lines.add(day
                    + (between.former().isEmpty() || between.next().isEmpty()
                            ? words(
                                    " : aucune convention de coordination n'est en vigueur",
                                    ": no coordination convention is in force")
                            : words(
                                    " : entre deux conventions de coordination, aucune n'est en vigueur",
                                    ": between two coordination conventions, none is in force")));
            between.former().forEach(id -> lines.add(words("  échue : ", "  ended: ") + name(id)));
            between.next().forEach(id -> lines.add(words("  à venir : ", "  to come: ") + name(id)));
        } else {
            lines.add(day
                    + words(
                            " : aucune convention de coordination n'est enregistrée",
                            ": no coordination convention is on record"));
        }
        return lines;
    }

    /** A district that is surely one of the day needs no words. */
    List<String> row(Row row) {
        return row.holds() == Holds.YES
                ? List.of()
                : List.of(words("quartier dont la période n'est pas connue : ", "district whose period is not known: ")
                        + name(row.district()));
    }

    String place(Cell cell) {
        return name(cell.district()) + " × " + name(cell.orientation());
    }

    List<String> cell(Cell cell) {
        List<String> lines = new ArrayList<>();
        lines.add(place(cell));
        cell.objectives()
                .forEach(noted -> lines.add(noted(
                        noted, words("objectif", "objective"), words("objectif possible", "possible objective"))));
        cell.actions()
                .forEach(noted -> lines.add(
                        noted(noted, words("action", "action"), words("action possible", "possible action"))));
        cell.progress().lines(language).forEach(line -> lines.add("  " + line));
        cell.late()
                .forEach(noted -> lines.add(
                        noted(noted, words("en retard", "late"), words("peut-être en retard", "perhaps late"))));
        cell.blocked()
                .forEach(noted -> lines.add(
                        noted(noted, words("bloquée", "blocked"), words("peut-être bloquée", "perhaps blocked"))));
        cell.orphans()
                .forEach(orphan ->
                        lines.add("  " + orphan.reason().in(language) + words(" : ", ": ") + name(orphan.of())));
        return lines;
    }

    private String noted(Noted noted, String surely, String perhaps) {
        return "  " + (noted.holds() == Holds.YES ? surely : perhaps) + words(" : ", ": ") + name(noted.of());
    }
}
