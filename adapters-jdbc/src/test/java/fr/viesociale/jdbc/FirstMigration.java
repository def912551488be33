package fr.viesociale.jdbc;

import fr.viesociale.entry.ComponentName;
import fr.viesociale.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the first migration of an dialect: every table that the library expects, its comments, indexes and views. */
final class FirstMigration {

    private static final Map<String, Text> LEDGER = Map.of(
            "vs_territory", Text.of("territoire et sa dernière révision", "territory and its latest revision"),
            "vs_territory_kind", Text.of("sortes de fiches qu'un territoire a eues", "kinds that a territory has had"),
            "vs_revision", Text.of("révision : quand, par qui, pourquoi", "revision: when, by whom, why"),
            "vs_change", Text.of("ce que chaque révision a changé", "what each revision changed"),
            "vs_purge", Text.of("purge : ce qui n'est plus conservé", "purge: what is no longer kept"));

    private static final Map<String, Text> COLUMNS = Map.ofEntries(
            Map.entry("territory", Text.of("territoire, identifiant opaque", "territory, opaque id")),
            Map.entry("id", Text.of("identifiant donné par l'hôte", "id given by the host")),
            Map.entry("since_revision", Text.of("révision qui a écrit la ligne", "revision that wrote the row")),
            Map.entry(
                    "until_revision",
                    Text.of(
                            "révision qui l'a close ; vide si la ligne vaut",
                            "revision that closed it; empty while it holds")),
            Map.entry("entry_kind", Text.of("sorte de fiche", "kind of entry")),
            Map.entry("position", Text.of("rang dans la liste, depuis 0", "place in the list, from 0")),
            Map.entry("head", Text.of("dernière révision ; 0 si aucune", "latest revision; 0 for none")),
            Map.entry("kept_from", Text.of("première révision conservée", "first revision that is kept")),
            Map.entry("made_at", Text.of("instant, en temps universel (UTC)", "instant, in UTC")),
            Map.entry(
                    "made_by",
                    Text.of("référence opaque de l'hôte, effaçable", "opaque reference of the host, erasable")),
            Map.entry("reason", Text.of("motif", "reason")),
            Map.entry("nature", Text.of("saisie, correction ou import", "recorded, corrected or imported")),
            Map.entry("number", Text.of("numéro, depuis 1", "number, from 1")),
            Map.entry("revision", Text.of("révision", "revision")),
            Map.entry("gone", Text.of("vrai si la fiche a été retirée", "true where the entry was removed")),
            Map.entry("before_revision", Text.of("première révision laissée", "first revision that was left")));

    /** What the columns of one value say apart. */
    private static final Map<String, String> SUFFIXES = Map.of(
            "_given", "renseigné ou non / given or not",
            "_precision", "jour, mois ou année / day, month or year",
            "_first", "début / start",
            "_last", "fin / end",
            "_first_bound", "début : précision, ou ouvert, ou non connu / start: precision, or open, or not known",
            "_last_bound", "fin : précision, ou ouvert, ou non connu / end: precision, or open, or not known");

    private final Dialect dialect;
    private final StringBuilder sql = new StringBuilder();

    private FirstMigration(Dialect dialect) {
        this.dialect = dialect;
    }

    static String of(Dialect dialect) {
        return new FirstMigration(dialect).written();
    }

    private String written() {
        sql.append("""
                -- Vie sociale: the tables of the first release.
                --
                -- May be run by hand, as it is, and run again: each statement leaves what is there.
                -- The names of tables and columns are the domain's; every key begins with the territory. A row holds from
                -- since_revision on, until until_revision: no row is ever changed but for that. No foreign keys: a row
                -- of the past may name what is gone, and the library checks every reference before it commits.

                """);
        // a client that takes its charset from the shell would garble the comments
        switch (dialect) {
            case H2 -> {}
            case POSTGRESQL -> sql.append("set client_encoding = 'UTF8';\n\n");
            case MARIADB -> sql.append("set names utf8mb4;\n\n");
        }
        Map<String, Text> names = names();
        Expected.TABLES.forEach((table, columns) -> table(table, columns, names.getOrDefault(table, Text.same(table))));
        String numbers = Table.ABOUT.get(0).table();
        index(
                numbers + "_by_number",
                switch (dialect) {
                    case H2 -> numbers + " (external_id_value, scheme)";
                    case POSTGRESQL -> numbers + " using hash (external_id_value)";
                    case MARIADB -> numbers + " (external_id_value(200), scheme(100))";
                });
        for (Table table : Table.ALL) {
            view(table);
            table.layout().children().forEach(child -> view(child, ""));
        }
        Table.ABOUT.forEach(child -> view(child, "entry_kind, "));
        return sql.toString();
    }

