package fr.viesociale.opendata.area;

import fr.viesociale.opendata.Remark;
import fr.viesociale.opendata.document.ForeignJson;
import fr.viesociale.opendata.document.Remarks;
import fr.viesociale.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Un objet d'un GeoJSON: what it says of itself, and its geometry as a tree.
 *
 * @param row its place among the features, from 1
 * @param properties what its properties say in words, never null; those that are null or empty are left out
 * @param geometry its geometry, null when it has none
 * @param bbox its bounding box, null when it has none
 */
record Feature(
        int row,
        Map<String, String> properties,
        @Nullable JsonNode geometry,
        @Nullable JsonNode bbox) {

    private static final Set<String> COLLECTION = Set.of("type", "features", "crs", "bbox");
    private static final Set<String> FEATURE = Set.of("type", "properties", "geometry", "id", "bbox");
    private static final Pattern DEGREES = Pattern.compile(
            "(?i)(urn:ogc:def:crs:|https?://www\\.opengis\\.net/def/crs/)?(OGC[:/]+(1\\.3|0)?[:/]*)?(CRS:?84)"
                    + "|(urn:ogc:def:crs:|https?://www\\.opengis\\.net/def/crs/)?EPSG[:/]+(0[:/]|\\d+(\\.\\d+)*:)?4326");

    /** The features of a document; none when it is no collection, or its positions are not in degrees. */
    static List<Feature> of(byte[] document, Remarks remarks) {
        JsonNode root = ForeignJson.read(document, remarks);
        if (root == null) {
            return List.of();
        }
        boolean one = "Feature".equals(word(root.get("type")));
        JsonNode all = one ? null : root.get("features");
        if (!one && (!"FeatureCollection".equals(word(root.get("type"))) || all == null || !all.isArray())) {
            refused(
                    "geojson.collection",
                    null,
                    word(root.get("type")),
                    Text.of("il faut une FeatureCollection", "a FeatureCollection is wanted"),
                    remarks);
            return List.of();
        }
        if (!inDegrees(root.get("crs"), remarks)) {
            return List.of();
        }
        root.propertyNames().stream()
                .filter(name -> !(one ? FEATURE : COLLECTION).contains(name) && !name.equals("crs"))
                .forEach(remarks::lostColumn);
        List<Feature> features = new ArrayList<>();
        Iterable<JsonNode> nodes = all == null ? List.of(root) : all;
        int row = 0;
        for (JsonNode node : nodes) {
            Feature feature = feature(++row, node, remarks);
            if (feature != null) {
                features.add(feature);
            }
        }
        return features;
    }

    private static @Nullable Feature feature(int row, JsonNode node, Remarks remarks) {
        if (!"Feature".equals(word(node.get("type")))) {
            refused(
                    "geojson.feature",
                    row,
                    word(node.get("type")),
                    Text.of("il faut un objet de type Feature", "an object of type Feature is wanted"),
                    remarks);
            return null;
        }
        Map<String, String> properties = new LinkedHashMap<>();
        String id = word(node.get("id"));
        if (id != null) {
            properties.put("id", id);
        }
        JsonNode said = node.get("properties");
        if (said != null) {
            said.properties().forEach(property -> {
                String word = word(property.getValue());
                if (word != null) {
                    properties.put(property.getKey(), word);
                } else if (property.getValue().isContainer()) {
                    remarks.lostColumn(property.getKey());
                }
            });
        }
        node.propertyNames().stream()
                .filter(name -> !FEATURE.contains(name) && !name.equals("crs"))
                .forEach(remarks::lostColumn);
        return new Feature(row, properties, present(node.get("geometry")), present(node.get("bbox")));
    }

    /** The member of before RFC 7946 is tolerated where it says what the RFC says. */
    private static boolean inDegrees(@Nullable JsonNode crs, Remarks remarks) {
        if (crs == null || crs.isNull()) {
            return true;
        }
        String name = word(crs.path("properties").path("name"));
        if (name != null && DEGREES.matcher(name).matches()) {
            return true;
        }
        refused(
                "geojson.crs",
                null,
                name == null ? crs.toString() : name,
                Text.of(
                        "seuls les degrés WGS 84 sont lus (CRS84, EPSG:4326) : reprojetez le fichier",
                        "only WGS 84 degrees are read (CRS84, EPSG:4326): reproject the file"),
                remarks);
        return false;
    }

    static void refused(String code, @Nullable Integer row, @Nullable String raw, Text message, Remarks remarks) {
        remarks.add(Remark.Treatment.REFUSED, code, row, null, raw, null, message);
    }

    private static @Nullable JsonNode present(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node;
    }

    /** A string, a number or a truth as a word; null where there is none. */
    static @Nullable String word(@Nullable JsonNode node) {
        if (node == null || !node.isValueNode() || node.isNull() || node.isMissingNode()) {
            return null;
        }
        String word = node.isString() ? node.stringValue().strip() : node.isNumber() ? plain(node) : node.toString();
        return word.isEmpty() ? null : word;
    }

    /** A number in figures: never 3E+4 for 30000, and never a thousand zeros. */
    private static String plain(JsonNode number) {
        BigDecimal value = number.decimalValue();
        return Math.abs((long) value.scale()) > 40 ? value.toString() : value.toPlainString();
    }
}
