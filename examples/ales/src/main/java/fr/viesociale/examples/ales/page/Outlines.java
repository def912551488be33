package fr.viesociale.examples.ales.page;

import fr.viesociale.coverage.Place;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.territory.Outline;
import fr.viesociale.territory.Vertex;
import fr.viesociale.time.Holds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * La carte: the outlines on record, north up, degrees made even at the latitude of the place.
 *
 * @param width how wide its frame is, in units
 * @param height how high
 * @param shapes the outlines, districts first, so that the lines of priority areas lie over them
 * @param scale how many units its scale takes
 * @param scaled how far that is on the ground
 */
record Outlines(long width, long height, List<Shape> shapes, long scale, String scaled) {

    /** A place as a path of SVG, and where its number stands. */
    record Shape(int number, String name, boolean area, String served, String path, long x, long y) {}

    private static final double FRAME = 420;
    private static final double MARGIN = 14;
    private static final List<Integer> SCALES = List.of(10_000, 5_000, 2_000, 1_000, 500, 200);
    private static final double KILOMETRES_PER_DEGREE = 111.32;

    static Stream<Outline> of(Situation on) {
        return on.project().all(Kind.OUTLINE).stream()
                .filter(outline -> outline.period().covers(on.on()) != Holds.NO)
                .filter(outline -> !outline.vertices().isEmpty());
    }

    /** The number of an outlined place on the map, 0 for another. */
    static int number(Id place, Situation on) {
        return of(on).map(outline -> outline.perimeter().id())
                        .filter(Id.District.class::isInstance)
                        .distinct()
                        .toList()
                        .indexOf(place)
                + 1;
    }

    static @Nullable Outlines of(Situation on, List<Place> places) {
        List<Vertex> all =
                of(on).flatMap(outline -> outline.vertices().stream()).toList();
        if (all.isEmpty()) {
            return null;
        }
        double west = least(all, Outlines::longitude);
        double east = -least(all, vertex -> -longitude(vertex));
        double south = least(all, Outlines::latitude);
        double north = -least(all, vertex -> -latitude(vertex));
        double shrink = Math.cos(Math.toRadians((north + south) / 2));
        double scale = (FRAME - 2 * MARGIN) / Math.max((east - west) * shrink, north - south);
        ToDoubleFunction<Vertex> x = vertex -> MARGIN + (longitude(vertex) - west) * shrink * scale;
        ToDoubleFunction<Vertex> y = vertex -> MARGIN + (north - latitude(vertex)) * scale;
        List<Shape> shapes = new ArrayList<>();
        for (Place place : places) {
            of(on).filter(outline -> outline.perimeter().id().equals(place.id()))
                    .forEach(outline -> {
                        List<Vertex> outside = outline.vertices().stream()
                                .filter(vertex -> vertex.ring() == 0)
                                .toList();
                        shapes.add(new Shape(
                                number(place.id(), on),
                                on.nameOf(place.id()).fr(),
                                place.id() instanceof Id.PriorityArea,
                                place.served().name(),
                                path(outline.vertices(), x, y),
                                middle(outside, x),
                                middle(outside, y)));
                    });
        }
        double kilometre = scale / KILOMETRES_PER_DEGREE;
        int metres = SCALES.stream()
                .filter(most -> kilometre * most / 1000 < FRAME / 2)
                .findFirst()
                .orElse(100);
        return new Outlines(
                Math.round((east - west) * shrink * scale + 2 * MARGIN),
                Math.round((north - south) * scale + 2 * MARGIN),
                shapes,
                Math.round(kilometre * metres / 1000),
                metres < 1000 ? metres + " m" : metres / 1000 + " km");
    }

    private static double longitude(Vertex vertex) {
        return vertex.longitude().number().doubleValue();
    }

    private static double latitude(Vertex vertex) {
        return vertex.latitude().number().doubleValue();
    }

    private static double least(List<Vertex> vertices, ToDoubleFunction<Vertex> of) {
        return vertices.stream().mapToDouble(of).min().orElse(0);
    }

    private static long middle(List<Vertex> vertices, ToDoubleFunction<Vertex> of) {
        return Math.round((least(vertices, of) - least(vertices, vertex -> -of.applyAsDouble(vertex))) / 2);
    }

    /** One closed line for each ring; a hole is a ring of its own, left out by the even-odd rule. */
    private static String path(List<Vertex> vertices, ToDoubleFunction<Vertex> x, ToDoubleFunction<Vertex> y) {
        StringBuilder path = new StringBuilder();
        for (Vertex vertex : vertices) {
            path.append(vertex.place() == 0 ? (path.isEmpty() ? "M" : "ZM") : "L")
                    .append(String.format(Locale.ROOT, "%.1f,%.1f", x.applyAsDouble(vertex), y.applyAsDouble(vertex)));
        }
        return path.append('Z').toString();
    }
}