    private static Map<String, Text> names() {
        Map<String, Text> names = new HashMap<>(LEDGER);
        for (Table table : Table.ALL) {
            Text kind = table.kind().name();
            names.put(table.name(), kind);
            table.layout().children().forEach(child -> names.put(child.table(), list(kind, child)));
        }
        Text any = Text.of("toute fiche", "any entry");
        Table.ABOUT.forEach(child -> names.put(child.table(), list(any, child)));
        return names;
    }

    private static Text list(Text of, Layout.Child child) {
        Text list = ComponentName.of(child.about());
        return Text.of(of.fr() + " : " + list.fr(), of.en() + ": " + list.en());
    }

    private void table(String name, List<Column> columns, Text about) {
        List<String> lines = new ArrayList<>();
        for (Column column : columns) {
            String comment = dialect == Dialect.MARIADB ? " comment " + quoted(about(column)) : "";
            lines.add("  " + column.name() + " " + column.type().in(dialect) + (column.required() ? " not null" : "")
                    + comment);
        }
        lines.add("  primary key (" + key(name, columns) + ")");
        if (columns.stream().anyMatch(column -> column.name().equals("until_revision"))) {
            lines.add("  check (until_revision > since_revision)");
        }
        sql.append("create table if not exists ")
                .append(name)
                .append(" (\n")
                .append(String.join(",\n", lines))
                .append("\n)");
        if (dialect == Dialect.MARIADB) {
            sql.append(" engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin comment = ")
                    .append(quoted(both(about)));
        }
        sql.append(";\n");
        if (dialect != Dialect.MARIADB) {
            sql.append("comment on table ")
                    .append(name)
                    .append(" is ")
                    .append(quoted(both(about)))
                    .append(";\n");
            for (Column column : columns) {
                sql.append("comment on column ")
                        .append(name)
                        .append('.')
                        .append(column.name())
                        .append(" is ")
                        .append(quoted(about(column)))
                        .append(";\n");
            }
        }
        sql.append('\n');
    }

    private static String key(String table, List<Column> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        if (table.equals("vs_territory")) {
            return "id";
        }
        List<String> wanted = table.equals("vs_change")
                ? List.of("territory", "revision", "entry_kind", "id")
                : List.of("territory", "number", "entry_kind", "id", "since_revision", "position");
        return wanted.stream().filter(names::contains).collect(Collectors.joining(", "));
    }

    private static String about(Column column) {
        if (column.about().isEmpty()) {
            return both(COLUMNS.get(column.name()));
        }
        return both(ComponentName.of(column.about()))
                + SUFFIXES.entrySet().stream()
                        .filter(suffix -> column.name().endsWith(suffix.getKey()))
                        .findFirst()
                        .map(suffix -> " (" + suffix.getValue() + ")")
                        .orElse("");
    }

    private static String both(Text text) {
        return text.fr() + " / " + text.en();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private void index(String name, String on) {
        sql.append("create index if not exists ")
                .append(name)
                .append(" on ")
                .append(on)
                .append(";\n\n");
    }

    private void view(Table table) {
        view(
                table.name(),
                "select territory, id, since_revision" + names("", table.layout()) + "\n  from " + table.name()
                        + " where until_revision is null");
    }

    private void view(Layout.Child child, String more) {
        view(
                child.table(),
                "select territory, id, " + more + "position" + names("", child.items()) + "\n  from " + child.table()
                        + " where until_revision is null");
    }

    private void view(String table, String select) {
        sql.append("create or replace view ")
                .append(table.replaceFirst("vs_", "vs_current_"))
                .append(" as\n  ")
                .append(select)
                .append(";\n\n");
    }

    private static String names(String alias, Layout layout) {
        return layout.columns().stream()
                .map(column -> ", " + alias + column.name())
                .collect(Collectors.joining());
    }
}
