package fr.viesociale.opendata.sheet;

import fr.viesociale.actor.Organisation;
import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.opendata.table.Values;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.IdentitySheet;
import fr.viesociale.structure.Management;
import fr.viesociale.structure.ManagementMode;
import fr.viesociale.structure.ProjectAxis;
import fr.viesociale.structure.Site;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.territory.District;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Edge;
import fr.viesociale.time.Holds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Des fiches à la table et retour: the structures of a project as rows, and rows as entries. */
public final class SheetRows {

    /** Under which scheme a number that is no correct SIRET is kept. */
    public static final String UNCHECKED = "SIRET non vérifié";

    private static final DateRange NOT_KNOWN = new DateRange(Edge.UNKNOWN, Edge.UNKNOWN);

    private SheetRows() {}

    /**
     * The structures of a project on a day, one row each.
     *
     * @param project the project
     * @param on the day, for who runs them, their sites and their project
     * @return the rows, never null
     */
    public static List<SheetRow> of(TerritorialProject project, LocalDate on) {
        return project.all(Kind.STRUCTURE).stream()
                .filter(structure -> structure.period().covers(on) != Holds.NO)
                .map(structure -> row(project, structure, on))
                .toList();
    }

    private static SheetRow row(TerritorialProject project, Structure structure, LocalDate on) {
        IdentitySheet sheet = sheet(project, structure.id());
        List<Management> managements = managements(project, structure.id()).stream()
                .filter(one -> one.period().covers(on) != Holds.NO)
                .toList();
        List<ManagementMode> modes = managements.stream()
                .flatMap(one -> Stream.ofNullable(one.mode()))
                .distinct()
                .toList();
        List<Site> sites = sites(project, structure.id()).stream()
                .filter(site -> site.period().covers(on) != Holds.NO)
                .toList();
        return new SheetRow(
                null,
                structure.id().value(),
                structure.name(),
                structure.kind(),
                new SheetRow.Registration(
                        structure.siret(),
                        unchecked(structure.about()),
                        sheet == null ? null : sheet.firstAgrementOn(),
                        managements.stream()
                                .flatMap(one -> one.managers().stream())
                                .distinct()
                                .map(id -> project.find(Kind.ORGANISATION, id)
                                        .map(Organisation::name)
                                        .orElseThrow())
                                .toList(),
                        modes.size() == 1 ? modes.get(0) : null),
                new SheetRow.Zone(
                        sheet == null ? null : sheet.population(),
                        sheet == null ? null : sheet.zoneType(),
                        sheet == null ? null : sheet.zoneSize(),
                        structure.districts().stream()
                                .map(id -> project.find(Kind.DISTRICT, id)
                                        .map(District::name)
                                        .orElseThrow())
                                .toList(),
                        structure.priorityAreas().stream()
                                .map(id -> project.find(Kind.PRIORITY_AREA, id)
                                        .map(PriorityArea::code)
                                        .orElseThrow())
                                .distinct()
                                .toList()),
                new SheetRow.Sites(
                        sites.stream().map(Site::name).distinct().toList(),
                        sheet == null ? null : sheet.multiSite(),
                        itinerant(sites)),
                axes(project, structure.id(), on));
    }

    private static @Nullable Boolean itinerant(List<Site> sites) {
        return sites.isEmpty() ? null : (Boolean) sites.stream().anyMatch(Site::itinerant);
    }

