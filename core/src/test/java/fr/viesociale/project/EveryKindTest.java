package fr.viesociale.project;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.contract.GeneratedProjects;
import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of every kind of entry, today's and those to come. */
class EveryKindTest {

    @Provide
    Arbitrary<Entry> entries() {
        return Arbitraries.of(Kind.ALL)
                .flatMap(kind -> GeneratedProjects.entries(kind).map(entry -> entry));
    }

    /** The same of each kind every time, a few of each. */
    @Provide
    Arbitrary<List<Entry>> oneOfEach() {
        return Combinators.combine(Kind.ALL.stream()
                        .map(kind -> GeneratedProjects.entries(kind).map(entry -> (Entry) entry))
                        .toList())
                .as(entries -> entries);
    }

    @Property(tries = 5, seed = "2019", shrinking = ShrinkingMode.OFF)
    void one_entry_of_each_kind_tells_what_it_names_and_refuses_what_is_absent(@ForAll("oneOfEach") List<Entry> entries)
            throws Exception {
        assertThat(entries).hasSameSizeAs(Kind.ALL);
        for (Entry entry : entries) {
            an_entry_tells_every_other_one_that_its_components_name(entry);
            whatever_may_not_be_absent_is_refused_by_name_when_it_is(entry);
        }
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    @net.jqwik.api.Tag("many-tries")
    void an_entry_tells_every_other_one_that_its_components_name(@ForAll("entries") Entry entry) throws Exception {
        List<Id> own = new ArrayList<>();
        for (RecordComponent component : entry.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(entry);
            if (!component.getName().equals("id") && !(value instanceof About)) {
                collect(value, own);
            }
        }
        assertThat(entry.references().map(Id.class::cast)).containsExactlyInAnyOrderElementsOf(own);
        List<Id> about = new ArrayList<>();
        collect(entry.about(), about);
        about.addAll(own);
        assertThat(entry.named()).containsExactlyInAnyOrderElementsOf(about);
    }

    private static void collect(@Nullable Object value, List<Id> ids) throws Exception {
        if (value instanceof Mention mention) {
            ids.add(mention.id());
        } else if (value instanceof Id id) {
            ids.add(id);
        } else if (value instanceof List<?> list) {
            for (Object item : list) {
                collect(item, ids);
            }
        } else if (value instanceof Record holder) {
            for (RecordComponent component : holder.getClass().getRecordComponents()) {
                collect(component.getAccessor().invoke(holder), ids);
            }
        }
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    @net.jqwik.api.Tag("many-tries")
    void whatever_may_not_be_absent_is_refused_by_name_when_it_is(@ForAll("entries") Entry entry) throws Exception {
        RecordComponent[] components = entry.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            List<@Nullable Object> values = new ArrayList<>();
            for (RecordComponent component : components) {
                values.add(component.getAccessor().invoke(entry));
            }
            values.set(i, null);
            if (!components[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                assertThat(refusal(entry.getClass(), values))
                        .as("%s without %s", entry.getClass().getSimpleName(), components[i].getName())
                        .contains(components[i].getName() + " missing");
            }
        }
    }

    private static List<String> refusal(Class<?> type, List<@Nullable Object> values) throws Exception {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            type.getDeclaredConstructor(types).newInstance(values.toArray());
            return List.of();
        } catch (InvocationTargetException thrown) {
            assertThat(thrown.getCause()).isInstanceOf(Refused.class);
            return ((Refused) thrown.getCause())
                    .faults().stream()
                            .map(fault -> fault.path() + " " + fault.code())
                            .toList();
        }
    }

    @Test
    @Tag("reads-sources")
    void adding_a_kind_touches_at_most_five_files() throws IOException {
        Path root = Path.of(System.getProperty("project.root"));
        assertThat(Kind.ALL).allSatisfy(kind -> {
            String name = kind.type().getSimpleName();
            List<Path> plumbing = naming(root, name);
            assertThat(plumbing)
                    .as("the files that name %s because it is a kind", name)
                    .anyMatch(file -> file.endsWith(name + ".java"))
                    .anyMatch(file -> file.endsWith("Id.java"))
                    .anyMatch(file -> file.endsWith("Kind.java"))
                    .hasSizeLessThanOrEqualTo(5);
        });
    }

    /**
     * The kind's own file, and those that every kind passes through: ids, the project, the adapters, the contract kit. To
     * refer to an entry by its id is not to name its kind.
     */
    private static List<Path> naming(Path root, String name) throws IOException {
        List<Path> passages = List.of(
                root.resolve("core/src/main/java/fr/viesociale/identifier"),
                root.resolve("core/src/main/java/fr/viesociale/entry"),
                root.resolve("core/src/main/java/fr/viesociale/project/Kind.java"),
                root.resolve("core/src/main/java/fr/viesociale/project/TerritorialProject.java"),
                root.resolve("core/src/main/java/fr/viesociale/project/Difference.java"),
                root.resolve("core/src/main/java/fr/viesociale/project/Merge.java"),
                root.resolve("core/src/main/java/fr/viesociale/project/Saving.java"),
                root.resolve("core/src/main/java/fr/viesociale/project/InMemoryProjects.java"),
                root.resolve("core/src/test/java/fr/viesociale/contract/GeneratedValues.java"),
                root.resolve("core/src/test/java/fr/viesociale/contract/GeneratedProjects.java"),
                root.resolve("adapters-json/src/main/java/fr/viesociale/json"),
                root.resolve("adapters-jdbc/src/main"));
        Pattern word = Pattern.compile("(?<![A-Za-z])(?<!Id\\.|@Nullable )" + name + "(?![A-Za-z])");
        List<Path> files = new ArrayList<>();
        for (Path passage : passages) {
            try (Stream<Path> walk = Files.walk(passage)) {
                walk.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        try (Stream<Path> walk = Files.walk(root.resolve("core/src/main/java"))) {
            walk.filter(file -> file.endsWith(name + ".java")).forEach(files::add);
        }
        List<Path> naming = new ArrayList<>();
        for (Path file : files.stream().distinct().toList()) {
            String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
            if (word.matcher(code).find()) {
                naming.add(file);
            }
        }
        return naming;
    }

    @Test
    @Tag("reads-sources")
    void every_kind_has_its_sentence_and_its_package_its_source_and_the_glossary_its_name() throws IOException {
        Path main = Path.of(System.getProperty("project.root"), "core/src/main/java");
        String glossary = Files.readString(main.resolve("fr/viesociale/project/package-info.java"));
        for (Kind<?> kind : Kind.ALL) {
            String words = Files.readString(
                            main.resolve(kind.type().getPackageName().replace('.', '/'))
                                    .resolve("package-info.java"))
                    .replaceAll("\\s*\\n \\* *", " ");
            assertThat(words)
                    .as("the package documentation of %s", kind.type().getSimpleName())
                    .contains("{@link " + kind.type().getSimpleName() + "}: ")
                    .containsPattern("<p>(Texts?|Source): ");
            assertThat(glossary)
                    .contains("<td>" + kind.name().en() + "</td><td>"
                            + kind.name().fr() + "</td>");
        }
    }

    @Test
    void no_component_of_any_kind_holds_a_person() {
        Pattern person = Pattern.compile("(?i).*(person|firstname|lastname|surname|birth|email|phone|gender|nir).*");
        assertThat(Kind.ALL)
                .allSatisfy(kind -> assertThat(components(kind.type(), new ArrayList<>()))
                        .noneMatch(name -> person.matcher(name).matches()));
    }

    private static List<String> components(Class<?> type, List<String> names) {
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
            Class<?> item = component.getGenericType() instanceof ParameterizedType list
                    ? (Class<?>) list.getActualTypeArguments()[0]
                    : component.getType();
            if (item.isRecord() && item.getPackageName().startsWith("fr.viesociale") && item != type) {
                components(item, names);
            }
        }
        return names;
    }
}
