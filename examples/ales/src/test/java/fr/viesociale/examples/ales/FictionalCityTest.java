package fr.viesociale.examples.ales;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.Entry;
import fr.viesociale.governance.Convention;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.json.Dossiers;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Answer;
import fr.viesociale.text.Written;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Valombre, a city that does not exist: every kind of entry, every component of every kind, from 2019 to 2030. */
class FictionalCityTest {

    private static final String FILE = "valombre.json";

    @TempDir
    Path folder = Path.of("");

    private static byte[] bundled() throws IOException {
        try (InputStream stream = Objects.requireNonNull(Ales.class.getResourceAsStream(FILE), FILE)) {
            return stream.readAllBytes();
        }
    }

    private static TerritorialProject valombre() throws IOException {
        return new Dossiers().read(bundled());
    }

    @Test
    void the_file_of_the_city_is_canonical() throws IOException {
        assertThat(new Dossiers().bytes(valombre())).isEqualTo(bundled());
    }

    @Test
    void every_kind_of_entry_is_recorded() throws IOException {
        TerritorialProject valombre = valombre();
        assertThat(Kind.ALL)
                .allSatisfy(
                        kind -> assertThat(valombre.all(kind)).as(kind.plural()).isNotEmpty());
    }

    @Test
    void every_component_of_every_kind_says_something_somewhere() throws IOException {
        Set<String> said = new TreeSet<>();
        valombre().entries().forEach(entry -> said(entry, said));
        Set<String> offered = new TreeSet<>();
        Kind.ALL.forEach(kind -> offered(kind.type(), offered));
        assertThat(offered).contains("Quorum.proxiesCount", "Vertex.ring", "ExternalId.period");
        assertThat(offered).isSubsetOf(said);
    }

    /** The components that hold something in a value, nested ones included. */
    private static void said(Object value, Set<String> said) {
        if (value instanceof Collection<?> several) {
            several.forEach(one -> said(one, said));
        } else if (value instanceof Record && !(value instanceof Written)) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object held = held(value, component);
                if (held != null && !(held instanceof Collection<?> several && several.isEmpty())) {
                    said.add(name(component));
                    said(held, said);
                }
            }
        }
    }

    private static Object held(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }

    /** The components that a type has, nested ones included. */
    private static void offered(Type type, Set<String> offered) {
        if (type instanceof ParameterizedType list) {
            Stream.of(list.getActualTypeArguments()).forEach(one -> offered(one, offered));
        } else if (type instanceof Class<?> plain && plain.isRecord() && !Written.class.isAssignableFrom(plain)) {
            for (RecordComponent component : plain.getRecordComponents()) {
                if (offered.add(name(component))) {
                    offered(component.getGenericType(), offered);
                }
            }
        }
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    @Test
    void it_has_eight_to_twelve_districts_in_and_out_of_priority_areas_and_at_least_a_dozen_structures()
            throws IOException {
        TerritorialProject valombre = valombre();
        assertThat(valombre.all(Kind.DISTRICT)).hasSizeBetween(8, 12);
        assertThat(valombre.all(Kind.DISTRICT))
                .anyMatch(district -> district.priorityAreas().isEmpty())
                .anyMatch(district -> !district.priorityAreas().isEmpty());
        assertThat(valombre.all(Kind.STRUCTURE)).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void every_name_says_that_it_is_fictional() throws IOException {
        List<String> names =
                valombre().entries().flatMap(FictionalCityTest::names).toList();
        assertThat(names).hasSizeGreaterThan(60).allMatch(name -> name.contains("ficti"));
    }

    private static Stream<String> names(Entry entry) {
        if (entry instanceof Convention convention) {
            return Stream.of(convention.title());
        }
        Set<Kind<?>> named = Set.of(
                Kind.TERRITORY_PART,
                Kind.DISTRICT,
                Kind.DISTRICT_NAME,
                Kind.PRIORITY_AREA,
                Kind.ORGANISATION,
                Kind.BODY,
                Kind.STRUCTURE,
                Kind.SITE,
                Kind.CITIZEN_COUNCIL,
                Kind.ACTION,
                Kind.ACCESS_POINT,
                Kind.PLANNED_STRUCTURE,
                Kind.COOPERATION,
                Kind.INITIATIVE);
        return named.contains(Kind.of(entry))
                ? Stream.of(entry.getClass().getRecordComponents())
                        .filter(component -> component.getName().equals("name"))
                        .map(component -> String.valueOf(held(entry, component)))
                : Stream.empty();
    }

    @Test
    void it_survives_the_database_byte_for_byte() throws IOException {
        assertThat(new Dossiers().bytes(RoundTrip.inDatabase(folder, valombre())))
                .isEqualTo(bundled());
    }

    @Test
    void what_is_for_the_eyes_of_one_organisation_is_withheld_from_the_public() throws IOException {
        TerritorialProject valombre = valombre();
        Id.SubsidyBreach breach = new Id.SubsidyBreach("gare");
        assertThat(valombre.seenBy(new Id.Organisation("caf")).has(breach)).isTrue();
        assertThat(valombre.seenBy(null).has(breach)).isFalse();
        assertThat(valombre.seenBy(null).all(Kind.AGREMENT)).isEqualTo(valombre.all(Kind.AGREMENT));
    }

    @Test
    void the_program_tells_it_on_a_screen_a_hundred_columns_wide() throws IOException {
        Path dossier = Files.write(folder.resolve(FILE), bundled());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Ales.run(
                new PrintWriter(out),
                new PrintWriter(err),
                dossier.toString(),
                "--base",
                folder.resolve("base").toString(),
                "--rapport",
                folder.resolve("rapport.html").toString(),
                "--tout");
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(out.toString().replaceAll("[\\s\u00a0]+", " "))
                .contains("PROJET SOCIAL DE TERRITOIRE — Ville fictive de Valombre")
                .contains("relu à l'octet près")
                .contains(
                        "✗ agrément AGC de Centre social fictif des Glycines (du 1er janvier 2020 au 31 décembre 2024)")
                .contains("✗ résolution depassement-hauts")
                .contains("[levé par la dérogation hauts-competence]");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void it_has_a_clause_and_a_practice_of_its_own_and_says_what_they_give() throws IOException {
        Situation today = valombre().on(LocalDate.parse("2026-11-23"));
        RuleId ownClause = new RuleId("valombre.site-open");

        assertThat(Regulation.FRENCH.assess(today).open())
                .noneMatch(finding -> finding.provision().id().equals(ownClause));
        assertThat(ValombreBook.RULES.assess(today).tallies())
                .filteredOn(tally -> tally.provision().id().equals(ownClause))
                .singleElement()
                .satisfies(tally -> assertThat(tally.counts())
                        .containsEntry(Answer.NOT_APPLICABLE, 0)
                        .hasEntrySatisfying(
                                Answer.SATISFIED, met -> assertThat(met).isPositive()));
        assertThat(valombre().all(Kind.PRACTICE)).isNotEmpty();
    }
}
