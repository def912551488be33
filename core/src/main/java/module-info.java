/**
 * Vie sociale, the domain: everything known about one territory is one immutable value, and every question a pure function
 * of it and a date that the caller gives.
 *
 * <p>It needs nothing but the JDK at run time.
 */
module fr.viesociale.core {
    requires static transitive org.jspecify;
    requires static jakarta.validation;

    exports fr.viesociale.text;
    exports fr.viesociale.fault;
    exports fr.viesociale.identifier;
    exports fr.viesociale.time;
    exports fr.viesociale.money;
    exports fr.viesociale.entry;
    exports fr.viesociale.rule;
    exports fr.viesociale.territory;
    exports fr.viesociale.actor;
    exports fr.viesociale.structure;
    exports fr.viesociale.agrement;
    exports fr.viesociale.funding;
    exports fr.viesociale.diagnosis;
    exports fr.viesociale.roadmap;
    exports fr.viesociale.coordination;
    exports fr.viesociale.governance;
    exports fr.viesociale.project;
    exports fr.viesociale.coverage;
    exports fr.viesociale.deployment;
    exports fr.viesociale.matrix;
    exports fr.viesociale.network;
    exports fr.viesociale.committee;
    exports fr.viesociale.chronicle;
    exports fr.viesociale.regulation;
    exports fr.viesociale.standing;
    exports fr.viesociale.deadline;
    exports fr.viesociale.reconciliation;
    exports fr.viesociale.portfolio;
    exports fr.viesociale.reform;
    exports fr.viesociale.eligibility;
    exports fr.viesociale.constraint;
}
