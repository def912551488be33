package fr.viesociale.opendata.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.About;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.money.Quantity;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.territory.District;
import fr.viesociale.territory.Outline;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.territory.Vertex;
import fr.viesociale.time.DateRange;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Outlines are read with mercy and written to the letter of RFC 7946; the drawings are fictional. */
class OutlinesTest {

    private static final String SOURCE = "Tracé fictif";
    private static final PriorityArea AREA = new PriorityArea(
            new Id.PriorityArea("secteur"),
            new PriorityAreaCode("QN03001I"),
            "Secteur fictif",
            List.of(new CommuneCode("30007")),
            DateRange.from("2024-01-01"),
            null);
    private static final District DISTRICT =
            new District(new Id.District("nord"), "Quartier nord fictif", DateRange.from("2015"), List.of(), null);
    private static final String SQUARE = "[[[4.0, 44.1], [4.1, 44.1], [4.1, 44.2], [4.0, 44.2], [4.0, 44.1]]]";
    private static final String WITH_HOLE = "[[[4.0, 44.1], [4.0, 44.2], [4.1, 44.2], [4.1, 44.1], [4.0, 44.1]],"
            + " [[4.02, 44.12], [4.04, 44.12], [4.04, 44.14], [4.02, 44.12]]]";

    private static String geometry(String type, String coordinates) {
        return "{\"type\": \"" + type + "\", \"coordinates\": " + coordinates + "}";
    }

    private static String collection(String more, String geometry) {
        return "{\"type\": \"FeatureCollection\"" + more + ", \"features\": [{\"type\": \"Feature\","
                + " \"properties\": {\"code_qp\": \"QN03001I\"}, \"geometry\": " + geometry + "}]}";
    }

    private static Converted<List<Outline>> read(String document) {
        return Outlines.ofAreas(document.getBytes(StandardCharsets.UTF_8), List.of(AREA), SOURCE);
    }

    private static Converted<List<Outline>> polygon(String coordinates) {
        return read(collection("", geometry("Polygon", coordinates)));
    }

    @Test
    void an_outline_holds_as_long_as_its_area_and_keeps_the_order_of_the_drawing() {
        Converted<List<Outline>> read = polygon(SQUARE);
        assertThat(read.remarks()).isEmpty();
        assertThat(read.value()).singleElement().satisfies(outline -> {
            assertThat(outline.perimeter()).isEqualTo(new Mention(AREA.id()));
            assertThat(outline.period()).isEqualTo(AREA.period());
            assertThat(outline.about()).isEqualTo(About.from(SOURCE));
            assertThat(outline.vertices())
                    .extracting(
                            Vertex::place,
                            vertex -> vertex.longitude().value(),
                            vertex -> vertex.latitude().value())
                    .containsExactly(
                            tuple(0, "4", "44.1"),
                            tuple(1, "4.1", "44.1"),
                            tuple(2, "4.1", "44.2"),
                            tuple(3, "4", "44.2"),
                            tuple(4, "4", "44.1"));
        });
    }

    @Test
    void several_polygons_and_holes_are_told_apart_and_either_sense_is_read() {
        Converted<List<Outline>> read = read(collection(
                "",
                geometry(
                        "MultiPolygon",
                        "[" + WITH_HOLE + ", [[[5.0, 44.1], [5.1, 44.1], [5.1, 44.2], [5.0, 44.1]]]]")));
        assertThat(read.remarks()).isEmpty();
        assertThat(read.value().get(0).vertices())
                .extracting(Vertex::polygon, Vertex::ring)
                .containsOnly(tuple(0, 0), tuple(0, 1), tuple(1, 0))
                .hasSize(13);
    }

