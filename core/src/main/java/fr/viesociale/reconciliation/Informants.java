package fr.viesociale.reconciliation;

import fr.viesociale.project.Kind;
import fr.viesociale.rule.Informant;
import java.util.Set;

/** Qui peut trancher: by the kind of entry. */
final class Informants {

    private static final Set<Kind<?>> CAF = Set.of(
            Kind.STRUCTURE,
            Kind.MANAGEMENT,
            Kind.AGREMENT,
            Kind.AGREMENT_REQUEST,
            Kind.CRITERION_EVIDENCE,
            Kind.SITING,
            Kind.REQUEST_MILESTONE,
            Kind.BOARD_DECISION,
            Kind.DECISION_REASONS,
            Kind.DECISION_STEPS,
            Kind.EXTENSION,
            Kind.RENEWAL,
            Kind.DECLARED_STATE,
            Kind.STATE_ACT,
            Kind.REMEDY,
            Kind.SERVICE_CLAIM);

    private static final Set<Kind<?>> MANAGER = Set.of(
            Kind.SITE,
            Kind.OPENING_HOURS,
            Kind.POST,
            Kind.IDENTITY_SHEET,
            Kind.MEMBERSHIP,
            Kind.PREFIGURATION,
            Kind.STRUCTURE_EVENT,
            Kind.HOSTED_ACTIVITY,
            Kind.SURVEY_ANSWER,
            Kind.STRUCTURE_PROJECT,
            Kind.PROJECT_OFFER,
            Kind.PROJECT_GOVERNANCE,
            Kind.PROJECT_AXIS,
            Kind.PROJECT_OBJECTIVE,
            Kind.PROJECT_ACTION,
            Kind.PROJECT_BUDGET);

    private static final Set<Kind<?>> COMMITTEE = Set.of(
            Kind.BODY,
            Kind.SEAT,
            Kind.COMMITTEE_RULES,
            Kind.DELEGATION,
            Kind.MEETING,
            Kind.RESOLUTION,
            Kind.VOTE,
            Kind.DEROGATION);

    private Informants() {}

    static Informant of(Kind<?> kind) {
        return CAF.contains(kind)
                ? Informant.CAF
                : MANAGER.contains(kind)
                        ? Informant.MANAGER
                        : COMMITTEE.contains(kind) ? Informant.STEERING_COMMITTEE : Informant.CITY;
    }

    /** Structures and agréments before the rest, which keeps the order of a file. */
    static int gravity(Kind<?> kind) {
        return kind.equals(Kind.STRUCTURE) ? -2 : kind.equals(Kind.AGREMENT) ? -1 : Kind.ALL.indexOf(kind);
    }
}