    private static @Nullable String unchecked(@Nullable About about) {
        return about == null
                ? null
                : about.externalIds().stream()
                        .filter(number -> number.scheme().equals(UNCHECKED))
                        .map(ExternalId::value)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable IdentitySheet sheet(TerritorialProject project, Id.Structure structure) {
        return project.all(Kind.IDENTITY_SHEET).stream()
                .filter(sheet -> sheet.structure().equals(structure))
                .findFirst()
                .orElse(null);
    }

    private static List<Management> managements(TerritorialProject project, Id.Structure structure) {
        return project.all(Kind.MANAGEMENT).stream()
                .filter(one -> one.structure().equals(structure))
                .toList();
    }

    private static List<Site> sites(TerritorialProject project, Id.Structure structure) {
        return project.all(Kind.SITE).stream()
                .filter(site -> site.structure().equals(structure))
                .toList();
    }

    /** Of the only project, or of the one adopted last; of none where that cannot be told. */
    private static List<String> axes(TerritorialProject project, Id.Structure structure, LocalDate on) {
        List<StructureProject> projects = project.all(Kind.STRUCTURE_PROJECT).stream()
                .filter(one -> one.structure().equals(structure))
                .filter(one ->
                        one.adoptedOn() == null || !one.adoptedOn().earliest().isAfter(on))
                .toList();
        boolean dated = projects.stream().allMatch(one -> one.adoptedOn() != null);
        return projects.size() != 1 && !dated
                ? List.of()
                : projects.stream()
                        .max(Comparator.comparing(
                                StructureProject::adoptedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .map(last -> project.all(Kind.PROJECT_AXIS).stream()
                                .filter(axis -> axis.project().equals(last.id()))
                                .map(ProjectAxis::name)
                                .toList())
                        .orElse(List.of());
    }

    /**
     * Makes entries of rows. What a row says of the structure itself and of its identity sheet takes the place of what the
     * project has; an empty cell changes nothing. Who runs it, its sites and the axes of its project are dated facts, and a
     * sheet has no dates: they are recorded where the project has none, and a difference is told, never applied.
     *
     * @param rows the rows
     * @param project the project, which has the organisations, the districts and the priority areas that the rows name
     * @param on the day of the sheet
     * @return the entries to put into the project, never null
     */
    public static Converted<List<Entry>> entries(List<SheetRow> rows, TerritorialProject project, LocalDate on) {
        List<Entry> entries = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        rows.forEach(row -> {
            Import one = new Import(row, project, on, remarks);
            try {
                entries.addAll(one.entries());
            } catch (Refused refused) {
                one.note(
                        Remark.Treatment.REFUSED,
                        "entry.refused",
                        SheetColumn.ID,
                        row.id(),
                        Text.of(
                                "cette ligne ne fait pas de fiche : "
                                        + refused.faults().get(0).message().fr(),
                                "this row makes no entry: "
                                        + refused.faults().get(0).message().en()));
            }
        });
        return new Converted<>(entries, remarks);
    }

    /** One row on its way. */
    private record Import(SheetRow row, TerritorialProject project, LocalDate on, List<Remark> remarks) {

        List<Entry> entries() {
            Id.Structure id = new Id.Structure(row.id());
            Structure before = project.find(Kind.STRUCTURE, id).orElse(null);
            if (before == null && row.kind() == null) {
                note(
                        Remark.Treatment.REFUSED,
                        "structure.kind",
                        SheetColumn.KIND,
                        null,
                        Text.of(
                                "nouvelle structure dont la nature n'est pas dite : elle n'est jamais devinée",
                                "new structure whose kind is not told: it is never guessed"));
                return List.of();
            }
            List<Entry> entries = new ArrayList<>();
            entries.add(structure(id, before));
            identity(id, entries);
            SheetRow known = before == null ? null : SheetRows.row(project, before, on);
            management(id, known, entries);
            sites(id, known, entries);
            axes(id, known, entries);
            return entries.stream()
                    .filter(entry -> !Objects.equals(project.entry(entry.id()).orElse(null), entry))
                    .toList();
        }

        private Structure structure(Id.Structure id, @Nullable Structure before) {
            List<Id.District> districts = named(
                    row.zone().districts(),
                    SheetColumn.DISTRICTS,
                    project.all(Kind.DISTRICT).stream().toList(),
                    District::name,
                    District::id);
            List<Id.PriorityArea> areas = named(
                    row.zone().priorityAreas().stream().map(Object::toString).toList(),
                    SheetColumn.PRIORITY_AREAS,
                    project.all(Kind.PRIORITY_AREA).stream().toList(),
                    area -> area.code().value(),
                    PriorityArea::id);
            SheetRow.Registration registration = row.registration();
            return new Structure(
                    id,
                    row.name(),
                    row.kind() != null
                            ? row.kind()
                            : Objects.requireNonNull(before).kind(),
                    registration.siret() == null && before != null ? before.siret() : registration.siret(),
                    districts.isEmpty() && before != null ? before.districts() : districts,
                    areas.isEmpty() && before != null ? before.priorityAreas() : areas,
                    before == null ? NOT_KNOWN : before.period(),
                    about(before == null ? null : before.about()));
        }

        private @Nullable About about(@Nullable About before) {
            String number = row.registration().unchecked();
            if (number == null || number.equals(unchecked(before))) {
                return before;
            }
            List<ExternalId> numbers = new ArrayList<>();
            if (before != null) {
                before.externalIds().stream()
                        .filter(one -> !one.scheme().equals(UNCHECKED))
                        .forEach(numbers::add);
            }
            numbers.add(new ExternalId(UNCHECKED, number, null));
            return before == null
                    ? new About(numbers, List.of(), List.of())
                    : new About(numbers, before.provenance(), before.audience());
        }

        private void identity(Id.Structure id, List<Entry> entries) {
            IdentitySheet before = sheet(project, id);
            SheetRow.Zone zone = row.zone();
            boolean told = row.registration().firstAgrementOn() != null
                    || zone.population() != null
                    || zone.type() != null
                    || zone.size() != null
                    || row.sites().several() != null;
            if (told) {
                entries.add(new IdentitySheet(
                        before == null ? new Id.IdentitySheet(id.value()) : before.id(),
                        id,
                        or(row.registration().firstAgrementOn(), before == null ? null : before.firstAgrementOn()),
                        or(zone.population(), before == null ? null : before.population()),
                        or(zone.type(), before == null ? null : before.zoneType()),
                        or(zone.size(), before == null ? null : before.zoneSize()),
                        or(row.sites().several(), before == null ? null : before.multiSite()),
                        before == null ? null : before.about()));
            }
        }

        private static <T> @Nullable T or(@Nullable T told, @Nullable T before) {
            return told == null ? before : told;
        }

        private void management(Id.Structure id, @Nullable SheetRow known, List<Entry> entries) {
            SheetRow.Registration told = row.registration();
            if (told.managers().isEmpty() && told.mode() == null) {
                return;
            }
            if (SheetRows.managements(project, id).isEmpty()) {
                List<Id.Organisation> managers = named(
                        told.managers(),
                        SheetColumn.MANAGERS,
                        project.all(Kind.ORGANISATION).stream().toList(),
                        Organisation::name,
                        Organisation::id);
                if (!managers.isEmpty() || told.mode() != null) {
                    entries.add(new Management(
                            new Id.Management(id.value()), id, managers, told.mode(), null, null, NOT_KNOWN, null));
                }
            } else if (known != null) {
                differs(
                        SheetColumn.MANAGERS,
                        told.managers(),
                        known.registration().managers());
                ManagementMode mode = told.mode();
                if (mode != null && !mode.equals(known.registration().mode())) {
                    differs(SheetColumn.MODE, List.of(mode.value()), List.of());
                }
            }
        }

        @SuppressWarnings("NullAway") // it does not see, in a compiled class, that an Id.@Nullable X may be null
        private void sites(Id.Structure id, @Nullable SheetRow known, List<Entry> entries) {
            List<String> names = row.sites().names();
            Boolean itinerant = row.sites().itinerant();
            if (!SheetRows.sites(project, id).isEmpty()) {
                differs(
                        SheetColumn.SITES,
                        names,
                        known == null ? List.of() : known.sites().names());
                if (itinerant != null
                        && known != null
                        && !itinerant.equals(known.sites().itinerant())) {
                    differs(SheetColumn.ITINERANT, List.of(Values.written(itinerant)), List.of());
                }
            } else if (itinerant == null && !names.isEmpty()) {
                note(
                        Remark.Treatment.REFUSED,
                        "sites.itinerant",
                        SheetColumn.ITINERANT,
                        null,
                        Text.of(
                                "sites non enregistrés : dites s'ils sont itinérants",
                                "sites not recorded: say whether they go round"));
            } else if (itinerant != null) {
                for (int i = 0; i < names.size(); i++) {
                    entries.add(new Site(
                            new Id.Site(id.value() + "-" + (i + 1)),
                            id,
                            names.get(i),
                            null,
                            itinerant,
                            NOT_KNOWN,
                            null));
                }
            }
        }

        @SuppressWarnings("NullAway") // it does not see, in a compiled class, that an Id.@Nullable X may be null
        private void axes(Id.Structure id, @Nullable SheetRow known, List<Entry> entries) {
            boolean recorded = project.all(Kind.STRUCTURE_PROJECT).stream()
                    .anyMatch(one -> one.structure().equals(id));
            if (recorded) {
                differs(SheetColumn.AXIS_1, row.axes(), known == null ? List.of() : known.axes());
            } else if (!row.axes().isEmpty()) {
                Id.StructureProject made = new Id.StructureProject(id.value());
                entries.add(new StructureProject(made, id, List.of(), null, null, List.of(), null, null));
                for (int i = 0; i < row.axes().size(); i++) {
                    entries.add(new ProjectAxis(
                            new Id.ProjectAxis(id.value() + "-" + (i + 1)),
                            made,
                            row.axes().get(i),
                            List.of(),
                            List.of(),
                            null));
                }
            }
        }

        private void differs(SheetColumn column, List<String> told, List<String> known) {
            if (!told.isEmpty() && !new HashSet<>(told).equals(new HashSet<>(known))) {
                note(
                        Remark.Treatment.DOUBTFUL,
                        "dated.differs",
                        column,
                        String.join(" | ", told),
                        Text.of(
                                "le dossier dit autre chose, avec des dates : à y changer à la main",
                                "the dossier says otherwise, with dates: change it there by hand"));
            }
        }

        private <E, I> List<I> named(
                List<String> names, SheetColumn column, List<E> among, Function<E, String> name, Function<E, I> id) {
            List<I> found = new ArrayList<>();
            for (String one : names) {
                List<E> alike = among.stream()
                        .filter(entry -> name.apply(entry).equals(one))
                        .toList();
                if (alike.size() == 1) {
                    found.add(id.apply(alike.get(0)));
                } else {
                    note(
                            Remark.Treatment.REFUSED,
                            "name.unknown",
                            column,
                            one,
                            Text.of(
                                    "aucune fiche de ce nom dans le dossier, ou plusieurs",
                                    "no entry of this name in the dossier, or several"));
                }
            }
            return found;
        }

        void note(Remark.Treatment treatment, String code, SheetColumn column, @Nullable String raw, Text message) {
            remarks.add(new Remark(treatment, code, row.row(), column.title(), raw, null, message));
        }
    }
}
