package fr.viesociale.examples.ales.page;

import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.territory.TerritoryPart;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** La page d'un territoire: one file of HTML that holds everything it needs, in French. */
public final class Page {

    private static final String D3 = "/META-INF/maven/org.webjars.npm/d3/pom.properties";
    private static final LocalDate REFORM = LocalDate.parse("2027-01-01");

    private Page() {}

    /**
     * Writes the page. What it says of a date is what the project answers for that date; the reader chooses among them.
     *
     * @param project the territory
     * @param dates the dates that the reader may choose from, at least one
     * @param opening the one that the page opens at, one of the dates
     * @param today the day that is marked as today
     * @param book the rules
     * @return the document, never null
     */
    public static String of(
            TerritorialProject project,
            List<LocalDate> dates,
            LocalDate opening,
            LocalDate today,
            RuleBook<Situation> book) {
        List<Day> days = dates.stream()
                .distinct()
                .sorted()
                .map(date -> Day.of(project.on(date), book))
                .toList();
        if (days.stream().noneMatch(day -> day.on().on().equals(opening))) {
            throw new IllegalArgumentException("not one of the dates: " + opening);
        }
        LocalDate first = days.get(0).on().on().withDayOfYear(1);
        LocalDate last = days.get(days.size() - 1).on().on().withDayOfYear(1).plusYears(1);
        List<Moment> moments = Moment.all(project, first, last);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("territory", name(project));
        told.put("days", days);
        told.put("opening", opening);
        told.put("today", today);
        told.put("rules", book.rules().size());
        told.put("moments", moments);
        told.put("css", resource("page.css"));
        told.put("script", resource("page.js"));
        told.put("d3", library());
        told.put("data", json(days, moments, today));
        return written(told);
    }

    private static String written(Map<String, Object> told) {
        ClasspathLoader loader = new ClasspathLoader(Page.class.getClassLoader());
        loader.setPrefix(Page.class.getPackageName().replace('.', '/'));
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(loader)
                .extension(new French())
                .addEscapingStrategy("fr", French.ESCAPING)
                .defaultEscapingStrategy("fr")
                .strictVariables(true)
                .build();
        try (StringWriter page = new StringWriter()) {
            engine.getTemplate("page.html").evaluate(page, told, Locale.FRENCH);
            return page.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String name(TerritorialProject project) {
        String communes = project.all(Kind.TERRITORY_PART).stream()
                .filter(part -> part.commune() != null)
                .map(TerritoryPart::name)
                .collect(Collectors.joining(", "));
        return communes.isEmpty() ? project.territory().value() : communes;
    }

    /** What the charts are drawn from; no end of a script can be in it. */
    private static String json(List<Day> days, List<Moment> moments, LocalDate today) {
        Map<LocalDate, Object> charts = new LinkedHashMap<>();
        days.forEach(day -> charts.put(day.on().on(), Map.of("timeline", day.timeline(), "web", day.web())));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("today", today);
        data.put("reform", REFORM);
        data.put("days", charts);
        data.put("moments", moments);
        return new JsonMapper().writeValueAsString(data).replace("<", "\\u003c");
    }

    /** The charts, of the version that the build brings. */
    private static String library() {
        Properties jar = new Properties();
        try {
            jar.load(new StringReader(resource(D3)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return resource("/META-INF/resources/webjars/d3/" + jar.getProperty("version") + "/dist/d3.min.js");
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
