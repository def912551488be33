package fr.viesociale.opendata.area;

import fr.viesociale.entry.About;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.opendata.document.ForeignJson;
import fr.viesociale.opendata.document.Remarks;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.territory.District;
import fr.viesociale.territory.Outline;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.territory.Vertex;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Les contours en GeoJSON (RFC 7946), of priority areas and of districts: read with mercy, written to the letter.
 *
 * <p>An outline keeps its rings in the order and the sense in which they were drawn; what is written has outer rings
 * counter-clockwise, holes clockwise, at most seven decimals, a bounding box for each feature and for all.
 */
public final class Outlines {

    private Outlines() {}

    /** Ce qu'un objet peut dessiner: what a feature may outline. */
    private record Perimeter(
            Id id, DateRange period, @Nullable String department) {}

    /**
     * Reads the outlines of priority areas, which features name by {@code code_qp}. An outline holds as long as the area.
     *
     * @param document the document, in UTF-8
     * @param areas the areas of which outlines are wanted; the others of the document are counted in one remark
     * @param source what the outlines name as their source
     * @return the outlines, their ids those of the areas, and what was repaired, left out or refused, never null
     */
    public static Converted<List<Outline>> ofAreas(byte[] document, Collection<PriorityArea> areas, String source) {
        Map<String, Perimeter> perimeters = new HashMap<>();
        areas.forEach(area -> perimeters.put(
                area.code().value(),
                new Perimeter(area.id(), area.period(), area.code().department())));
        return read(document, "code_qp", perimeters, source);
    }

    /**
     * Reads the outlines of districts.
     *
     * @param document the document, in UTF-8
     * @param property the property that holds the id of the district, {@code id} for the feature's own
     * @param districts the districts of which outlines are wanted
     * @param period when the outlines hold
     * @param source what the outlines name as their source
     * @return the outlines, their ids those of the districts, and what was repaired, left out or refused, never null
     */
    public static Converted<List<Outline>> ofDistricts(
            byte[] document, String property, Collection<District> districts, DateRange period, String source) {
        Map<String, Perimeter> perimeters = new HashMap<>();
        districts.forEach(
                district -> perimeters.put(district.id().value(), new Perimeter(district.id(), period, null)));
        return read(document, property, perimeters, source);
    }

    private static Converted<List<Outline>> read(
            byte[] document, String property, Map<String, Perimeter> perimeters, String source) {
        Remarks remarks = new Remarks();
        List<Outline> outlines = new ArrayList<>();
        Set<Id> drawn = new HashSet<>();
        int elsewhere = 0;
        for (Feature feature : Feature.of(document, remarks)) {
            String key = feature.properties().get(property);
            Perimeter perimeter = key == null ? null : perimeters.get(key);
            if (perimeter == null && key != null) {
                perimeter = perimeters.get(key.toUpperCase(Locale.ROOT));
            }
            if (perimeter == null) {
                elsewhere++;
            } else if (!drawn.add(perimeter.id())) {
                remarks.add(
                        Remark.Treatment.REFUSED,
                        "outline.twice",
                        feature.row(),
                        property,
                        key,
                        null,
                        Text.of(
                                "déjà dessiné : le premier tracé est gardé",
                                "drawn already: the first drawing is kept"));
            } else {
                Outline outline = outline(feature, perimeter, source, remarks);
                if (outline != null) {
                    outlines.add(outline);
                }
            }
        }
        if (elsewhere > 0) {
            remarks.add(
                    Remark.Treatment.LOST,
                    "outline.elsewhere",
                    null,
                    property,
                    elsewhere + "",
                    null,
                    Text.of(
                            "objets qui ne dessinent rien de ce qui est demandé",
                            "features that draw nothing of what is asked for"));
        }
        return remarks.on(outlines);
    }

    private static @Nullable Outline outline(Feature feature, Perimeter perimeter, String source, Remarks remarks) {
        List<Vertex> vertices = Drawing.read(feature, perimeter.department(), remarks);
        return vertices == null
                ? null
                : remarks.made(
                        feature.row(),
                        null,
                        () -> new Outline(
                                new Id.Outline(perimeter.id().value()),
                                new Mention(perimeter.id()),
                                perimeter.period(),
                                vertices,
                                About.from(source)));
    }

    /**
     * Writes the outlines that everybody may see, sorted by id. A feature has the outline's id, the kind and the id of
     * what it draws, its name, the code of a priority area, and when the outline holds.
     *
     * @param project the project
     * @return the FeatureCollection, which ends with a line feed, and a remark for each outline that cannot be drawn
     */
    public static Converted<String> write(TerritorialProject project) {
        TerritorialProject open = project.seenBy(null);
        Remarks remarks = new Remarks();
        JsonMapper mapper = ForeignJson.mapper();
        ObjectNode collection = mapper.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = mapper.createArrayNode();
        Envelope all = new Envelope();
        int row = 0;
        for (Outline outline : open.all(Kind.OUTLINE)) {
            row++;
            Geometry shape = Drawing.shape(outline.vertices());
            if (shape == null) {
                Feature.refused(
                        "outline.vertices",
                        row,
                        outline.id().value(),
                        Text.of(
                                "ses sommets ne font pas d'anneaux fermés : contour non écrit",
                                "its vertices make no closed rings: outline not written"),
                        remarks);
                continue;
            }
            Envelope box = shape.getEnvelopeInternal();
            all.expandToInclude(box);
            ObjectNode feature = mapper.createObjectNode()
                    .put("type", "Feature")
                    .put("id", outline.id().value());
            feature.set("bbox", bbox(box, mapper));
            feature.set("properties", properties(outline, open, mapper));
            GeoJsonWriter writer = new GeoJsonWriter(Drawing.DECIMALS);
            writer.setEncodeCRS(false);
            writer.setForceCCW(true);
            feature.set("geometry", mapper.readTree(writer.write(shape)));
            features.add(feature);
        }
        if (!all.isNull()) {
            collection.set("bbox", bbox(all, mapper));
        }
        collection.set("features", features);
        return remarks.on(mapper.writeValueAsString(collection) + "\n");
    }

    private static ObjectNode properties(Outline outline, TerritorialProject project, JsonMapper mapper) {
        Id id = outline.perimeter().id();
        ObjectNode properties = mapper.createObjectNode().put("kind", id.kind()).put("of", id.value());
        project.find(Kind.PRIORITY_AREA, id)
                .ifPresent(
                        area -> properties.put("code_qp", area.code().value()).put("name", area.name()));
        project.find(Kind.DISTRICT, id).ifPresent(district -> properties.put("name", district.name()));
        return properties
                .put("first", outline.period().first().value())
                .put("last", outline.period().last().value());
    }

    private static ArrayNode bbox(Envelope box, JsonMapper mapper) {
        return mapper.createArrayNode()
                .add(box.getMinX())
                .add(box.getMinY())
                .add(box.getMaxX())
                .add(box.getMaxY());
    }
}
