package fr.viesociale.examples.ales;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.committee.Members;
import fr.viesociale.coverage.Balance;
import fr.viesociale.coverage.Coverage;
import fr.viesociale.coverage.Intensity;
import fr.viesociale.coverage.Means;
import fr.viesociale.coverage.PopulationPolicy;
import fr.viesociale.deadline.Agenda;
import fr.viesociale.deadline.BackwardPlan;
import fr.viesociale.deadline.Deadlines;
import fr.viesociale.deployment.Deployment;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.Convention;
import fr.viesociale.matrix.Access;
import fr.viesociale.matrix.Contributions;
import fr.viesociale.matrix.Duplicates;
import fr.viesociale.matrix.Horizons;
import fr.viesociale.matrix.Matrix;
import fr.viesociale.network.Network;
import fr.viesociale.network.Vocations;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.standing.ConventionStanding;
import fr.viesociale.standing.Overreach;
import fr.viesociale.standing.Standing;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The answers of one day, a paragraph each; their first lines only, unless every line is wanted. */
final class Answers {

    private static final Language FRENCH = Language.FRENCH;

    private final Screen screen;
    private final Situation situation;
    private final boolean whole;

    Answers(Screen screen, Situation situation, boolean whole) {
        this.screen = screen;
        this.situation = situation;
        this.whole = whole;
    }

    void tell() {
        screen.title("CE QUE LE DOSSIER RÉPOND au " + Situations.day(situation.on())
                + (whole ? "" : " (la première ligne de chaque réponse ; toutes avec --tout)"));
        PopulationPolicy latest = PopulationPolicy.latest();
        Coverage coverage = Coverage.of(situation, latest);
        answer("Couverture", coverage);
        answer("Équilibre", Balance.of(Intensity.of(coverage, Means.FTE, null)));
        answer("Agréments", project(Kind.AGREMENT).map(Agrement::id).map(id -> Standing.of(id, situation)));
        answer(
                "Conventions",
                project(Kind.CONVENTION)
                        .map(Convention::id)
                        .map(id -> ConventionStanding.of(id, situation, Regulation.FRENCH)));
        answer("Instances", project(Kind.BODY).map(Body::id).map(id -> Members.of(id, situation)));
        answer("Actes sans autorité", Overreach.of(situation, Regulation.FRENCH));
        answer("Feuille de route", Matrix.of(situation));
        answer("Horizons", Horizons.of(situation));
        answer("Doublons", Duplicates.of(situation));
        answer("Diagnostics", Contributions.of(situation));
        answer("Aide aux démarches", Access.of(situation));
        answer("Réseau", Network.of(situation));
        answer("Vocations", Vocations.of(situation));
        answer("Déploiement", Deployment.of(situation));
        Agenda agenda = Agenda.of(Period.ofMonths(3), Period.ofMonths(18)).with(BackwardPlan.SEINE_ET_MARNE);
        answer("Échéances", Deadlines.of(situation, Regulation.FRENCH, agenda));
    }

    private <E extends Entry> Stream<E> project(Kind<E> kind) {
        return situation.project().all(kind).stream();
    }

    private void answer(String title, Told answer) {
        answer(title, Stream.of(answer));
    }

    /** Its first line, and how many it has besides; or all of them. */
    private void answer(String title, Stream<? extends Told> answers) {
        List<String> lines = new ArrayList<>();
        answers.forEach(answer -> lines.addAll(answer.lines(FRENCH)));
        if (lines.isEmpty()) {
            lines.add("rien d'enregistré");
        }
        if (whole) {
            screen.line(title);
            lines.forEach(line -> screen.item("  ", line));
        } else {
            int left = lines.size() - 1;
            String first = lines.get(0).startsWith(title) ? lines.get(0) : title + " — " + lines.get(0);
            screen.item("  ", first + (left == 0 ? "" : " (+ " + left + ")"));
        }
    }
}
