package fr.viesociale.regulation;

import fr.viesociale.entry.DocumentKind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Informant;
import fr.viesociale.text.Text;
import fr.viesociale.time.When;

/**
 * Les faits communs à tous les thèmes, and the one way to write down the others: where it stands in the dossier, what it is
 * called, who can supply it, how it is read. A reader that gives null says that it is not known.
 */
public final class Facts {

    /** The day of the question, for the few rules that speak of the state of that day. */
    public static final Fact<Situation, Object, When> ASSESSMENT_DATE = new Fact<>(
            "assessment/date",
            Text.of("date de l'examen", "date of the assessment"),
            Informant.CITY,
            (any, situation) -> When.on(situation.on()));

    private Facts() {}

    /**
     * A fact that a document shows: a missing or late document leaves it unknown, and a tolerance for it shows.
     *
     * @param <S> the subject
     * @param <T> the value
     * @param document the kind of document
     * @param path the path in the dossier, lists as {@code *}
     * @param fr what it is called, in French
     * @param en the same, in English
     * @param informant who can supply it
     * @param read how it is read; null where it is not known
     * @return the fact, never null
     */
    public static <S, T> Fact<Situation, S, T> paper(
            DocumentKind document,
            String path,
            String fr,
            String en,
            Informant informant,
            Fact.Read<Situation, S, T> read) {
        return new Fact<>(path, Text.of(fr, en), informant, document, read);
    }

    /**
     * A fact of the dossier.
     *
     * @param <S> the subject
     * @param <T> the value
     * @param path the path in the dossier, lists as {@code *}
     * @param fr what it is called, in French
     * @param en the same, in English
     * @param informant who can supply it
     * @param read how it is read; null where it is not known
     * @return the fact, never null
     */
    public static <S, T> Fact<Situation, S, T> fact(
            String path, String fr, String en, Informant informant, Fact.Read<Situation, S, T> read) {
        return new Fact<>(path, Text.of(fr, en), informant, read);
    }
}