    @Test
    void a_district_is_found_by_a_property_or_by_the_id_of_the_feature() {
        String document = "{\"type\": \"Feature\", \"id\": \"nord\", \"properties\": {\"quartier\": \"nord\"},"
                + " \"geometry\": " + geometry("Polygon", SQUARE) + "}";
        for (String property : List.of("id", "quartier")) {
            Converted<List<Outline>> read = Outlines.ofDistricts(
                    document.getBytes(StandardCharsets.UTF_8),
                    property,
                    List.of(DISTRICT),
                    DateRange.from("2020-01-01"),
                    SOURCE);
            assertThat(read.remarks()).isEmpty();
            assertThat(read.value())
                    .extracting(Outline::perimeter, Outline::period)
                    .containsExactly(tuple(new Mention(DISTRICT.id()), DateRange.from("2020-01-01")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:ogc:def:crs:OGC:1.3:CRS84",
                "urn:ogc:def:crs:OGC::CRS84",
                "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
                "EPSG:4326",
                "urn:ogc:def:crs:EPSG::4326"
            })
    void the_old_member_that_says_degrees_is_tolerated(String name) {
        Converted<List<Outline>> read = read(collection(
                ", \"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"" + name + "\"}}",
                geometry("Polygon", SQUARE)));
        assertThat(read.remarks()).isEmpty();
        assertThat(read.value()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"name\", \"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::2154\"}}",
                "{\"type\": \"name\", \"properties\": {\"name\": \"EPSG:43260\"}}",
                "{\"type\": \"link\", \"properties\": {\"href\": \"x\"}}",
                "12"
            })
    void another_system_of_coordinates_is_refused(String crs) {
        Converted<List<Outline>> read = read(collection(", \"crs\": " + crs, geometry("Polygon", SQUARE)));
        assertThat(read.value()).isEmpty();
        assertThat(read.remarks()).extracting(Remark::code).containsExactly("geojson.crs");
    }

    @Test
    void axes_that_were_exchanged_are_put_right_and_told() {
        Converted<List<Outline>> read = polygon("[[[44.1, 4.0], [44.1, 4.1], [44.2, 4.1], [44.1, 4.0]]]");
        assertThat(read.remarks())
                .extracting(Remark::treatment, Remark::code, Remark::row, Remark::raw, Remark::repaired)
                .containsExactly(tuple(Remark.Treatment.REPAIRED, "geojson.swapped", 1, "44.1, 4.0", "4.0, 44.1"));
        assertThat(read.value().get(0).vertices().get(1))
                .isEqualTo(new Vertex(0, 0, 1, Quantity.parse("4.1"), Quantity.parse("44.1")));
    }

    @Test
    void axes_exchanged_overseas_are_put_right_where_a_latitude_cannot_be() {
        PriorityArea island = new PriorityArea(
                new Id.PriorityArea("ile"),
                new PriorityAreaCode("QN98701N"),
                "Secteur fictif",
                List.of(),
                DateRange.from("2025-01-01"),
                null);
        String document = collection(
                        "",
                        geometry("Polygon", "[[[-17.5, -149.5], [-17.5, -149.4], [-17.4, -149.4], [-17.5, -149.5]]]"))
                .replace("QN03001I", "QN98701N");
        Converted<List<Outline>> read =
                Outlines.ofAreas(document.getBytes(StandardCharsets.UTF_8), List.of(island), SOURCE);
        assertThat(read.remarks()).extracting(Remark::code).containsExactly("geojson.swapped");
        assertThat(read.value().get(0).vertices().get(0).longitude()).isEqualTo(Quantity.parse("-149.5"));
    }

    @ParameterizedTest
    @CsvSource({
        "geojson.projected, '[[[785000.1, 6340000], [785100, 6340000], [785100, 6340100], [785000.1, 6340000]]]'",
        "geojson.projected, '[[[1e999999999, 44], [4, 44], [4, 45], [1e999999999, 44]]]'",
        "geojson.latitude, '[[[1, 100], [2, 100], [2, 101], [1, 100]]]'",
        "geojson.coordinates, '[[[4, 44], [4.1, 44], [4, 44]]]'",
        "geojson.coordinates, '[[]]'",
        "geojson.coordinates, '[]'",
        "geojson.coordinates, '[4, 44]'",
        "geojson.coordinates, '[[[\"4\", \"44\"], [4.1, 44], [4.1, 44.1], [4, 44]]]'",
        "geojson.coordinates, '[[[4], [4.1, 44], [4.1, 44.1], [4, 44]]]'",
        "geojson.coordinates, 'null'",
        "geojson.coordinates, '{\"a\": 1}'"
    })
    void what_is_no_area_in_degrees_is_refused_with_its_feature(String code, String coordinates) {
        Converted<List<Outline>> read = polygon(coordinates);
        assertThat(read.value()).isEmpty();
        assertThat(read.remarks())
                .extracting(Remark::treatment, Remark::code, Remark::row)
                .containsExactly(tuple(Remark.Treatment.REFUSED, code, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "geojson.self-intersection, '[[[4.0, 44.1], [4.1, 44.2], [4.1, 44.1], [4.0, 44.2], [4.0, 44.1]]]'",
        "geojson.invalid, '[[[4.0, 44.1], [4.1, 44.1], [4.1, 44.2], [4.0, 44.1]], [[5, 45], [5.1, 45], [5.1, 45.1], [5, 45]]]'",
        "geojson.elsewhere, '[[[-30, 45], [-29, 45], [-29, 46], [-30, 45]]]'",
        "geojson.elsewhere, '[[[55.4, -21], [55.5, -21], [55.5, -20.9], [55.4, -21]]]'"
    })
    void a_doubtful_drawing_is_kept_as_it_stands_and_told(String code, String coordinates) {
        Converted<List<Outline>> read = polygon(coordinates);
        assertThat(read.value()).hasSize(1);
        assertThat(read.remarks())
                .extracting(Remark::treatment, Remark::code)
                .containsExactly(tuple(Remark.Treatment.DOUBTFUL, code));
    }

    @Test
    void a_district_may_lie_in_any_part_of_france() {
        String document = "{\"type\": \"Feature\", \"id\": \"nord\", \"properties\": null, \"geometry\": "
                + geometry("Polygon", "[[[55.4, -21], [55.5, -21], [55.5, -20.9], [55.4, -21]]]") + "}";
        assertThat(Outlines.ofDistricts(
                                document.getBytes(StandardCharsets.UTF_8),
                                "id",
                                List.of(DISTRICT),
                                DISTRICT.period(),
                                SOURCE)
                        .remarks())
                .isEmpty();
    }

    @Test
    void open_rings_altitudes_and_needless_decimals_are_told() {
        Converted<List<Outline>> read =
                polygon("[[[4.00000004, 44.1], [4.1, 44.1], [4.1, 44.2, 130.5], [4.023456789, 44.2]]]");
        assertThat(read.remarks())
                .extracting(Remark::code, Remark::raw, Remark::repaired)
                .containsExactly(
                        tuple("geojson.ring-open", "[4.0234568,44.2]", "[4.0,44.1]"),
                        tuple("geojson.altitude", "[4.1,44.2,130.5]", null),
                        tuple("geojson.precision", "[4.00000004,44.1]", "[4.0,44.1]"));
        assertThat(read.value().get(0).vertices()).hasSize(5).last().satisfies(last -> {
            assertThat(last.longitude()).isEqualTo(Quantity.parse("4"));
            assertThat(last.place()).isEqualTo(4);
        });
    }

    @Test
    void a_box_that_does_not_surround_its_outline_is_doubtful() {
        String feature =
                "{\"type\": \"Feature\", \"bbox\": BOX, \"properties\": {\"code_qp\": \"QN03001I\"}, \"geometry\": "
                        + geometry("Polygon", SQUARE) + "}";
        assertThat(read(feature.replace("BOX", "[4.0, 44.1, 4.1, 44.2]")).remarks())
                .isEmpty();
        assertThat(read(feature.replace("BOX", "[4.0, 44.1, 0, 4.1, 44.2, 200]"))
                        .remarks())
                .isEmpty();
        for (String box : List.of("[4.0, 44.1, 4.1, 44.15]", "[4.0, 44.1]", "\"large\"", "[4, 44, 5, \"45\"]")) {
            assertThat(read(feature.replace("BOX", box)).remarks())
                    .extracting(Remark::code)
                    .containsExactly("geojson.bbox");
        }
    }

    @Test
    void what_draws_something_else_is_counted_and_a_second_drawing_is_refused() {
        String feature = "{\"type\": \"Feature\", \"properties\": {\"code_qp\": \"CODE\"}, \"geometry\": "
                + geometry("Polygon", SQUARE) + "}";
        Converted<List<Outline>> read = read("{\"type\": \"FeatureCollection\", \"name\": \"liste\", \"features\": ["
                + feature.replace("CODE", "qn03001i") + "," + feature.replace("CODE", "QN03001I") + ","
                + feature.replace("CODE", "QN03002M") + ", {\"type\": \"Point\"}, 3]}");
        assertThat(read.value()).hasSize(1);
        assertThat(read.remarks())
                .extracting(Remark::code, Remark::row, Remark::raw)
                .containsExactly(
                        tuple("column.lost", null, null),
                        tuple("geojson.feature", 4, "Point"),
                        tuple("geojson.feature", 5, null),
                        tuple("outline.twice", 2, "QN03001I"),
                        tuple("outline.elsewhere", null, "1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"type\": \"FeatureCollection\"}",
                "{\"type\": \"Polygon\"}",
                "{\"a\": 1} x"
            })
    void what_is_no_collection_is_refused(String document) {
        Converted<List<Outline>> read = read(document);
        assertThat(read.value()).isEmpty();
        assertThat(read.remarks()).extracting(Remark::treatment).containsExactly(Remark.Treatment.REFUSED);
    }

    @Test
    void a_point_or_nothing_is_no_outline() {
        for (String geometry : List.of("null", geometry("Point", "[4, 44]"), "{\"type\": 3}", "[]")) {
            assertThat(read(collection("", geometry)).remarks())
                    .extracting(Remark::code)
                    .containsExactly("geojson.geometry");
        }
    }

    private static TerritorialProject project(Outline... outlines) {
        return TerritorialProject.empty(new Id.Territory("t"))
                .with(AREA, DISTRICT)
                .with(outlines);
    }

    @Test
    void what_is_written_keeps_to_the_letter_of_the_format() {
        Outline area = read(collection(
                        "",
                        geometry(
                                "MultiPolygon",
                                "[" + WITH_HOLE + ", [[[5.0, 44.1], [5.05, 44.2], [5.1, 44.1], [5.0, 44.1]]]]")))
                .value()
                .get(0);
        Outline district = new Outline(
                new Id.Outline("nord"),
                new Mention(DISTRICT.id()),
                DateRange.from("2020"),
                polygon("[[[4.1234567, 44.7654321], [4.2, 44.9], [4.3, 44.8], [4.1234567, 44.7654321]]]")
                        .value()
                        .get(0)
                        .vertices(),
                null);
        Converted<String> written = Outlines.write(project(area, district));
        assertThat(written.remarks()).isEmpty();
        assertThat(written.value())
                .endsWith("}\n")
                .doesNotContain("crs")
                .contains("4.1234567")
                .contains("44.7654321");
        JsonNode root = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(written.value());
        assertThat(root.get("bbox").toString()).isEqualTo("[4.0,44.1,5.1,44.9]");
        assertThat(root.get("features")).hasSize(2).allSatisfy(OutlinesTest::obeysTheFormat);
        assertThat(root.get("features").get(1).get("properties").toString())
                .isEqualTo("{\"kind\":\"priorityArea\",\"of\":\"secteur\",\"code_qp\":\"QN03001I\","
                        + "\"name\":\"Secteur fictif\",\"first\":\"2024-01-01\",\"last\":\"open\"}");
        assertThat(root.get("features").get(0).get("geometry").get("type").stringValue())
                .isEqualTo("Polygon");

        Outline again = read(written.value()).value().get(0);
        assertThat(again.vertices()).containsExactlyInAnyOrderElementsOf(turned(area.vertices()));
        assertThat(Outlines.write(project(again, district)).value()).isEqualTo(written.value());
    }

    /** The rules of RFC 7946 that concern outlines, in our words. */
    private static void obeysTheFormat(JsonNode feature) {
        assertThat(feature.get("type").stringValue()).isEqualTo("Feature");
        assertThat(feature.get("properties").isObject()).isTrue();
        assertThat(feature.get("bbox")).hasSize(4);
        JsonNode geometry = feature.get("geometry");
        assertThat(geometry.propertyNames()).containsExactlyInAnyOrder("type", "coordinates");
        boolean many = geometry.get("type").stringValue().equals("MultiPolygon");
        Iterable<JsonNode> polygons = many ? geometry.get("coordinates") : List.of(geometry.get("coordinates"));
        for (JsonNode polygon : polygons) {
            for (int ring = 0; ring < polygon.size(); ring++) {
                JsonNode positions = polygon.get(ring);
                assertThat(positions.size()).isGreaterThanOrEqualTo(4);
                assertThat(positions.get(0)).isEqualTo(positions.get(positions.size() - 1));
                assertThat(positions).allSatisfy(position -> {
                    assertThat(position).hasSize(2);
                    assertThat(position.get(0).decimalValue().scale()).isLessThanOrEqualTo(7);
                    assertThat(position.get(1).decimalValue().scale()).isLessThanOrEqualTo(7);
                });
                assertThat(twiceTheSurface(positions).signum()).isEqualTo(ring == 0 ? 1 : -1);
            }
        }
    }

    private static BigDecimal twiceTheSurface(JsonNode ring) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i + 1 < ring.size(); i++) {
            JsonNode here = ring.get(i);
            JsonNode next = ring.get(i + 1);
            sum = sum.add(here.get(0).decimalValue().multiply(next.get(1).decimalValue()))
                    .subtract(next.get(0).decimalValue().multiply(here.get(1).decimalValue()));
        }
        return sum;
    }

    /** The same rings the other way round: those of the fixture are all drawn against the rule. */
    private static List<Vertex> turned(List<Vertex> vertices) {
        List<Vertex> turned = new ArrayList<>();
        for (Vertex vertex : vertices) {
            int last = (int) vertices.stream()
                            .filter(other -> other.polygon().equals(vertex.polygon())
                                    && other.ring().equals(vertex.ring()))
                            .count()
                    - 1;
            turned.add(new Vertex(
                    vertex.polygon(), vertex.ring(), last - vertex.place(), vertex.longitude(), vertex.latitude()));
        }
        return turned;
    }

    @Test
    void an_outline_whose_vertices_close_no_ring_is_not_written_but_told() {
        Quantity zero = Quantity.parse("0");
        Outline nothing = new Outline(new Id.Outline("a"), new Mention(AREA.id()), AREA.period(), List.of(), null);
        Outline one = new Outline(
                new Id.Outline("b"),
                new Mention(DISTRICT.id()),
                AREA.period(),
                List.of(new Vertex(0, 0, 0, zero, zero), new Vertex(0, 0, 1, Quantity.parse("1"), zero)),
                null);
        Converted<String> written = Outlines.write(project(nothing, one));
        assertThat(written.value()).isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[]}\n");
        assertThat(written.remarks()).extracting(Remark::raw).containsExactly("a", "b");
    }

    @Test
    void an_outline_that_is_not_for_everybody_is_not_written() {
        Outline withheld = new Outline(
                new Id.Outline("a"),
                new Mention(AREA.id()),
                AREA.period(),
                polygon(SQUARE).value().get(0).vertices(),
                new About(List.of(), List.of(), List.of(new Id.Organisation("caf"))));
        TerritorialProject project = project()
                .with(
                        new Organisation(
                                new Id.Organisation("caf"),
                                "Caf fictive",
                                OrganisationKind.CAF,
                                null,
                                null,
                                null,
                                null,
                                null),
                        withheld);
        assertThat(Outlines.write(project).value()).contains("\"features\":[]");
    }

    @Test
    void no_document_however_spoilt_ends_in_an_exception() {
        byte[] good = collection(
                        ", \"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"EPSG:4326\"}}",
                        geometry("MultiPolygon", "[" + WITH_HOLE + "]"))
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(11);
        int drawn = 0;
        for (int i = 0; i < 8_000; i++) {
            Converted<List<Outline>> read = Outlines.ofAreas(Spoilt.some(good, random), List.of(AREA), SOURCE);
            assertThat(read.value().size() + read.remarks().size()).isPositive();
            if (!read.value().isEmpty()) {
                drawn++;
                assertThat(Outlines.write(project(read.value().get(0))).value()).endsWith("\n");
            }
        }
        assertThat(drawn).isBetween(100, 7_900);
    }
}
