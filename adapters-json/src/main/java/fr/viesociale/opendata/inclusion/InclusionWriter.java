package fr.viesociale.opendata.inclusion;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.PublicCode;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.opendata.document.ForeignJson;
import fr.viesociale.opendata.document.Remarks;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.roadmap.AccessPoint;
import fr.viesociale.structure.FamilyTheme;
import fr.viesociale.structure.Management;
import fr.viesociale.structure.ManagerStatus;
import fr.viesociale.structure.Membership;
import fr.viesociale.structure.ProjectAction;
import fr.viesociale.structure.ProjectObjective;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.text.Characters;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * L'écriture en data·inclusion, version 1: the structures of a project on a day, and their services, as the public may see
 * them.
 *
 * <p>A structure is written with its name, its SIRET and the networks that are known: {@code fcsf} where it is a member of the
 * federation, {@code communes}, {@code ccas-cias} or {@code caf} where one of these runs it. Its services are the access
 * points that it runs on the day, and the actions of the projet social that was adopted last. The format has no place for the
 * kind of a structure, its districts, its agréments and its posts: the remarks say so.
 */
public final class InclusionWriter {

    private static final Pattern SOURCE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 150;
    private static final Set<Kind<?>> WRITTEN = Set.of(Kind.MANAGEMENT, Kind.MEMBERSHIP);

    private final String source;
    private final LocalDate updatedOn;
    private final Set<Id.Organisation> fcsf;

    /**
     * An export under a producer's name.
     *
     * @param source the producer's name in the format: small letters, digits and hyphens, such as {@code ville-fictive}
     * @param updatedOn the day that every record bears as {@code date_maj}, from 2000 on
     * @param fcsf the organisations of the dossier that are the federation of centres sociaux (FCSF) or belong to it
     * @throws fr.viesociale.fault.Refused when the format has no such name or day
     */
    public InclusionWriter(String source, LocalDate updatedOn, Collection<Id.Organisation> fcsf) {
        new Faults()
                .check(
                        SOURCE.matcher(source).matches(),
                        "source",
                        "inclusion.source",
                        Text.of(
                                Characters.quoted(source) + " : des minuscules, des chiffres et des traits d'union",
                                Characters.quoted(source) + ": small letters, digits and hyphens"))
                .check(
                        !updatedOn.isBefore(FIRST_DAY) && updatedOn.getYear() <= 9999,
                        "date_maj",
                        "inclusion.date",
                        Text.of("la date de mise à jour va de 2000 à 9999", "the day of update is from 2000 to 9999"))
                .refuse();
        this.source = source;
        this.updatedOn = updatedOn;
        this.fcsf = Set.copyOf(fcsf);
    }

    /**
     * Writes the structures.
     *
     * @param project the project
     * @param day the day on which they exist, not before the day of update
     * @return a JSON array that ends with a line feed, and what was lost, a record counting as a row, never null
     * @throws fr.viesociale.fault.Refused when the day of update is still to come on that day
     */
    public Converted<String> structures(TerritorialProject project, LocalDate day) {
        Export export = new Export(project, day);
        export.structures();
        export.untold();
        return export.done();
    }

    /**
     * Writes the services of the structures that {@link #structures} writes.
     *
     * @param project the project
     * @param day the day on which they are offered, not before the day of update
     * @return a JSON array that ends with a line feed, and what was lost, a record counting as a row, never null
     * @throws fr.viesociale.fault.Refused when the day of update is still to come on that day
     */
    public Converted<String> services(TerritorialProject project, LocalDate day) {
        Export export = new Export(project, day);
        export.services();
        return export.done();
    }

    /** One export being written. */
    private final class Export {

        private final TerritorialProject project;
        private final LocalDate day;
        private final JsonMapper mapper = ForeignJson.mapper();
        private final ArrayNode records = mapper.createArrayNode();
        private final Remarks remarks = new Remarks();

        Export(TerritorialProject project, LocalDate day) {
            new Faults()
                    .check(
                            !updatedOn.isAfter(day),
                            "date_maj",
                            "inclusion.future",
                            Text.of(
                                    "la date de mise à jour (" + updatedOn + ") est à venir le " + day,
                                    "the day of update (" + updatedOn + ") is still to come on " + day))
                    .refuse();
            this.project = project.seenBy(null);
            this.day = day;
        }

