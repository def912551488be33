package fr.viesociale.opendata.area;

import fr.viesociale.money.Quantity;
import fr.viesociale.opendata.Remark;
import fr.viesociale.opendata.document.Remarks;
import fr.viesociale.territory.Vertex;
import fr.viesociale.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Le tracé d'un contour: between the geometry of a GeoJSON, the polygons of the geometry library, and the vertices of an
 * outline.
 */
final class Drawing {

    /** A ten-millionth of a degree is a centimetre: what a vertex holds, and the most that is written. */
    static final int DECIMALS = 7;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);
    private static final BigDecimal QUARTER_TURN = BigDecimal.valueOf(90);

    private final Feature feature;
    private final @Nullable String department;
    private final Remarks remarks;
    private @Nullable String unreadable;
    private @Nullable String openRing;
    private @Nullable String closedAt;
    private @Nullable String altitude;
    private @Nullable String fine;
    private @Nullable String rounded;
    private @Nullable String beyondLongitude;
    private @Nullable String beyondLatitude;

    private Drawing(Feature feature, @Nullable String department, Remarks remarks) {
        this.feature = feature;
        this.department = department;
        this.remarks = remarks;
    }

    /** The vertices of a feature, null when it draws no area in degrees. */
    static @Nullable List<Vertex> read(Feature feature, @Nullable String department, Remarks remarks) {
        return new Drawing(feature, department, remarks).vertices();
    }

    private @Nullable List<Vertex> vertices() {
        JsonNode geometry = feature.geometry();
        String type = geometry == null ? null : Feature.word(geometry.get("type"));
        boolean many = "MultiPolygon".equals(type);
        if (geometry == null || (!many && !"Polygon".equals(type))) {
            refused(
                    "geojson.geometry",
                    type,
                    Text.of(
                            "un contour est un Polygon ou un MultiPolygon",
                            "an outline is a Polygon or a MultiPolygon"));
            return null;
        }
        geometry.propertyNames().stream()
                .filter(name -> !List.of("type", "coordinates", "bbox", "crs").contains(name))
                .forEach(remarks::lostColumn);
        ArrayNode polygons = NODES.arrayNode();
        JsonNode coordinates = geometry.path("coordinates");
        if (many) {
            each(coordinates, polygon -> polygons.add(polygon(polygon)));
        } else {
            polygons.add(polygon(coordinates));
        }
        if (polygons.isEmpty() && unreadable == null) {
            unreadable = coordinates.toString();
        }
        Geometry drawn = unreadable == null ? inDegrees(polygons) : null;
        if (unreadable != null) {
            refused(
                    "geojson.coordinates",
                    unreadable,
                    Text.of(
                            "un anneau a au moins quatre positions, une position une longitude et une latitude",
                            "a ring has at least four positions, a position a longitude and a latitude"));
        }
        return drawn == null ? null : vertices(drawn);
    }

    private ArrayNode polygon(JsonNode rings) {
        ArrayNode polygon = NODES.arrayNode();
        each(rings, ring -> polygon.add(ring(ring)));
        if (polygon.isEmpty()) {
            unreadable = rings.toString();
        }
        return polygon;
    }

    private ArrayNode ring(JsonNode positions) {
        ArrayNode ring = NODES.arrayNode();
        each(positions, position -> ring.add(position(position)));
        if (!ring.isEmpty() && !ring.get(0).equals(ring.get(ring.size() - 1))) {
            openRing = ring.get(ring.size() - 1).toString();
            closedAt = ring.get(0).toString();
            ring.add(ring.get(0).deepCopy());
        }
        if (ring.size() < 4) {
            unreadable = positions.toString();
        }
        return ring;
    }

    /** A position of plain, bounded and rounded numbers: nothing else reaches the geometry library. */
    private ArrayNode position(JsonNode given) {
        ArrayNode position = NODES.arrayNode();
        if (!given.isArray()
                || given.size() < 2
                || !given.get(0).isNumber()
                || !given.get(1).isNumber()) {
            unreadable = given.toString();
            return position;
        }
        if (given.size() > 2) {
            altitude = given.toString();
        }
        BigDecimal longitude = given.get(0).decimalValue();
        BigDecimal latitude = given.get(1).decimalValue();
        if (beyond(longitude, HALF_TURN) || beyond(latitude, HALF_TURN)) {
            beyondLongitude = given.toString();
            return position;
        }
        if (beyond(latitude, QUARTER_TURN)) {
            beyondLatitude = given.toString();
        }
        position.add(rounded(longitude).doubleValue());
        position.add(rounded(latitude).doubleValue());
        if (fine == null && (fine(longitude) || fine(latitude))) {
            fine = given.toString();
            rounded = position.toString();
        }
        return position;
    }

    private static boolean beyond(BigDecimal degrees, BigDecimal most) {
        return degrees.abs().compareTo(most) > 0;
    }

    private static boolean fine(BigDecimal degrees) {
        return degrees.stripTrailingZeros().scale() > DECIMALS;
    }

    /** Rounded as a number: what is finer by far is nothing, and never spelt out. */
    private static BigDecimal rounded(BigDecimal degrees) {
        if (!fine(degrees)) {
            return degrees;
        }
        return degrees.scale() > 200 ? BigDecimal.ZERO : degrees.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private void each(JsonNode list, Consumer<JsonNode> reader) {
        if (!list.isArray()) {
            unreadable = list.toString();
            return;
        }
        list.forEach(reader);
    }

    private @Nullable Geometry inDegrees(ArrayNode polygons) {
        if (beyondLongitude != null) {
            refused(
                    "geojson.projected",
                    beyondLongitude,
                    Text.of(
                            "ce ne sont pas des degrés (des mètres Lambert-93 ?) : reprojetez en WGS 84",
                            "these are no degrees (Lambert-93 metres?): reproject to WGS 84"));
            return null;
        }
        ObjectNode sane = NODES.objectNode();
        sane.put("type", "MultiPolygon").set("coordinates", polygons);
        Geometry drawn;
        try {
            drawn = new GeoJsonReader(new GeometryFactory()).read(sane.toString());
        } catch (ParseException | IllegalArgumentException | ClassCastException notDrawn) {
            unreadable = sane.toString();
            return null;
        }
        told();
        Geometry straight = placed(drawn);
        if (straight != null) {
            compareWithBox(straight.getEnvelopeInternal());
            sound(straight);
        }
        return straight;
    }

    private void told() {
        say(
                Remark.Treatment.REPAIRED,
                "geojson.ring-open",
                openRing,
                closedAt,
                Text.of(
                        "un anneau ne revenait pas à son départ : fermé",
                        "a ring did not come back to its start: closed"));
        say(
                Remark.Treatment.LOST,
                "geojson.altitude",
                altitude,
                null,
                Text.of("un contour n'a que longitudes et latitudes", "an outline has longitudes and latitudes only"));
        say(
                Remark.Treatment.LOST,
                "geojson.precision",
                fine,
                rounded,
                Text.of("arrondi à sept décimales, un centimètre", "rounded to seven decimals, a centimetre"));
    }

    /** What lies out of France as drawn, and in it with its axes exchanged, was drawn latitude first. */
    private @Nullable Geometry placed(Geometry drawn) {
        Envelope envelope = drawn.getEnvelopeInternal();
        boolean there = beyondLatitude == null && plausible(envelope);
        if (!there && plausible(Box.swapped(envelope))) {
            String before = drawn.getCoordinate().x + ", " + drawn.getCoordinate().y;
            drawn.apply((Coordinate position) -> {
                double latitude = position.x;
                position.x = position.y;
                position.y = latitude;
            });
            drawn.geometryChanged();
            say(
                    Remark.Treatment.REPAIRED,
                    "geojson.swapped",
                    before,
                    drawn.getCoordinate().x + ", " + drawn.getCoordinate().y,
                    Text.of(
                            "une position est longitude puis latitude : elles étaient inversées",
                            "a position is longitude, then latitude: they were the other way round"));
            return drawn;
        }
        if (beyondLatitude != null) {
            refused(
                    "geojson.latitude",
                    beyondLatitude,
                    Text.of("une latitude va de -90 à 90", "a latitude runs from -90 to 90"));
            return null;
        }
        if (!there) {
            say(
                    Remark.Treatment.DOUBTFUL,
                    "geojson.elsewhere",
                    drawn.getCoordinate().x + ", " + drawn.getCoordinate().y,
                    null,
                    Text.of(
                            "ce contour est hors du territoire attendu : vérifiez-le",
                            "this outline lies out of the territory expected: check it"));
        }
        return drawn;
    }

    private boolean plausible(Envelope envelope) {
        return department == null ? Box.plausible(envelope) : Box.plausible(envelope, department);
    }

    private void compareWithBox(Envelope envelope) {
        JsonNode box = feature.bbox();
        if (box == null) {
            return;
        }
        int half = box.size() / 2;
        boolean readable = box.isArray() && (box.size() == 4 || box.size() == 6);
        for (JsonNode side : box) {
            readable &= side.isNumber();
        }
        boolean around = readable
                && box.get(0).doubleValue() <= envelope.getMinX() + 1e-6
                && box.get(1).doubleValue() <= envelope.getMinY() + 1e-6
                && box.get(half).doubleValue() >= envelope.getMaxX() - 1e-6
                && box.get(half + 1).doubleValue() >= envelope.getMaxY() - 1e-6;
        if (!around) {
            say(
                    Remark.Treatment.DOUBTFUL,
                    "geojson.bbox",
                    box.toString(),
                    null,
                    Text.of("le cadre n'entoure pas le contour", "the box does not surround the outline"));
        }
    }

    private void sound(Geometry drawn) {
        TopologyValidationError error = new IsValidOp(drawn).getValidationError();
        if (error == null) {
            return;
        }
        boolean crossing = error.getErrorType() == TopologyValidationError.SELF_INTERSECTION
                || error.getErrorType() == TopologyValidationError.RING_SELF_INTERSECTION;
        Coordinate where = error.getCoordinate();
        say(
                Remark.Treatment.DOUBTFUL,
                crossing ? "geojson.self-intersection" : "geojson.invalid",
                where == null ? drawn.getGeometryType() : where.x + ", " + where.y,
                null,
                crossing
                        ? Text.of("le contour se croise ici", "the outline crosses itself here")
                        : Text.of(
                                "le contour n'est pas une surface (trou au dehors, parts qui se couvrent…)",
                                "the outline is no area (a hole outside, parts that overlap…)"));
    }

    private void say(
            Remark.Treatment treatment, String code, @Nullable String raw, @Nullable String repaired, Text message) {
        if (raw != null) {
            remarks.add(treatment, code, feature.row(), "geometry", shortened(raw), repaired, message);
        }
    }

    private void refused(String code, @Nullable String raw, Text message) {
        remarks.add(
                Remark.Treatment.REFUSED,
                code,
                feature.row(),
                "geometry",
                raw == null ? null : shortened(raw),
                null,
                message);
    }

    private static String shortened(String raw) {
        return raw.length() > 200 ? raw.substring(0, 200) + "…" : raw;
    }

    private static List<Vertex> vertices(Geometry drawn) {
        List<Vertex> vertices = new ArrayList<>();
        for (int polygon = 0; polygon < drawn.getNumGeometries(); polygon++) {
            Polygon shape = (Polygon) drawn.getGeometryN(polygon);
            for (int ring = 0; ring <= shape.getNumInteriorRing(); ring++) {
                Coordinate[] line =
                        (ring == 0 ? shape.getExteriorRing() : shape.getInteriorRingN(ring - 1)).getCoordinates();
                for (int place = 0; place < line.length; place++) {
                    vertices.add(new Vertex(polygon, ring, place, degrees(line[place].x), degrees(line[place].y)));
                }
            }
        }
        return vertices;
    }

    private static Quantity degrees(double value) {
        return new Quantity(BigDecimal.valueOf(value));
    }

    /** The shape of an outline; null when its vertices make none, such as a ring of two or one that does not close. */
    static @Nullable Geometry shape(List<Vertex> vertices) {
        GeometryFactory factory = new GeometryFactory();
        Map<Integer, Map<Integer, List<Coordinate>>> rings = new TreeMap<>();
        vertices.stream()
                .sorted(Comparator.comparing(Vertex::place))
                .forEach(vertex -> rings.computeIfAbsent(vertex.polygon(), none -> new TreeMap<>())
                        .computeIfAbsent(vertex.ring(), none -> new ArrayList<>())
                        .add(new Coordinate(
                                vertex.longitude().number().doubleValue(),
                                vertex.latitude().number().doubleValue())));
        List<Polygon> polygons = new ArrayList<>();
        try {
            for (Map<Integer, List<Coordinate>> polygon : rings.values()) {
                List<LinearRing> lines = polygon.values().stream()
                        .map(line -> factory.createLinearRing(line.toArray(new Coordinate[0])))
                        .toList();
                polygons.add(factory.createPolygon(
                        lines.get(0), lines.subList(1, lines.size()).toArray(new LinearRing[0])));
            }
        } catch (IllegalArgumentException noRing) {
            return null;
        }
        if (polygons.isEmpty()) {
            return null;
        }
        return polygons.size() == 1 ? polygons.get(0) : factory.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }
}
