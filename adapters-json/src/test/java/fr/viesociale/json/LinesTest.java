package fr.viesociale.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.contract.FailingExamples;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.TerritorialProject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file of many territories is read one line after the other. */
class LinesTest {

    private static final String EMPTY = "{\"format\":\"vie-sociale/1\",\"territory\":\"t\"}";

    private final Dossiers dossiers = new Dossiers();

    private List<Line> read(String file) {
        return dossiers.lines(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static List<String> told(Line line) {
        return line.faults().stream()
                .map(fault -> fault.place() + " " + fault.path() + " " + fault.code())
                .toList();
    }

    @Test
    void many_dossiers_are_written_and_read_a_line_each() {
        Collection<TerritorialProject> projects = FailingExamples.all().values();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        projects.forEach(project -> file.writeBytes(dossiers.line(project)));

        assertThat(file.toString(StandardCharsets.UTF_8).lines()).hasSameSizeAs(projects);
        assertThat(dossiers.lines(new ByteArrayInputStream(file.toByteArray())).map(Line::project))
                .containsExactlyElementsOf(projects);
    }

    @Test
    void a_bad_line_is_reported_with_its_place_in_the_file_and_the_others_are_read() {
        List<Line> lines = read(EMPTY + "\n\n  \r\n"
                + "{\"format\":\"vie-sociale/1\",\"territory\":\"t\",\"colour\":1}\r\n"
                + "{\"format\"\n"
                + EMPTY + "\r\n"
                + EMPTY);

        assertThat(lines).extracting(Line::number).containsExactly(1, 4, 5, 6, 7);
        assertThat(lines.get(1).project()).isNull();
        assertThat(told(lines.get(1))).containsExactly("4:43 /colour json.unknown");
        assertThat(told(lines.get(2))).singleElement().asString().startsWith("5:");
        TerritorialProject empty = TerritorialProject.empty(new Id.Territory("t"));
        assertThat(List.of(lines.get(0), lines.get(3), lines.get(4)))
                .allSatisfy(line -> assertThat(line.project()).isEqualTo(empty))
                .allSatisfy(line -> assertThat(line.faults()).isEmpty());
    }

    @Test
    void a_line_in_another_encoding_keeps_no_other_from_being_read() {
        byte[] latin1 = (EMPTY.replace("\"t\"", "\"é\"") + "\n" + EMPTY + "\n").getBytes(StandardCharsets.ISO_8859_1);

        List<Line> lines = dossiers.lines(new ByteArrayInputStream(latin1)).toList();

        assertThat(told(lines.get(0))).containsExactly("1:40  json.encoding");
        assertThat(lines.get(1).project()).isNotNull();
    }

    @Test
    void a_line_beyond_measure_is_passed_over_and_not_held() {
        long far = 20_000_000L;
        InputStream file = new InputStream() {
            private long at;

            @Override
            public int read() {
                at++;
                return at <= far ? 'x' : at == far + 1 ? '\n' : at <= far + 1 + EMPTY.length() ? next() : -1;
            }

            private int next() {
                return EMPTY.charAt((int) (at - far - 2));
            }

            @Override
            public int read(byte[] into, int from, int length) {
                for (int i = 0; i < length; i++) {
                    int one = read();
                    if (one < 0) {
                        return i == 0 ? -1 : i;
                    }
                    into[from + i] = (byte) one;
                }
                return length;
            }
        };

        List<Line> lines = dossiers.lines(file, 1_000).toList();

        assertThat(told(lines.get(0))).containsExactly("1:1  json.limit");
        assertThat(lines.get(1).number()).isEqualTo(2);
        assertThat(lines.get(1).project()).isNotNull();
    }

    @Test
    void no_more_of_a_file_is_read_than_is_asked_for() {
        byte[] line = (EMPTY + "\n").getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return line[at++ % line.length];
            }

            @Override
            public int read(byte[] into, int from, int length) {
                into[from] = (byte) read();
                return 1;
            }
        };

        assertThat(dossiers.lines(endless).limit(3)).hasSize(3).allMatch(read -> read.project() != null);
    }

    @Test
    void a_file_that_cannot_be_read_is_a_failure_and_no_fault() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };

        assertThatThrownBy(() -> dossiers.lines(broken).toList())
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("the disk is gone");
    }
}