        Converted<String> done() {
            return remarks.on(mapper.writeValueAsString(records) + "\n");
        }

        /** The record to come. */
        private int row() {
            return records.size() + 1;
        }

        void structures() {
            for (Structure structure : project.all(Kind.STRUCTURE)) {
                if (structure.period().covers(day) != Holds.NO) {
                    write(structure);
                }
            }
        }

        private void write(Structure structure) {
            String name = name(structure.name());
            if (name == null) {
                return;
            }
            if (structure.period().covers(day) == Holds.UNDETERMINED) {
                doubtful(
                        "structure.period",
                        "id",
                        structure.id().value(),
                        Text.of("on ne sait pas si elle existe ce jour-là", "it is not known to exist on that day"));
            }
            ObjectNode written = mapper.createObjectNode()
                    .put("source", source)
                    .put("id", key(structure.id().value()))
                    .put("nom", name)
                    .put("date_maj", updatedOn.toString());
            if (structure.siret() != null) {
                written.put("siret", structure.siret().value());
            }
            list(written, "reseaux_porteurs", networks(structure));
            lost(
                    "kind",
                    structure.kind().name().fr(),
                    Vocabulary.network(structure.kind()).isEmpty());
            lost(
                    "districts",
                    structure.districts().size() + "",
                    !structure.districts().isEmpty());
            lost(
                    "priorityAreas",
                    structure.priorityAreas().size() + "",
                    !structure.priorityAreas().isEmpty());
            records.add(written);
        }

        private Set<String> networks(Structure structure) {
            Set<String> networks = new TreeSet<>();
            Vocabulary.network(structure.kind()).ifPresent(networks::add);
            for (Membership membership : project.all(Kind.MEMBERSHIP)) {
                if (membership.structure().equals(structure.id())) {
                    String name = project.all(Kind.ORGANISATION)
                            .find(membership.federation())
                            .map(Organisation::name)
                            .orElse("");
                    Holds member = membership.period().covers(day);
                    if (!fcsf.contains(membership.federation())) {
                        lost("federation", name, member != Holds.NO);
                    } else if (known(member, name)) {
                        networks.add(Vocabulary.FCSF);
                    }
                }
            }
            for (Management management : project.all(Kind.MANAGEMENT)) {
                if (management.structure().equals(structure.id())) {
                    networks.addAll(networks(management));
                }
            }
            return networks;
        }

        private Set<String> networks(Management management) {
            Set<String> networks = new TreeSet<>();
            Holds runs = management.period().covers(day);
            ManagerStatus status = management.status();
            if (management.managers().isEmpty()
                    && status != null
                    && known(runs, status.name().fr())) {
                Vocabulary.network(status)
                        .ifPresentOrElse(
                                networks::add,
                                () -> lost("manager", status.name().fr(), true));
            }
            for (Id.Organisation id : management.managers()) {
                Organisation manager = project.all(Kind.ORGANISATION).find(id).orElseThrow();
                if (known(runs, manager.name())) {
                    Vocabulary.network(manager.kind())
                            .ifPresentOrElse(networks::add, () -> lost("manager", manager.name(), true));
                }
            }
            return networks;
        }

        private boolean known(Holds holds, String raw) {
            if (holds == Holds.UNDETERMINED) {
                doubtful(
                        "network.period",
                        "reseaux_porteurs",
                        raw,
                        Text.of(
                                "on ne sait pas si cela vaut ce jour-là : rien n'est écrit",
                                "it is not known to hold on that day: nothing is written"));
            }
            return holds == Holds.YES;
        }

        /** What the dossier tells of structures beyond what the format knows, one remark for each kind of entry. */
        void untold() {
            for (Kind<?> kind : Kind.ALL) {
                long many = WRITTEN.contains(kind) ? 0 : untold(kind);
                if (many > 0) {
                    remarks.add(
                            Remark.Treatment.LOST,
                            "entries.lost",
                            null,
                            kind.plural(),
                            many + "",
                            null,
                            Text.of(
                                    "le format n'a pas de place pour ces fiches sur les structures",
                                    "the format has no place for these entries on structures"));
                }
            }
        }

