package fr.viesociale.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.examples.springboot.Host.Answer;
import fr.viesociale.examples.springboot.Host.Who;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As one command starts it: on a file of H2. */
class OnFileTest {

    private static final String CITY = "/territories/valombre";
    private static final String DECISION =
            "{\"letter\":\"courrier-1\",\"receivedOn\":\"2026-11-20\",\"decision\":\"d1\","
                    + "\"body\":\"ca\",\"nature\":\"GRANT\",\"agrements\":[\"cs-forges-2026-acf\"]}";

    @TempDir
    private Path folder;

    private String file() {
        return "jdbc:h2:file:" + folder.resolve("city");
    }

    @Test
    void what_was_edited_is_there_when_the_application_starts_again() throws Exception {
        String tag;
        try (Host host = Host.on(file())) {
            Answer first = host.get(Who.CITY, CITY).is(200);
            assertThat(first.tag()).isEqualTo("\"1\"");
            tag = host.put(
                            Who.CITY,
                            CITY + "/organisations/asso-forges?why=nom",
                            first.tag(),
                            "{\"name\":\"Forges fictives\"}")
                    .is(200)
                    .tag();
        }
        try (Host host = Host.on(file())) {
            Answer again = host.get(Who.CITY, CITY).is(200);
            assertThat(again.tag()).isEqualTo(tag);
            assertThat(again.body()).contains("Forges fictives");
        }
    }

    @Test
    void an_edit_that_was_overtaken_is_begun_again_whole() throws Exception {
        try (Host host = Host.on(file(), Overtaken.class)) {
            host.post(Who.CAF, CITY + "/decisions?why=courrier", "\"1\"", DECISION)
                    .is(201);
            assertThat(host.context().getBean(AtomicInteger.class)).hasValue(2);
            assertThat(host.get(Who.CAF, CITY + "/letters").is(200).json().findValuesAsString("reference"))
                    .containsExactly("courrier-1");
            assertThat(host.get(Who.CAF, CITY + "/revisions").is(200).json()).hasSize(2);
        }
    }
}
