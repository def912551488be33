package fr.viesociale.examples.boot3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The host is started, a dossier is sent to it, and what it says is looked at from outside. */
class HostTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path VALOMBRE = Path.of(
            System.getProperty("project.root"),
            "examples/ales/src/main/resources/fr/viesociale/examples/ales/valombre.json");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext host;
    private static String address;

    @BeforeAll
    static void start() {
        host = SpringApplication.run(
                Host.class, "--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=WARN");
        address = "http://localhost:"
                + Objects.requireNonNull(host.getEnvironment().getProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static HttpResponse<String> asked(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(
                request.header("Content-Type", "application/json").build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private static HttpResponse<String> posted(String document) throws IOException, InterruptedException {
        return asked(at("/projects").POST(HttpRequest.BodyPublishers.ofString(document)));
    }

    private static JsonNode got(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = asked(at(path).GET());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    @Test
    void a_dossier_goes_in_and_comes_back_with_its_answers() throws Exception {
        String dossier = Files.readString(VALOMBRE);
        HttpResponse<String> kept = posted(dossier);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        assertThat(kept.body()).isEqualTo("\"valombre\"");
        assertThat(got("/projects/valombre")).isEqualTo(JSON.readTree(dossier));

        JsonNode assessment = got("/projects/valombre/assessment?on=2026-11-23");
        assertThat(assessment.get("answer").asText()).isEqualTo("vie-sociale/assessment/1");
        JsonNode first = assessment.at("/findings/0");
        assertThat(first.at("/subject/name/fr").asText()).isNotBlank();

        JsonNode findings = got("/projects/valombre/findings?on=2026-11-23&rule="
                + first.get("rule").asText());
        assertThat(findings.at("/0/reasons/0/sentence/fr").asText()).isNotBlank();
    }

    @Test
    void an_entry_is_changed_by_itself() throws Exception {
        posted(Files.readString(VALOMBRE)
                .replace("\"territory\": \"valombre\"", "\"territory\": \"valombre-2\"")
                .replace("territory:valombre\"", "territory:valombre-2\""));
        String structure = "{\"id\":\"nouvelle\",\"name\":\"Maison fictive\",\"kind\":\"CENTRE_SOCIAL\","
                + "\"period\":{\"first\":\"2026-11\",\"last\":\"open\"}}";
        HttpResponse<String> changed =
                asked(at("/projects/valombre-2/structures").PUT(HttpRequest.BodyPublishers.ofString(structure)));
        assertThat(changed.body()).isEqualTo(structure);
        assertThat(got("/projects/valombre-2/structures").findValuesAsText("id"))
                .contains("nouvelle");
    }

    @Test
    void everything_that_is_wrong_with_a_dossier_is_told_in_one_answer() throws Exception {
        HttpResponse<String> refused = posted("{\"format\":\"vie-sociale/1\",\"territory\":\"t\",\"colour\":1,"
                + "\"districts\":[{\"id\":\"nord\",\"name\":7,\"period\":{\"first\":\"2019\",\"last\":\"open\"}}]}");
        assertThat(refused.statusCode()).isEqualTo(400);
        JsonNode wrong = JSON.readTree(refused.body());
        assertThat(wrong.findValuesAsText("pointer")).containsExactly("/colour", "/districts/0/name");
        assertThat(wrong.findValuesAsText("code")).containsExactly("json.unknown", "json.type");
    }

    @Test
    void what_is_no_json_is_refused_by_the_host() throws Exception {
        assertThat(posted("{\"format\": ").statusCode()).isEqualTo(400);
    }

    @Test
    void this_host_has_no_jackson_3() {
        assertThatThrownBy(() -> Class.forName("tools.jackson.core.JsonParser"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
