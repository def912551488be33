package fr.viesociale.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The application, started, and looked at from outside.
 *
 * @param context the application
 */
record Host(ConfigurableApplicationContext context) implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Host on(String url, Class<?>... more) {
        List<Class<?>> sources = new ArrayList<>(List.of(CityApplication.class));
        sources.addAll(List.of(more));
        return new Host(SpringApplication.run(sources.toArray(Class<?>[]::new), new String[] {
            "--server.port=0", "--logging.level.fr.viesociale.examples=WARN", "--spring.datasource.url=" + url
        }));
    }

    /** Who asks, as a function with its password. */
    enum Who {
        CITY("agent-ville:ville"),
        CAF("agent-caf:caf"),
        READER("lecture:lecture");

        private final String basic;

        Who(String credentials) {
            basic = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * What came back.
     *
     * @param status the status
     * @param tag the entity tag, empty when there is none
     * @param type the media type, empty when there is none
     * @param body the body
     */
    record Answer(int status, String tag, String type, String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        Answer is(int expected) {
            assertThat(status).as(body).isEqualTo(expected);
            if (expected >= 400) {
                assertThat(type).isEqualTo("application/problem+json");
                assertThat(json().get("status").asInt()).isEqualTo(expected);
            }
            return this;
        }

        List<String> codes() {
            return json().get("faults").findValuesAsString("code");
        }
    }

    Answer get(Who who, String path) throws IOException, InterruptedException {
        return asked(at(path).GET().header("Authorization", who.basic));
    }

    Answer put(Who who, String path, String tag, String body) throws IOException, InterruptedException {
        return sent(who, at(path).PUT(BodyPublishers.ofString(body)), tag);
    }

    Answer post(Who who, String path, String tag, String body) throws IOException, InterruptedException {
        return sent(who, at(path).POST(BodyPublishers.ofString(body)), tag);
    }

    private static Answer sent(Who who, HttpRequest.Builder request, String tag)
            throws IOException, InterruptedException {
        if (!tag.isEmpty()) {
            request.header("If-Match", tag);
        }
        return asked(request.header("Content-Type", "application/json").header("Authorization", who.basic));
    }

    HttpRequest.Builder at(String path) {
        String port = Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    static Answer asked(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(""),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
    }

    @Override
    public void close() {
        context.close();
    }
}
