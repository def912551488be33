package fr.viesociale.regulation;

import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Informant;
import fr.viesociale.text.Text;
import fr.viesociale.time.When;

/** Les faits communs à tous les thèmes, and the one way to write down the others. */
final class Facts {

    /** The day of the question, for the few rules that speak of the state of that day. */
    static final Fact<Situation, Object, When> ASSESSMENT_DATE = new Fact<>(
            "assessment/date",
            Text.of("date de l'examen", "date of the assessment"),
            Informant.CITY,
            (any, situation) -> When.on(situation.on()));

    private Facts() {}

    static <S, T> Fact<Situation, S, T> fact(
            String path, String fr, String en, Informant informant, Fact.Read<Situation, S, T> read) {
        return new Fact<>(path, Text.of(fr, en), informant, read);
    }
}
