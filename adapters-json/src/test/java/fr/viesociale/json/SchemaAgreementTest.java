package fr.viesociale.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.viesociale.contract.FailingExamples;
import fr.viesociale.contract.GeneratedProjects;
import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.project.TerritorialProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema admits what the reader reads, and nothing else but what it cannot say: {@link LeftToTheReader}. */
@Tag("many-tries")
class SchemaAgreementTest {

    /** How many documents; {@code -Ddocuments=10000} for the whole number. */
    private static final int DOCUMENTS = Integer.getInteger("documents", 400);

    private static final JsonMapper JSON = new JsonMapper();

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Dossiers.schema());

    private final Dossiers dossiers = new Dossiers();

    /** The codes of the faults of a document, none when it is read. */
    private List<Fault> faults(String document) {
        try {
            dossiers.read(document);
            return List.of();
        } catch (Refused refused) {
            return refused.faults();
        }
    }

    private void assertAgreed(String document) {
        List<Error> against = schema.validate(JSON.readTree(document));
        List<Fault> faults = faults(document);
        List<Fault> sayable = faults.stream()
                .filter(fault -> LeftToTheReader.of(fault.code(), document).isEmpty())
                .toList();
        if (against.isEmpty() && !sayable.isEmpty()) {
            fail("the schema admits what the reader refuses: " + sayable + "\n" + document);
        }
        if (!against.isEmpty() && faults.isEmpty()) {
            fail("the schema refuses what the reader reads: " + against + "\n" + document);
        }
    }

    @Test
    void whatever_can_be_recorded_is_admitted_by_the_schema() {
        FailingExamples.all().values().forEach(project -> {
            String document = dossiers.write(project);
            assertThat(schema.validate(JSON.readTree(document))).isEmpty();
        });
    }

    @Test
    void schema_and_reader_agree_on_generated_and_changed_documents() {
        Random random = new Random(20_250_101);
        RandomGenerator<TerritorialProject> projects =
                GeneratedProjects.projects().generator(1_000);
        int refused = 0;
        for (int done = 0; done < DOCUMENTS; ) {
            JsonNode whole = JSON.readTree(dossiers.write(projects.next(random).value()));
            assertAgreed(whole.toString());
            done++;
            for (int parts = 0; parts < 4; parts++) {
                JsonNode part = part((ObjectNode) whole, random);
                for (int changes = 0; changes < 5; changes++, done++) {
                    String document = Mutations.changed(part, random).toString();
                    assertAgreed(document);
                    refused += schema.validate(JSON.readTree(document)).isEmpty() ? 0 : 1;
                }
            }
        }
        assertThat(refused).as("refused by the schema").isBetween(DOCUMENTS / 4, DOCUMENTS);
    }

    /** A few of the lists of a document, so that many can be tried. */
    private static JsonNode part(ObjectNode whole, Random random) {
        ObjectNode part = whole.deepCopy();
        List<String> names = new ArrayList<>(part.propertyNames());
        names.removeAll(List.of("format", "territory"));
        while (names.size() > 4) {
            part.remove(names.remove(random.nextInt(names.size())));
        }
        return part;
    }

    @Test
    void each_thing_left_to_the_reader_is_admitted_by_the_schema_and_refused_by_the_reader() {
        String head = "{\"format\":\"vie-sociale/1\",\"territory\":\"t\",";
        String period = "\"period\":{\"first\":\"2019\",\"last\":\"open\"}";
        String smiles = "\uD83D\uDE00";
        List<String> documents = List.of(
                "\"structures\":[{\"id\":\"s\",\"name\":\"S\",\"kind\":\"EVS\",\"districts\":[\"d\"]," + period + "}]}",
                "\"districts\":[{\"id\":\"d\",\"name\":\"D\"," + period + "},{\"id\":\"d\",\"name\":\"E\"," + period
                        + "}]}",
                "\"districts\":[{\"id\":\"d\",\"id\":\"d\",\"name\":\"D\"," + period + "}]}",
                "\"districts\":[{\"id\":\"d\",\"name\":\"D\",\"period\":{\"first\":\"2020\",\"last\":\"2019\"}}]}",
                "\"organisations\":[{\"id\":\"o\",\"name\":\"O\",\"kind\":\"COMMUNE\",\"siren\":\"213000079\"}]}",
                "\"organisations\":[{\"id\":\"o\",\"name\":\"O\",\"kind\":\"COMMUNE\",\"siret\":\"21300007900013\"}]}",
                "\"organisations\":[{\"id\":\"o\",\"name\":\"O\",\"kind\":\"COMMUNE\",\"siren\":\"552100554\",\"siret\":\"73282932000074\"}]}",
                "\"structures\":[{\"id\":\"s\",\"name\":\"S\",\"kind\":\"EVS\"," + period
                        + "}],\"structureProjects\":[{\"id\":\"p\",\"structure\":\"s\",\"parts\":["
                        + "{\"part\":\"STEERING\",\"present\":true},"
                        + "{\"part\":\"STEERING\",\"present\":false}]}]}",
                "\"districts\":[{\"id\":\"d\",\"name\":\"D\"," + period + "}],\"districtSuccessions\":[{\"id\":\"x\","
                        + "\"predecessors\":[\"\u00e9\",\"e\u0301\"],\"successors\":[],\"effectiveOn\":\"2020\"}]}",
                "\"populationFigures\":[{\"id\":\"p\",\"perimeter\":\"territory:t\",\"residents\":1.0}]}",
                "\"districts\":[{\"id\":\"d\",\"name\":\"" + smiles.repeat(1_001) + "\"," + period + "}]}",
                "\"districts\":[{\"id\":\"" + smiles.repeat(33) + "\",\"name\":\"D\"," + period + "}]}");
        for (int i = 0; i < LeftToTheReader.CASES.size() - 1; i++) { // the last one is about size
            LeftToTheReader.Case one = LeftToTheReader.CASES.get(i);
            String document = head + documents.get(i);
            assertThat(faults(document))
                    .as(one.words().fr())
                    .extracting(Fault::code)
                    .contains(one.code());
            assertThat(schema.validate(JSON.readTree(document)))
                    .as(one.words().fr())
                    .isEmpty();
        }
    }

    @Test
    void accents_that_are_composed_on_reading_make_a_text_shorter_than_the_schema_counts() {
        String document = "{\"format\":\"vie-sociale/1\",\"territory\":\"" + "e\u0301".repeat(64) + "\"}";

        assertThat(faults(document)).isEmpty();
        assertThat(schema.validate(JSON.readTree(document))).isNotEmpty();
    }
}
