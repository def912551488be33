package fr.viesociale.opendata.area;

import fr.viesociale.entry.About;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.identifier.Siren;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.opendata.document.ForeignRows;
import fr.viesociale.opendata.document.Remarks;
import fr.viesociale.territory.AreaSuccession;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Les listes officielles de quartiers prioritaires, of 2015 and 2024, in CSV or as the properties of a GeoJSON.
 *
 * <p>Columns are known by their names, in any order: {@code code_qp}; {@code nom_qp} or {@code lib_qp};
 * {@code commune_qp}, {@code code_commune} or {@code insee_com}; {@code siren_epci}; {@code insee_reg};
 * {@code code_departement} or {@code insee_dep}. The code of an area tells its generation, and with its département the
 * days on which it is in force.
 */
public final class PriorityAreaLists {

    private static final List<String> NAME = List.of("lib_qp", "nom_qp");
    private static final List<String> COMMUNES = List.of("insee_com", "code_commune", "commune_qp");
    private static final List<String> DEPARTMENT = List.of("insee_dep", "code_departement");
    private static final String CODE = "code_qp";
    private static final String EPCIS = "siren_epci";
    private static final String REGION = "insee_reg";

    private PriorityAreaLists() {}

    /**
     * Reads a list in CSV.
     *
     * @param list the list, with a header
     * @param source what the entries name as their source
     * @return the areas that could be read, and what was repaired, lost or refused, never null
     */
    public static Converted<List<ListedArea>> csv(byte[] list, String source) {
        Remarks remarks = new Remarks();
        ForeignRows table = ForeignRows.read(list, remarks);
        Reading reading = new Reading(source, remarks);
        if (reading.readable(table.columns())) {
            table.rows().forEach(row -> reading.add(row.number(), row.cells()));
        }
        return remarks.on(reading.areas);
    }