        private <E extends Entry> long untold(Kind<E> kind) {
            return project.all(kind).stream()
                    .filter(entry -> entry.references()
                            .anyMatch(id -> id instanceof Id.Structure
                                    && project.all(Kind.STRUCTURE).find(id).stream()
                                            .anyMatch(structure ->
                                                    structure.period().covers(day) != Holds.NO)))
                    .count();
        }

        void services() {
            Export structures = new Export(project, day);
            Set<String> written = new TreeSet<>();
            structures.structures();
            structures.records.forEach(
                    structure -> written.add(structure.get("id").stringValue()));
            for (AccessPoint point : project.all(Kind.ACCESS_POINT)) {
                if (point.period().covers(day) != Holds.NO) {
                    write(point, written);
                }
            }
            Map<Id, StructureProject> current = currentProjects();
            for (ProjectAction action : project.all(Kind.PROJECT_ACTION)) {
                StructureProject offered = current.get(action.project());
                if (offered != null && written.contains(key(offered.structure().value()))) {
                    write(action, offered.structure());
                }
            }
        }

        private void write(AccessPoint point, Set<String> written) {
            Id.Structure host = point.structure();
            if (host == null || !written.contains(key(host.value()))) {
                refused(
                        "service.structure",
                        point.id().value(),
                        Text.of(
                                "un service est celui d'une structure écrite : point d'accès non écrit",
                                "a service is that of a structure that is written: access point not written"));
                return;
            }
            if (point.period().covers(day) == Holds.UNDETERMINED) {
                doubtful(
                        "service.period",
                        "id",
                        point.id().value(),
                        Text.of("on ne sait pas s'il est ouvert ce jour-là", "it is not known to be open on that day"));
            }
            String kind = point.kind().name().fr();
            ObjectNode service = service(
                    host, "point-" + point.id().value(), point.name(), "Point d'accès (" + kind + "), " + name(host));
            if (service != null) {
                Optional<String> theme = Vocabulary.theme(point.kind());
                list(service, "thematiques", theme.map(Set::of).orElse(Set.of()));
                lost("kind", kind, theme.isEmpty());
                lost(
                        "district",
                        point.district() == null ? "" : point.district().value(),
                        point.district() != null);
                records.add(service);
            }
        }

        private void write(ProjectAction action, Id.Structure host) {
            String objective = action.objective() == null
                    ? ""
                    : project.all(Kind.PROJECT_OBJECTIVE)
                            .find(action.objective())
                            .map(ProjectObjective::name)
                            .map(name -> " : " + name)
                            .orElse("");
            ObjectNode service = service(
                    host,
                    "action-" + action.id().value(),
                    action.name(),
                    "Action du projet social, " + name(host) + objective);
            if (service == null) {
                return;
            }
            Set<String> themes = new TreeSet<>();
            for (FamilyTheme theme : action.profile().familyThemes()) {
                Vocabulary.theme(theme)
                        .ifPresentOrElse(
                                themes::add,
                                () -> lost("familyThemes", theme.name().fr(), true));
            }
            Set<String> publics = new TreeSet<>();
            boolean everybody = action.profile().publics().contains(PublicCode.EVERYBODY);
            for (PublicCode reached : action.profile().publics()) {
                Optional<String> word =
                        Vocabulary.of(reached).filter(known -> !everybody || known.equals(Vocabulary.EVERYBODY));
                word.ifPresentOrElse(
                        publics::add, () -> lost("publics", reached.name().fr(), true));
            }
            list(service, "thematiques", themes);
            list(service, "publics", publics);
            lost(
                    "missions",
                    action.profile().missions().size() + "",
                    !action.profile().missions().isEmpty());
            lost("needs", action.needs().size() + "", !action.needs().isEmpty());
            records.add(service);
        }

        private String name(Id.Structure structure) {
            return project.all(Kind.STRUCTURE).find(structure).orElseThrow().name();
        }

