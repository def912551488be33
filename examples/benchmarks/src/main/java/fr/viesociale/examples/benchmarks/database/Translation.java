package fr.viesociale.examples.benchmarks.database;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.examples.benchmarks.database.Entities.AgrementEntity;
import fr.viesociale.examples.benchmarks.database.Entities.DistrictEntity;
import fr.viesociale.examples.benchmarks.database.Entities.PostEntity;
import fr.viesociale.examples.benchmarks.database.Entities.SiteEntity;
import fr.viesociale.examples.benchmarks.database.Entities.StructureEntity;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Siret;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.PostApproval;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.structure.Qualification;
import fr.viesociale.structure.Site;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.territory.District;
import fr.viesociale.time.Bound;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Edge;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.proxy.HibernateProxy;
import org.jspecify.annotations.Nullable;

/** D'une forme à l'autre, hors de toute mesure: entries as entities, and entities as entries, field by field. */
@SuppressWarnings("NullAway") // it does not see, in a compiled class, that an Id.@Nullable X may be null
final class Translation {

    private Translation() {}

    /**
     * The entities of a project.
     *
     * @param project a project of {@link FictionalStructures}
     * @param prefix what makes their ids differ from those of another copy
     * @return the entities, structures before what names them, never null
     */
    static List<Object> entities(TerritorialProject project, String prefix) {
        String territory = project.territory().value();
        List<Object> entities = new ArrayList<>();
        for (District district : project.all(Kind.DISTRICT)) {
            var entity = new DistrictEntity();
            entity.id = prefix + district.id().value();
            entity.territory = territory;
            entity.name = district.name();
            entity.periodFirst = day(district.period().first());
            entity.periodFirstBound = bound(district.period().first());
            entity.periodLast = day(district.period().last());
            entity.periodLastBound = bound(district.period().last());
            entity.priorityAreas = values(district.priorityAreas());
            entities.add(entity);
        }
        Map<Id, StructureEntity> structures = new HashMap<>();
        for (Structure structure : project.all(Kind.STRUCTURE)) {
            var entity = new StructureEntity();
            entity.id = prefix + structure.id().value();
            entity.territory = territory;
            entity.name = structure.name();
            entity.kind = structure.kind().value();
            entity.siret = structure.siret() == null ? null : structure.siret().value();
            entity.periodFirst = day(structure.period().first());
            entity.periodFirstBound = bound(structure.period().first());
            entity.periodLast = day(structure.period().last());
            entity.periodLastBound = bound(structure.period().last());
            entity.districts = values(structure.districts());
            entity.priorityAreas = values(structure.priorityAreas());
            structures.put(structure.id(), entity);
            entities.add(entity);
        }
        for (Agrement agrement : project.all(Kind.AGREMENT)) {
            var entity = new AgrementEntity();
            entity.id = prefix + agrement.id().value();
            entity.territory = territory;
            entity.structure = Objects.requireNonNull(structures.get(agrement.structure()));
            entity.kind = agrement.kind().value();
            entity.periodFirst = day(agrement.period().first());
            entity.periodFirstBound = bound(agrement.period().first());
            entity.periodLast = day(agrement.period().last());
            entity.periodLastBound = bound(agrement.period().last());
            entity.request =
                    agrement.request() == null ? null : agrement.request().value();
            entity.project =
                    agrement.project() == null ? null : agrement.project().value();
            entity.otherStructures = values(agrement.otherStructures());
            entities.add(entity);
        }
        for (Post post : project.all(Kind.POST)) {
            entities.add(entity(post, territory, prefix));
        }
        for (Site site : project.all(Kind.SITE)) {
            var entity = new SiteEntity();
            entity.id = prefix + site.id().value();
            entity.territory = territory;
            entity.structure = Objects.requireNonNull(structures.get(site.structure()));
            entity.name = site.name();
            entity.district = site.district() == null ? null : site.district().value();
            entity.itinerant = site.itinerant();
            entity.periodFirst = day(site.period().first());
            entity.periodFirstBound = bound(site.period().first());
            entity.periodLast = day(site.period().last());
            entity.periodLastBound = bound(site.period().last());
            entities.add(entity);
        }
        return entities;
    }

    private static PostEntity entity(Post post, String territory, String prefix) {
        var entity = new PostEntity();
        entity.id = prefix + post.id().value();
        entity.territory = territory;
        entity.function = post.function().value();
        entity.periodFirst = day(post.period().first());
        entity.periodFirstBound = bound(post.period().first());
        entity.periodLast = day(post.period().last());
        entity.periodLastBound = bound(post.period().last());
        entity.fullTimeEquivalent = post.fullTimeEquivalent() == null
                ? null
                : post.fullTimeEquivalent().number();
        Qualification qualification = post.qualification();
        entity.qualificationGiven = qualification != null;
        if (qualification != null) {
            entity.qualificationLevel = qualification.level();
            entity.qualificationField = qualification.field();
            entity.qualificationExperienceYears = qualification.experienceYears();
            entity.qualificationTrainingPlan = qualification.trainingPlan();
        }
        PostApproval approval = post.approval();
        entity.approvalGiven = approval != null;
        if (approval != null) {
            entity.approvalNotifiedOn = day(approval.notifiedOn());
            entity.approvalNotifiedOnPrecision = precision(approval.notifiedOn());
            entity.approvalProfileValidatedOn = day(approval.profileValidatedOn());
            entity.approvalProfileValidatedOnPrecision = precision(approval.profileValidatedOn());
            entity.approvalCafAgreementOn = day(approval.cafAgreementOn());
            entity.approvalCafAgreementOnPrecision = precision(approval.cafAgreementOn());
        }
        entity.structures = values(post.structures());
        return entity;
    }

