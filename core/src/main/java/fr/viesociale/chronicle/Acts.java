package fr.viesociale.chronicle;

import fr.viesociale.actor.Commitment;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.DeclaredState;
import fr.viesociale.agrement.Extension;
import fr.viesociale.agrement.Remedy;
import fr.viesociale.agrement.RequestMilestone;
import fr.viesociale.agrement.StateAct;
import fr.viesociale.diagnosis.Diagnosis;
import fr.viesociale.entry.Entry;
import fr.viesociale.funding.SubsidyBreach;
import fr.viesociale.funding.SubsidyStep;
import fr.viesociale.governance.ConventionReview;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Derogation;
import fr.viesociale.governance.Meeting;
import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.Schema;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.roadmap.CarryOver;
import fr.viesociale.roadmap.DeploymentRoadmap;
import fr.viesociale.structure.StructureEvent;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.territory.AreaSuccession;
import fr.viesociale.territory.DistrictSuccession;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Les actes datés: what was decided, held, signed, filed or reached. An act that an entry asserts by being there may have
 * been done on any day where its date is not recorded; a date that an entry merely leaves room for is then no act yet.
 */
final class Acts {

    /** How one kind of entry dates what it tells. */
    private record Act<E extends Entry>(
            Kind<E> kind, EventCode code, boolean asserted, Function<E, @Nullable PartialDate> date, Text verb) {}

    private static final List<Act<?>> ACTS = List.of(
            asserted(Kind.RESOLUTION, EventCode.DECIDED, Resolution::takenOn, "adoption", "adopted"),
            asserted(Kind.STATE_ACT, EventCode.DECIDED, StateAct::takenOn, "acte de l'État", "act of the State"),
            asserted(Kind.EXTENSION, EventCode.EXTENDED, Extension::extendedOn, "prorogation", "extended"),
            asserted(Kind.DEROGATION, EventCode.GRANTED, Derogation::grantedOn, "accord", "granted"),
            asserted(Kind.REMEDY, EventCode.FILED, Remedy::filedOn, "dépôt", "filed"),
            asserted(Kind.STRUCTURE_EVENT, EventCode.OCCURRED, StructureEvent::occurredOn, "fait", "occurred"),
            asserted(Kind.SUBSIDY_BREACH, EventCode.OCCURRED, SubsidyBreach::occurredOn, "fait", "occurred"),
            asserted(Kind.DECLARED_STATE, EventCode.MOVED, DeclaredState::statedOn, "état déclaré", "stated"),
            asserted(Kind.CARRY_OVER, EventCode.SUCCEEDED, CarryOver::effectiveOn, "reprise", "carried over"),
            dated(Kind.MEETING, EventCode.HELD, Meeting::heldOn, "tenue", "held"),
            dated(Kind.CONVENTION_REVIEW, EventCode.HELD, ConventionReview::heldOn, "tenue", "held"),
            dated(Kind.CONVENTION_VERSION, EventCode.SIGNED, ConventionVersion::signedOn, "signature", "signed"),
            dated(Kind.COMMITMENT, EventCode.SIGNED, Commitment::subscribedOn, "souscription", "subscribed"),
            dated(Kind.DIAGNOSIS, EventCode.COMPLETED, Diagnosis::completedOn, "achèvement", "completed"),
            dated(Kind.SCHEMA, EventCode.DECIDED, Schema::adoptedOn, "adoption", "adopted"),
            dated(Kind.STRUCTURE_PROJECT, EventCode.DECIDED, StructureProject::adoptedOn, "adoption", "adopted"),
            dated(Kind.AGREMENT_REQUEST, EventCode.FILED, AgrementRequest::filedOn, "dépôt", "filed"),
            dated(Kind.REQUEST_MILESTONE, EventCode.MOVED, RequestMilestone::reachedOn, "étape franchie", "reached"),
            dated(Kind.SUBSIDY_STEP, EventCode.MOVED, SubsidyStep::reachedOn, "étape franchie", "reached"),
            dated(
                    Kind.DEPLOYMENT_ROADMAP,
                    EventCode.BEGAN,
                    DeploymentRoadmap::effectiveOn,
                    "prise d'effet",
                    "taking effect"));

    private final Between between;

    Acts(Between between) {
        this.between = between;
    }

    private static <E extends Entry> Act<E> asserted(
            Kind<E> kind, EventCode code, Function<E, @Nullable PartialDate> date, String fr, String en) {
        return new Act<>(kind, code, true, date, Text.of(fr, en));
    }

    private static <E extends Entry> Act<E> dated(
            Kind<E> kind, EventCode code, Function<E, @Nullable PartialDate> date, String fr, String en) {
        return new Act<>(kind, code, false, date, Text.of(fr, en));
    }

    void tell() {
        ACTS.forEach(this::tell);
        between.situation().project().all(Kind.DISTRICT_SUCCESSION).forEach(this::succeeded);
        between.situation().project().all(Kind.AREA_SUCCESSION).forEach(this::succeeded);
    }

    private <E extends Entry> void tell(Act<E> act) {
        for (E entry : between.situation().project().all(act.kind())) {
            PartialDate date = act.date().apply(entry);
            When when = act.asserted() ? Between.of(date) : When.of(date);
            Text name = between.called(entry.id());
            Text state = state(entry);
            between.tell(
                    act.code(),
                    entry.id(),
                    when,
                    Text.of(
                            act.verb().fr() + " : " + name.fr() + state.fr(),
                            act.verb().en() + ": " + name.en() + state.en()));
        }
    }

    /** What the entry says that was done or reached, where its name does not. */
    private Text state(Entry entry) {
        if (entry instanceof DeclaredState declared) {
            return of(declared.state(), declared.subject().id());
        }
        if (entry instanceof RequestMilestone milestone) {
            return of(milestone.kind(), milestone.request());
        }
        if (entry instanceof SubsidyStep step) {
            return of(step.kind(), step.subsidy());
        }
        if (entry instanceof StateAct act) {
            return of(act.kind(), act.decision());
        }
        return entry instanceof StructureEvent event ? of(event.kind(), event.structure()) : Text.same("");
    }

    private Text of(Wording state, Id subject) {
        Text name = between.called(subject);
        return Text.of(
                " (" + state.in(Language.FRENCH) + ", " + name.fr() + ")",
                " (" + state.in(Language.ENGLISH) + ", " + name.en() + ")");
    }

    private void succeeded(DistrictSuccession succession) {
        succeeded(succession.id(), succession.effectiveOn(), succession.predecessors(), succession.successors());
    }

    private void succeeded(AreaSuccession succession) {
        succeeded(succession.id(), succession.effectiveOn(), succession.predecessors(), succession.successors());
    }

    private void succeeded(Id id, PartialDate effectiveOn, List<? extends Id> former, List<? extends Id> next) {
        between.tell(
                EventCode.SUCCEEDED,
                id,
                effectiveOn.when(),
                Text.of(
                        names(next, Language.FRENCH) + " succède à " + names(former, Language.FRENCH),
                        names(next, Language.ENGLISH) + " follows " + names(former, Language.ENGLISH)));
    }

    private String names(List<? extends Id> ids, Language language) {
        return ids.stream()
                .map(id -> between.situation().nameOf(id).in(language))
                .collect(Collectors.joining(", "));
    }
}
