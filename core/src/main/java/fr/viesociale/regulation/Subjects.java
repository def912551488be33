package fr.viesociale.regulation;

import fr.viesociale.actor.Accounts;
import fr.viesociale.actor.Commitment;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.Remedy;
import fr.viesociale.diagnosis.Diagnosis;
import fr.viesociale.entry.Entry;
import fr.viesociale.funding.PublishedRecord;
import fr.viesociale.funding.ServiceClaim;
import fr.viesociale.funding.Subsidy;
import fr.viesociale.funding.SubsidyBreach;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Derogation;
import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.Schema;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.roadmap.DeploymentRoadmap;
import fr.viesociale.roadmap.Indicator;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.roadmap.PlannedStructure;
import fr.viesociale.rule.Scope;
import fr.viesociale.structure.Management;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureEvent;
import fr.viesociale.territory.AreaSuccession;
import fr.viesociale.territory.CitizenCouncil;
import fr.viesociale.territory.District;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.territory.ZoneLabel;
import java.util.List;

/**
 * Ce dont parlent les règles: the entries of which a rule is asked, one by one. Rules of one subject share its scope, a
 * host's own among them.
 */
public final class Subjects {

    /** Le territoire, as a whole. */
    public static final Scope<Situation, TerritorialProject> TERRITORY =
            new Scope<>("territory", situation -> List.of(situation.project()), TerritorialProject::territory);

    /** Every entry of {@link Kind#AGREMENT} on record. */
    public static final Scope<Situation, Agrement> AGREMENTS = each(Kind.AGREMENT);

    /** Every entry of {@link Kind#AGREMENT_REQUEST} on record. */
    public static final Scope<Situation, AgrementRequest> REQUESTS = each(Kind.AGREMENT_REQUEST);

    /** Every entry of {@link Kind#BOARD_DECISION} on record. */
    public static final Scope<Situation, BoardDecision> DECISIONS = each(Kind.BOARD_DECISION);

    /** Every entry of {@link Kind#REMEDY} on record. */
    public static final Scope<Situation, Remedy> REMEDIES = each(Kind.REMEDY);

    /** Every entry of {@link Kind#STRUCTURE} on record. */
    public static final Scope<Situation, Structure> STRUCTURES = each(Kind.STRUCTURE);

    /** Every entry of {@link Kind#STRUCTURE_EVENT} on record. */
    public static final Scope<Situation, StructureEvent> STRUCTURE_EVENTS = each(Kind.STRUCTURE_EVENT);

    /** Every entry of {@link Kind#POST} on record. */
    public static final Scope<Situation, Post> POSTS = each(Kind.POST);

    /** Every entry of {@link Kind#MANAGEMENT} on record. */
    public static final Scope<Situation, Management> MANAGEMENTS = each(Kind.MANAGEMENT);

    /** Every entry of {@link Kind#SERVICE_CLAIM} on record. */
    public static final Scope<Situation, ServiceClaim> CLAIMS = each(Kind.SERVICE_CLAIM);

    /** Every entry of {@link Kind#SUBSIDY} on record. */
    public static final Scope<Situation, Subsidy> SUBSIDIES = each(Kind.SUBSIDY);

    /** Every entry of {@link Kind#SUBSIDY_BREACH} on record. */
    public static final Scope<Situation, SubsidyBreach> SUBSIDY_BREACHES = each(Kind.SUBSIDY_BREACH);

    /** Every entry of {@link Kind#PUBLISHED_RECORD} on record. */
    public static final Scope<Situation, PublishedRecord> PUBLISHED_RECORDS = each(Kind.PUBLISHED_RECORD);

    /** Every entry of {@link Kind#COMMITMENT} on record. */
    public static final Scope<Situation, Commitment> COMMITMENTS = each(Kind.COMMITMENT);

    /** Every entry of {@link Kind#ACCOUNTS} on record. */
    public static final Scope<Situation, Accounts> ACCOUNTS = each(Kind.ACCOUNTS);

    /** Every entry of {@link Kind#CONVENTION_VERSION} on record. */
    public static final Scope<Situation, ConventionVersion> VERSIONS = each(Kind.CONVENTION_VERSION);

    /** Every entry of {@link Kind#BODY} on record. */
    public static final Scope<Situation, Body> BODIES = each(Kind.BODY);

    /** Every entry of {@link Kind#RESOLUTION} on record. */
    public static final Scope<Situation, Resolution> RESOLUTIONS = each(Kind.RESOLUTION);

    /** Every entry of {@link Kind#DEROGATION} on record. */
    public static final Scope<Situation, Derogation> DEROGATIONS = each(Kind.DEROGATION);

    /** Every entry of {@link Kind#SCHEMA} on record. */
    public static final Scope<Situation, Schema> SCHEMAS = each(Kind.SCHEMA);

    /** Every entry of {@link Kind#DIAGNOSIS} on record. */
    public static final Scope<Situation, Diagnosis> DIAGNOSES = each(Kind.DIAGNOSIS);

    /** Every entry of {@link Kind#OBJECTIVE} on record. */
    public static final Scope<Situation, Objective> OBJECTIVES = each(Kind.OBJECTIVE);

    /** Every entry of {@link Kind#INDICATOR} on record. */
    public static final Scope<Situation, Indicator> INDICATORS = each(Kind.INDICATOR);

    /** Every entry of {@link Kind#PLANNED_STRUCTURE} on record. */
    public static final Scope<Situation, PlannedStructure> PLANNED_STRUCTURES = each(Kind.PLANNED_STRUCTURE);

    /** Every entry of {@link Kind#DEPLOYMENT_ROADMAP} on record. */
    public static final Scope<Situation, DeploymentRoadmap> DEPLOYMENT_ROADMAPS = each(Kind.DEPLOYMENT_ROADMAP);

    /** Every entry of {@link Kind#DISTRICT} on record. */
    public static final Scope<Situation, District> DISTRICTS = each(Kind.DISTRICT);

    /** Every entry of {@link Kind#PRIORITY_AREA} on record. */
    public static final Scope<Situation, PriorityArea> PRIORITY_AREAS = each(Kind.PRIORITY_AREA);

    /** Every entry of {@link Kind#AREA_SUCCESSION} on record. */
    public static final Scope<Situation, AreaSuccession> AREA_SUCCESSIONS = each(Kind.AREA_SUCCESSION);

    /** Every entry of {@link Kind#ZONE_LABEL} on record. */
    public static final Scope<Situation, ZoneLabel> ZONE_LABELS = each(Kind.ZONE_LABEL);

    /** Every entry of {@link Kind#CITIZEN_COUNCIL} on record. */
    public static final Scope<Situation, CitizenCouncil> CITIZEN_COUNCILS = each(Kind.CITIZEN_COUNCIL);

    private Subjects() {}

    private static <E extends Entry> Scope<Situation, E> each(Kind<E> kind) {
        return new Scope<>(kind.plural(), situation -> situation.project().all(kind), Entry::id);
    }
}