    /**
     * The project that entities hold.
     *
     * @param territory its id
     * @param entities all of them
     * @return the project, never null
     */
    static TerritorialProject project(String territory, List<?> entities) {
        return TerritorialProject.of(
                new Id.Territory(territory),
                entities.stream().map(Translation::entry).toList());
    }

    private static Entry entry(Object entity) {
        if (entity instanceof DistrictEntity it) {
            return new District(
                    new Id.District(it.id),
                    it.name,
                    range(it.periodFirst, it.periodFirstBound, it.periodLast, it.periodLastBound),
                    it.priorityAreas.stream().map(Id.PriorityArea::new).toList(),
                    null);
        }
        if (entity instanceof StructureEntity it) {
            return new Structure(
                    new Id.Structure(it.id),
                    it.name,
                    new StructureKind(it.kind),
                    it.siret == null ? null : new Siret(it.siret),
                    it.districts.stream().map(Id.District::new).toList(),
                    it.priorityAreas.stream().map(Id.PriorityArea::new).toList(),
                    range(it.periodFirst, it.periodFirstBound, it.periodLast, it.periodLastBound),
                    null);
        }
        if (entity instanceof AgrementEntity it) {
            return new Agrement(
                    new Id.Agrement(it.id),
                    new Id.Structure(id(it.structure)),
                    it.otherStructures.stream().map(Id.Structure::new).toList(),
                    new AgrementKind(it.kind),
                    range(it.periodFirst, it.periodFirstBound, it.periodLast, it.periodLastBound),
                    it.request == null ? null : new Id.AgrementRequest(it.request),
                    it.project == null ? null : new Id.StructureProject(it.project),
                    null);
        }
        if (entity instanceof PostEntity it) {
            return new Post(
                    new Id.Post(it.id),
                    it.structures.stream().map(Id.Structure::new).toList(),
                    new PostFunction(it.function),
                    range(it.periodFirst, it.periodFirstBound, it.periodLast, it.periodLastBound),
                    it.fullTimeEquivalent == null ? null : new Quantity(it.fullTimeEquivalent),
                    it.qualificationGiven
                            ? new Qualification(
                                    it.qualificationLevel,
                                    it.qualificationField,
                                    it.qualificationExperienceYears,
                                    it.qualificationTrainingPlan)
                            : null,
                    it.approvalGiven
                            ? new PostApproval(
                                    date(it.approvalNotifiedOn, it.approvalNotifiedOnPrecision),
                                    date(it.approvalProfileValidatedOn, it.approvalProfileValidatedOnPrecision),
                                    date(it.approvalCafAgreementOn, it.approvalCafAgreementOnPrecision))
                            : null,
                    null);
        }
        SiteEntity it = (SiteEntity) entity;
        return new Site(
                new Id.Site(it.id),
                new Id.Structure(id(it.structure)),
                it.name,
                it.district == null ? null : new Id.District(it.district),
                it.itinerant,
                range(it.periodFirst, it.periodFirstBound, it.periodLast, it.periodLastBound),
                null);
    }

    /** Its id; of a stand-in that was never loaded, too. */
    private static String id(StructureEntity structure) {
        return structure instanceof HibernateProxy proxy
                ? (String) proxy.getHibernateLazyInitializer().getIdentifier()
                : structure.id;
    }

    private static List<String> values(List<? extends Id> ids) {
        return new ArrayList<>(ids.stream().map(Id::value).toList());
    }

    private static @Nullable LocalDate day(@Nullable Bound bound) {
        return bound instanceof PartialDate date ? date.earliest() : null;
    }

    private static @Nullable String precision(@Nullable PartialDate date) {
        return date == null ? null : date.precision().name();
    }

    private static String bound(Bound bound) {
        return bound instanceof PartialDate date ? date.precision().name() : ((Edge) bound).name();
    }

    /** The range of four columns. */
    static DateRange range(@Nullable LocalDate first, String firstBound, @Nullable LocalDate last, String lastBound) {
        return new DateRange(bound(first, firstBound), bound(last, lastBound));
    }

    private static Bound bound(@Nullable LocalDate day, String bound) {
        return day == null ? Edge.valueOf(bound) : new PartialDate(day, PartialDate.Precision.valueOf(bound));
    }

    /** The date of two columns. */
    static @Nullable PartialDate date(@Nullable LocalDate day, @Nullable String precision) {
        return day == null || precision == null ? null : new PartialDate(day, PartialDate.Precision.valueOf(precision));
    }
}
