package fr.viesociale.network;

import fr.viesociale.coordination.Cooperation;
import fr.viesociale.coordination.Initiative;
import fr.viesociale.coordination.InitiativeStage;
import fr.viesociale.coordination.InitiativeSupport;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.Action;
import fr.viesociale.structure.Management;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Les liens du jour, gathered from the entries that make them. */
final class Ties {

    private static final Comparator<Tie> ORDER =
            Comparator.comparing(Tie::pair).thenComparing(Tie::kind).thenComparing(Tie::on);

    private final Situation situation;
    /** Each pair once for each thing: the key says not whether it holds. */
    private final Map<Tie, Holds> holds = new TreeMap<>(ORDER);

    private Ties(Situation situation) {
        this.situation = situation;
    }

    /** The ties of a day, sorted by their two actors, their kind and what they are on. */
    static List<Tie> of(Situation situation) {
        var ties = new Ties(situation);
        situation.project().all(Kind.COOPERATION).forEach(ties::gather);
        situation.project().all(Kind.ACTION).forEach(ties::gather);
        situation.project().all(Kind.INITIATIVE).forEach(ties::gather);
        situation.project().all(Kind.MANAGEMENT).forEach(ties::gather);
        return ties.holds.entrySet().stream()
                .map(tie -> {
                    Tie key = tie.getKey();
                    return new Tie(key.one(), key.other(), key.on(), key.kind(), tie.getValue());
                })
                .toList();
    }

    private void gather(Cooperation cooperation) {
        among(cooperation.partners(), cooperation.id(), TieKind.COOPERATION, covers(cooperation.period()));
    }

    private void gather(Action action) {
        List<Id.Organisation> involved = new ArrayList<>(action.involvement().partners());
        Id.Organisation lead = action.involvement().lead();
        if (lead != null) {
            involved.add(lead);
        }
        among(involved, action.id(), TieKind.ACTION, action.underWay(situation.on()));
    }

    private void gather(Initiative initiative) {
        Id.Organisation bearer = initiative.bearer();
        if (bearer == null) {
            return;
        }
        Holds stopped = initiative.steps().stream()
                .filter(step -> step.stage() == InitiativeStage.STOPPED)
                .map(step -> begun(step.reachedOn()))
                .reduce(Holds.NO, Holds::or);
        for (InitiativeSupport support : initiative.supports()) {
            tie(
                    bearer,
                    support.organisation(),
                    initiative.id(),
                    TieKind.INITIATIVE,
                    begun(support.givenOn()).and(stopped.not()));
        }
    }

    private void gather(Management management) {
        among(management.managers(), management.structure(), TieKind.CO_MANAGEMENT, covers(management.period()));
    }

    private Holds covers(DateRange period) {
        return period.covers(situation.on());
    }

    private Holds begun(@Nullable PartialDate since) {
        return When.reached(since, situation.on());
    }

    private void among(List<Id.Organisation> involved, Id on, TieKind kind, Holds held) {
        for (int i = 0; i < involved.size(); i++) {
            for (int j = i + 1; j < involved.size(); j++) {
                tie(involved.get(i), involved.get(j), on, kind, held);
            }
        }
    }

    private void tie(Id.Organisation one, Id.Organisation other, Id on, TieKind kind, Holds held) {
        int order = one.compareTo(other);
        if (order != 0 && held != Holds.NO) {
            Tie key = order < 0 ? new Tie(one, other, on, kind, Holds.YES) : new Tie(other, one, on, kind, Holds.YES);
            holds.merge(key, held, Holds::or);
        }
    }
}
