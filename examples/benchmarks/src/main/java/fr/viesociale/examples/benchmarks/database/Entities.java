package fr.viesociale.examples.benchmarks.database;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Les mêmes fiches comme entités Hibernate: a table each with the same columns, but none of a revision. Everything stands in
 * Hibernate's favour: ids of one column, plain types in plain fields, agréments and sites that know their structure without a
 * collection on the other side, a collection only where the domain has a list.
 */
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
final class Entities {

    /** Every class. */
    static final List<Class<?>> ALL = List.of(
            DistrictEntity.class, StructureEntity.class, AgrementEntity.class, PostEntity.class, SiteEntity.class);

    private Entities() {}

    /** Quartier. */
    @Entity(name = "District")
    @Table(name = "orm_district", indexes = @Index(columnList = "territory"))
    static class DistrictEntity {
        @Id
        @Column(length = 64)
        String id;

        @Column(length = 64, nullable = false)
        String territory;

        @Column(length = 2000, nullable = false)
        String name;

        @Nullable
        LocalDate periodFirst;

        @Column(length = 64, nullable = false)
        String periodFirstBound;

        @Nullable
        LocalDate periodLast;

        @Column(length = 64, nullable = false)
        String periodLastBound;

        @ElementCollection
        @OrderColumn(name = "place")
        @Column(name = "priority_area", length = 64, nullable = false)
        List<String> priorityAreas = new ArrayList<>();
    }

    /** Structure. */
    @Entity(name = "Structure")
    @Table(name = "orm_structure", indexes = @Index(columnList = "territory"))
    static class StructureEntity {
        @Id
        @Column(length = 64)
        String id;

        @Column(length = 64, nullable = false)
        String territory;

        @Column(length = 2000, nullable = false)
        String name;

        @Column(length = 100, nullable = false)
        String kind;

        @Column(length = 100)
        @Nullable
        String siret;

        @Nullable
        LocalDate periodFirst;

        @Column(length = 64, nullable = false)
        String periodFirstBound;

        @Nullable
        LocalDate periodLast;

        @Column(length = 64, nullable = false)
        String periodLastBound;

        @ElementCollection
        @OrderColumn(name = "place")
        @Column(name = "district", length = 64, nullable = false)
        List<String> districts = new ArrayList<>();

        @ElementCollection
        @OrderColumn(name = "place")
        @Column(name = "priority_area", length = 64, nullable = false)
        List<String> priorityAreas = new ArrayList<>();
    }

    /** Agrément. */
    @Entity(name = "Agrement")
    @Table(name = "orm_agrement", indexes = @Index(columnList = "territory"))
    static class AgrementEntity {
        @Id
        @Column(length = 64)
        String id;

        @Column(length = 64, nullable = false)
        String territory;

        @ManyToOne(fetch = FetchType.LAZY, optional = false)
        @JoinColumn(name = "structure")
        StructureEntity structure;

        @Column(length = 100, nullable = false)
        String kind;

        @Nullable
        LocalDate periodFirst;

        @Column(length = 64, nullable = false)
        String periodFirstBound;

        @Nullable
        LocalDate periodLast;

        @Column(length = 64, nullable = false)
        String periodLastBound;

        @Column(length = 64)
        @Nullable
        String request;

        @Column(length = 64)
        @Nullable
        String project;

        @ElementCollection
        @OrderColumn(name = "place")
        @Column(name = "structure", length = 64, nullable = false)
        List<String> otherStructures = new ArrayList<>();
    }

    /** Poste. */
    @Entity(name = "Post")
    @Table(name = "orm_post", indexes = @Index(columnList = "territory"))
    static class PostEntity {
        @Id
        @Column(length = 64)
        String id;

        @Column(length = 64, nullable = false)
        String territory;

        @Column(name = "post_function", length = 100, nullable = false)
        String function;

        @Nullable
        LocalDate periodFirst;

        @Column(length = 64, nullable = false)
        String periodFirstBound;

        @Nullable
        LocalDate periodLast;

        @Column(length = 64, nullable = false)
        String periodLastBound;

        @Column(precision = 16, scale = 7)
        @Nullable
        BigDecimal fullTimeEquivalent;

        boolean qualificationGiven;

        @Nullable
        Integer qualificationLevel;

        @Column(length = 2000)
        @Nullable
        String qualificationField;

        @Nullable
        Integer qualificationExperienceYears;

        @Nullable
        Boolean qualificationTrainingPlan;

        boolean approvalGiven;

        @Nullable
        LocalDate approvalNotifiedOn;

        @Column(length = 64)
        @Nullable
        String approvalNotifiedOnPrecision;

        @Nullable
        LocalDate approvalProfileValidatedOn;

        @Column(length = 64)
        @Nullable
        String approvalProfileValidatedOnPrecision;

        @Nullable
        LocalDate approvalCafAgreementOn;

        @Column(length = 64)
        @Nullable
        String approvalCafAgreementOnPrecision;

        @ElementCollection
        @OrderColumn(name = "place")
        @Column(name = "structure", length = 64, nullable = false)
        List<String> structures = new ArrayList<>();
    }

    /** Site. */
    @Entity(name = "Site")
    @Table(name = "orm_site", indexes = @Index(columnList = "territory"))
    static class SiteEntity {
        @Id
        @Column(length = 64)
        String id;

        @Column(length = 64, nullable = false)
        String territory;

        @ManyToOne(fetch = FetchType.LAZY, optional = false)
        @JoinColumn(name = "structure")
        StructureEntity structure;

        @Column(length = 2000, nullable = false)
        String name;

        @Column(length = 64)
        @Nullable
        String district;

        boolean itinerant;

        @Nullable
        LocalDate periodFirst;

        @Column(length = 64, nullable = false)
        String periodFirstBound;

        @Nullable
        LocalDate periodLast;

        @Column(length = 64, nullable = false)
        String periodLastBound;
    }
}
