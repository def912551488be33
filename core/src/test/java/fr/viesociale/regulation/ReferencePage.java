package fr.viesociale.regulation;

import fr.viesociale.entry.Words;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Explanation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** One page of the reference: the rules of one theme, each as the books hold it, with examples that the rules themselves tell. */
record ReferencePage(String theme, List<Section> sections) {

    /** One provision: what it says, what is known of it, an example that meets it and one that breaches it. */
    record Section(Provision provision, List<Row> rows, List<String> met, List<String> breached) {}

    /** One line of its table. */
    record Row(String label, List<String> values) {}

    static ReferencePage of(String theme, Examples examples) {
        List<Section> sections = new ArrayList<>();
        Regulation.FRENCH.rules().stream()
                .filter(rule -> rule.provision().id().theme().equals(theme))
                .sorted(Comparator.comparing(rule -> rule.provision().id()))
                .forEach(rule -> sections.add(section(rule, examples)));
        Regulation.FRENCH.references().stream()
                .filter(provision -> provision.id().theme().equals(theme))
                .forEach(provision -> sections.add(new Section(provision, rows(provision), List.of(), List.of())));
        return new ReferencePage(theme, sections);
    }

    /** Where the examples come from. */
    interface Examples {
        List<Explanation> met(Rule<Situation, ?> rule);

        List<Explanation> breached(Rule<Situation, ?> rule);
    }

    private static Section section(Rule<Situation, ?> rule, Examples examples) {
        List<Row> rows = new ArrayList<>(rows(rule.provision()));
        rows.add(new Row("daté par", List.of(told(rule.at()))));
        if (rule.adopted() != null) {
            rows.add(new Row("adopté par", List.of(told(rule.adopted()))));
        }
        rows.add(new Row(
                "faits lus",
                rule.reads().stream()
                        .filter(Fact.class::isInstance)
                        .map(input -> told((Fact<?, ?, ?>) input))
                        .sorted()
                        .toList()));
        List<String> values = rule.reads().stream()
                .filter(Parameter.class::isInstance)
                .map(input -> (Parameter<?>) input)
                .sorted(Comparator.comparing(Parameter::code))
                .flatMap(value -> told(value).stream())
                .toList();
        if (!values.isEmpty()) {
            rows.add(new Row("valeurs datées", values));
        }
        return new Section(rule.provision(), rows, told(examples.met(rule)), told(examples.breached(rule)));
    }

    private static List<Row> rows(Provision provision) {
        return List.of(
                new Row("portée", List.of(provision.severity().in(Language.FRENCH))),
                new Row("champ", List.of(provision.reach().in(Language.FRENCH))),
                new Row("en vigueur", List.of(provision.force().in(Language.FRENCH))),
                new Row("certitude", List.of(provision.source().certainty().in(Language.FRENCH))),
                new Row("source", List.of(provision.source().in(Language.FRENCH))));
    }

    private static String told(Fact<?, ?, ?> fact) {
        return fact.name().in(Language.FRENCH) + " (`" + fact.path() + "`, "
                + fact.informant().in(Language.FRENCH) + ")";
    }

    private static List<String> told(Parameter<?> value) {
        String name = value.name().in(Language.FRENCH) + " (`" + value.code() + "`)";
        return value.values().isEmpty()
                ? List.of(name + " : non trouvée, à fixer par l'utilisateur")
                : value.values().stream()
                        .map(stated -> name + " : " + Words.of(stated.value(), Language.FRENCH) + ", "
                                + stated.force().in(Language.FRENCH) + " ; "
                                + stated.source().in(Language.FRENCH))
                        .toList();
    }

    private static List<String> told(List<Explanation> examples) {
        return examples.stream()
                .limit(1)
                .flatMap(why -> why.lines(Language.FRENCH).stream())
                .toList();
    }

    String markdown() {
        StringBuilder page = new StringBuilder(
                "# " + theme + "\n\nPage tirée des règles elles-mêmes ; ne pas la modifier à la main.\n");
        for (Section section : sections) {
            page.append("\n## ").append(section.provision().id()).append("\n\n");
            page.append(section.provision().statement().fr()).append("\n\n");
            page.append("*").append(section.provision().statement().en()).append("*\n\n| | |\n|---|---|\n");
            for (Row row : section.rows()) {
                page.append("| ").append(row.label()).append(" | ");
                page.append(row.values().stream().map(ReferencePage::cell).collect(Collectors.joining("<br>")));
                page.append(" |\n");
            }
            example(page, "Respectée", section.met());
            example(page, "Non respectée", section.breached());
        }
        return page.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static void example(StringBuilder page, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            page.append("\n").append(title).append(" :\n\n```\n");
            lines.forEach(line -> page.append(line).append("\n"));
            page.append("```\n");
        }
    }

    String html() {
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"fr\">\n<head><meta charset=\"UTF-8\"><title>")
                .append(theme)
                .append("</title></head>\n<body>\n<h1>")
                .append(theme)
                .append("</h1>\n<p>Page tirée des règles elles-mêmes.</p>\n");
        for (Section section : sections) {
            String id = section.provision().id().value();
            page.append("<h2 id=\"").append(id).append("\">").append(id).append("</h2>\n<p>");
            page.append(escaped(section.provision().statement().fr())).append("</p>\n<p lang=\"en\"><i>");
            page.append(escaped(section.provision().statement().en())).append("</i></p>\n<table>\n");
            for (Row row : section.rows()) {
                page.append("<tr><th>").append(escaped(row.label())).append("</th><td>");
                page.append(row.values().stream()
                        .map(ReferencePage::escaped)
                        .map(text -> text.replaceAll("`([^`]*)`", "<code>$1</code>"))
                        .collect(Collectors.joining("<br>")));
                page.append("</td></tr>\n");
            }
            page.append("</table>\n");
            pre(page, "Respectée", section.met());
            pre(page, "Non respectée", section.breached());
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static void pre(StringBuilder page, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            page.append("<p>").append(title).append(" :</p>\n<pre>");
            page.append(lines.stream().map(ReferencePage::escaped).collect(Collectors.joining("\n")));
            page.append("</pre>\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