        /** What every service has; null when the format has no place for such a name. */
        private @Nullable ObjectNode service(Id.Structure host, String id, String given, String description) {
            String name = name(given);
            if (name == null) {
                return null;
            }
            remarks.add(
                    Remark.Treatment.DOUBTFUL,
                    "service.description",
                    row(),
                    "description",
                    null,
                    description,
                    Text.of(
                            "le format veut une description : elle est tirée des fiches, à compléter",
                            "the format wants a description: it is drawn from the entries, to be completed"));
            return mapper.createObjectNode()
                    .put("source", source)
                    .put("structure_id", key(host.value()))
                    .put("id", key(id))
                    .put("nom", name)
                    .put("description", description)
                    .put("date_maj", updatedOn.toString());
        }

        /** The projet social that each structure adopted last by the day; one without a date cannot be placed. */
        private Map<Id, StructureProject> currentProjects() {
            Map<Id, StructureProject> latest = new TreeMap<>();
            project.all(Kind.STRUCTURE_PROJECT).stream()
                    .sorted(Comparator.comparing(
                            StructureProject::adoptedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                    .filter(this::adopted)
                    .forEach(candidate -> latest.put(candidate.structure(), candidate));
            Map<Id, StructureProject> current = new TreeMap<>();
            latest.values().forEach(offered -> current.put(offered.id(), offered));
            return current;
        }

        private boolean adopted(StructureProject candidate) {
            PartialDate adoptedOn = candidate.adoptedOn();
            boolean acts = project.all(Kind.PROJECT_ACTION).stream()
                    .anyMatch(action -> action.project().equals(candidate.id()));
            if (adoptedOn == null && acts) {
                refused(
                        "project.undated",
                        candidate.id().value(),
                        Text.of(
                                "projet social sans date d'adoption : ses actions ne sont pas écrites",
                                "projet social without a date of adoption: its actions are not written"));
            }
            return adoptedOn != null && !adoptedOn.latest().isAfter(day);
        }

        /** A name of the length of the format, without a full stop; null when it is too short. */
        private @Nullable String name(String given) {
            String name = given.strip();
            while (name.endsWith(".") && !name.endsWith("etc.")) {
                name = name.substring(0, name.length() - 1).stripTrailing();
            }
            if (name.codePointCount(0, name.length()) < SHORTEST_NAME) {
                refused(
                        "name.short",
                        given,
                        Text.of(
                                "le format veut au moins trois caractères",
                                "the format wants three characters at least"));
                return null;
            }
            if (name.length() > LONGEST_NAME) {
                int cut = name.lastIndexOf(' ', LONGEST_NAME - 1);
                int end = cut > 0 ? cut : LONGEST_NAME - 1;
                name = name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + "…";
                remarks.add(
                        Remark.Treatment.LOST,
                        "name.long",
                        row(),
                        "nom",
                        given,
                        name,
                        Text.of("le format a 150 caractères", "the format has 150 characters"));
            } else if (!name.equals(given)) {
                remarks.add(
                        Remark.Treatment.REPAIRED,
                        "name.stop",
                        row(),
                        "nom",
                        given,
                        name,
                        Text.of("un nom ne finit pas par un point", "a name does not end with a full stop"));
            }
            return name;
        }

        private void list(ObjectNode written, String property, Set<String> words) {
            if (!words.isEmpty()) {
                ArrayNode list = written.putArray(property);
                List<String> sorted = new ArrayList<>(new TreeSet<>(words));
                sorted.forEach(list::add);
            }
        }

        private void lost(String column, String raw, boolean when) {
            if (when) {
                remarks.add(
                        Remark.Treatment.LOST,
                        "component.lost",
                        row(),
                        column,
                        raw,
                        null,
                        Text.of("le format n'a pas de mot pour cela", "the format has no word for this"));
            }
        }

        private void doubtful(String code, String column, String raw, Text message) {
            remarks.add(Remark.Treatment.DOUBTFUL, code, row(), column, raw, null, message);
        }

        private void refused(String code, String raw, Text message) {
            remarks.add(Remark.Treatment.REFUSED, code, null, null, raw, null, message);
        }
    }

    private String key(String id) {
        return source + "--" + id;
    }
}