    /**
     * Reads a list from the properties of a GeoJSON; its outlines are read apart.
     *
     * @param list the list, a FeatureCollection
     * @param source what the entries name as their source
     * @return the areas that could be read, and what was repaired, lost or refused, a feature counting as a row, never null
     */
    public static Converted<List<ListedArea>> geoJson(byte[] list, String source) {
        Remarks remarks = new Remarks();
        Reading reading = new Reading(source, remarks);
        for (Feature feature : Feature.of(list, remarks)) {
            Map<String, String> cells = new HashMap<>();
            feature.properties().forEach((name, value) -> cells.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
            cells.keySet().stream().sorted().forEach(reading::column);
            reading.add(feature.row(), cells);
        }
        return remarks.on(reading.areas);
    }

    /**
     * Reads a table of passage: a row for each area of 2015 with an area of 2024 that follows it. Each area of 2024 gets one
     * succession, from all the areas that it follows; an area of 2015 that nothing follows has a row without a successor.
     *
     * <p>Only what concerns the given areas is kept: a national table says much of others. An area of 2024 that follows none
     * has no succession.
     *
     * @param table the table in CSV, with the columns {@code code_qp_2015} and {@code code_qp_2024}
     * @param areas the areas that the dossier knows, of both generations
     * @param name what the table is called, which the successions cite
     * @return the successions, and what was repaired, left out or refused, never null
     */
    public static Converted<List<AreaSuccession>> successions(
            byte[] table, Collection<PriorityArea> areas, String name) {
        Remarks remarks = new Remarks();
        ForeignRows read = ForeignRows.read(table, remarks);
        return remarks.on(new Passage(areas, remarks).successions(read, name));
    }

    private static @Nullable PriorityAreaCode code(int row, String column, @Nullable String raw, Remarks remarks) {
        if (raw == null) {
            remarks.missing(row, column);
            return null;
        }
        String upper = raw.toUpperCase(Locale.ROOT);
        PriorityAreaCode code = remarks.made(row, raw, () -> new PriorityAreaCode(upper));
        if (code == null) {
            return null;
        }
        if (!code.value().equals(raw)) {
            remarks.add(
                    Remark.Treatment.REPAIRED,
                    "area.code-case",
                    row,
                    column,
                    raw,
                    code.value(),
                    Text.of("le code s'écrit en majuscules", "the code is written in capital letters"));
        }
        if (!code.hasKnownLetter()) {
            remarks.add(
                    Remark.Treatment.DOUBTFUL,
                    "area.code-letter",
                    row,
                    column,
                    raw,
                    null,
                    Text.of("lettre finale non connue : à vérifier", "unknown last letter: check it"));
        }
        return code;
    }

    private static boolean overseas(PriorityAreaCode code) {
        return code.department().length() == 3;
    }

    private static DateRange inForce(PriorityAreaCode code) {
        return switch (code.generation()) {
            case OF_2015 -> DateRange.of("2015-01-01", overseas(code) ? "2024-12-31" : "2023-12-31");
            case OF_2024 -> DateRange.from(overseas(code) ? "2025-01-01" : "2024-01-01");
        };
    }

    /** One list being read. */
    private static final class Reading {

        private final About about;
        private final Remarks remarks;
        private final List<ListedArea> areas = new ArrayList<>();
        private final Set<PriorityAreaCode> seen = new HashSet<>();

        Reading(String source, Remarks remarks) {
            this.about = About.from(source);
            this.remarks = remarks;
        }

        boolean readable(List<String> columns) {
            columns.forEach(this::column);
            if (columns.contains(CODE)) {
                return true;
            }
            remarks.add(
                    Remark.Treatment.REFUSED,
                    "area.no-code",
                    1,
                    CODE,
                    null,
                    null,
                    Text.of("la liste n'a pas cette colonne", "the list does not have this column"));
            return false;
        }

        void column(String column) {
            boolean read = column.equals(CODE)
                    || column.equals(EPCIS)
                    || column.equals(REGION)
                    || NAME.contains(column)
                    || COMMUNES.contains(column)
                    || DEPARTMENT.contains(column);
            if (!read && !column.isEmpty()) {
                remarks.lostColumn(column);
            }
        }

        void add(int row, Map<String, String> cells) {
            PriorityAreaCode code = code(row, CODE, cells.get(CODE), remarks);
            if (code == null) {
                return;
            }
            if (!seen.add(code)) {
                remarks.add(
                        Remark.Treatment.REFUSED,
                        "area.twice",
                        row,
                        CODE,
                        code.value(),
                        null,
                        Text.of(
                                "ce quartier est déjà dans la liste : la première ligne est gardée",
                                "this area is in the list already: its first row is kept"));
                return;
            }
            List<CommuneCode> communes = communes(row, cells);
            department(row, code, cells);
            List<Siren> epcis = codes(row, EPCIS, cells.get(EPCIS), token -> token, Siren::new);
            String name = cells.get(first(NAME, cells));
            if (name == null) {
                remarks.missing(row, first(NAME, cells));
                return;
            }
            PriorityArea area = remarks.made(
                    row,
                    name,
                    () -> new PriorityArea(
                            new Id.PriorityArea(code.value().toLowerCase(Locale.ROOT)),
                            code,
                            name,
                            communes,
                            inForce(code),
                            about));
            if (area != null) {
                areas.add(new ListedArea(area, epcis, whole(row, REGION, cells.get(REGION))));
            }
        }

        private List<CommuneCode> communes(int row, Map<String, String> cells) {
            String column = first(COMMUNES, cells);
            return codes(row, column, cells.get(column), PriorityAreaLists::fiveCharacters, CommuneCode::new);
        }

        /** A list has the département beside the code, which holds it too. */
        private void department(int row, PriorityAreaCode code, Map<String, String> cells) {
            String column = first(DEPARTMENT, cells);
            String raw = whole(row, column, cells.get(column));
            if (raw != null && !raw.equals(code.department()) && !("0" + raw).equals(code.department())) {
                remarks.add(
                        Remark.Treatment.DOUBTFUL,
                        "area.department",
                        row,
                        column,
                        raw,
                        null,
                        Text.of(
                                "le code du quartier dit le département " + code.department(),
                                "the code of the area says département " + code.department()));
            }
        }

        /** Codes joined by a comma and a space. */
        private <C> List<C> codes(
                int row,
                String column,
                @Nullable String cell,
                Function<String, String> repair,
                Function<String, C> door) {
            Set<C> codes = new LinkedHashSet<>();
            for (String token : cell == null ? new String[0] : cell.split(",")) {
                String raw = token.strip();
                if (raw.isEmpty()) {
                    continue;
                }
                String repaired = repair.apply(withoutFraction(raw));
                C code = Remarks.orNull(door, repaired);
                if (code == null) {
                    remarks.add(
                            Remark.Treatment.REFUSED,
                            "area.list-code",
                            row,
                            column,
                            raw,
                            null,
                            Text.of(
                                    "ce n'est pas un code (un nom n'en est pas un) : le quartier est lu sans lui",
                                    "this is no code (a name is none): the area is read without it"));
                } else if (!codes.add(code)) {
                    repaired(row, column, raw, "");
                } else if (!repaired.equals(raw)) {
                    repaired(row, column, raw, repaired);
                }
            }
            return List.copyOf(codes);
        }

        private @Nullable String whole(int row, String column, @Nullable String raw) {
            if (raw == null) {
                return null;
            }
            String whole = withoutFraction(raw);
            if (!whole.equals(raw)) {
                repaired(row, column, raw, whole);
            }
            return whole;
        }

        private void repaired(int row, String column, String raw, String repaired) {
            remarks.add(
                    Remark.Treatment.REPAIRED,
                    "area.code-form",
                    row,
                    column,
                    raw,
                    repaired,
                    Text.of(
                            "un code est un texte, écrit une fois, avec ses zéros et sans virgule",
                            "a code is text, written once, with its zeros and without a fraction"));
        }
    }

    /** One table of passage being read. */
    private static final class Passage {

        private static final String FROM = "code_qp_2015";
        private static final String TO = "code_qp_2024";

        private final Map<PriorityAreaCode, PriorityArea> byCode = new HashMap<>();
        private final Remarks remarks;

        Passage(Collection<PriorityArea> areas, Remarks remarks) {
            areas.forEach(area -> byCode.put(area.code(), area));
            this.remarks = remarks;
        }

        List<AreaSuccession> successions(ForeignRows table, String name) {
            Map<PriorityAreaCode, Set<Id.PriorityArea>> predecessors =
                    new TreeMap<>(Comparator.comparing(PriorityAreaCode::value));
            Set<PriorityAreaCode> followed = new LinkedHashSet<>();
            int elsewhere = 0;
            for (ForeignRows.Row row : table.rows()) {
                if (!row.cells().containsKey(FROM) && row.cells().containsKey(TO)) {
                    remarks.lost(row.number(), TO, row.cells().get(TO));
                    continue;
                }
                PriorityAreaCode from = generation(row, FROM, PriorityAreaCode.Generation.OF_2015);
                String successor = row.cells().get(TO);
                PriorityAreaCode to =
                        successor == null ? from : generation(row, TO, PriorityAreaCode.Generation.OF_2024);
                if (from == null || to == null) {
                    continue;
                }
                PriorityArea before = byCode.get(from);
                if (before == null || !byCode.containsKey(to)) {
                    elsewhere++;
                    continue;
                }
                predecessors.computeIfAbsent(to, none -> new LinkedHashSet<>()).add(before.id());
                if (successor != null) {
                    followed.add(from);
                }
            }
            if (elsewhere > 0) {
                remarks.add(
                        Remark.Treatment.LOST,
                        "succession.elsewhere",
                        null,
                        null,
                        elsewhere + "",
                        null,
                        Text.of(
                                "lignes de quartiers que le dossier ne connaît pas",
                                "rows of areas that the dossier does not know"));
            }
            followed.forEach(from -> contradicted(from, predecessors));
            List<AreaSuccession> successions = new ArrayList<>();
            predecessors.forEach((to, before) -> {
                AreaSuccession succession = remarks.made(null, name, () -> succession(to, List.copyOf(before), name));
                if (succession != null) {
                    successions.add(succession);
                }
            });
            return successions;
        }

        /** An area cannot both be followed and end without a successor. */
        private void contradicted(PriorityAreaCode from, Map<PriorityAreaCode, Set<Id.PriorityArea>> predecessors) {
            if (predecessors.remove(from) != null) {
                remarks.add(
                        Remark.Treatment.REFUSED,
                        "succession.contradiction",
                        null,
                        FROM,
                        from.value(),
                        null,
                        Text.of(
                                "une ligne dit que rien ne suit ce quartier, une autre le contraire : la première n'est pas lue",
                                "one row says that nothing follows this area, another the contrary: the first is not read"));
            }
        }

        private AreaSuccession succession(PriorityAreaCode to, List<Id.PriorityArea> before, String name) {
            boolean nothing = to.generation() == PriorityAreaCode.Generation.OF_2015;
            PriorityArea area = byCode.get(to);
            return new AreaSuccession(
                    new Id.AreaSuccession(to.value().toLowerCase(Locale.ROOT)),
                    before,
                    nothing || area == null ? List.of() : List.of(area.id()),
                    PartialDate.parse(overseas(to) ? "2025-01-01" : "2024-01-01"),
                    name,
                    null);
        }

        private @Nullable PriorityAreaCode generation(
                ForeignRows.Row row, String column, PriorityAreaCode.Generation generation) {
            PriorityAreaCode code = code(row.number(), column, row.cells().get(column), remarks);
            if (code == null || code.generation() == generation) {
                return code;
            }
            remarks.add(
                    Remark.Treatment.REFUSED,
                    "succession.generation",
                    row.number(),
                    column,
                    code.value(),
                    null,
                    Text.of("ce code est de l'autre génération", "this code is of the other generation"));
            return null;
        }
    }

    private static String first(List<String> columns, Map<String, String> cells) {
        return columns.stream().filter(cells::containsKey).findFirst().orElse(columns.get(0));
    }

    private static String withoutFraction(String raw) {
        return raw.matches("[0-9]+\\.0+") ? raw.substring(0, raw.indexOf('.')) : raw;
    }

    private static String fiveCharacters(String raw) {
        return raw.matches("[0-9]{4}") ? "0" + raw : raw;
    }
}
