package fr.viesociale.opendata.area;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** Les cadres de vraisemblance: where in the world French territory lies, in degrees, drawn generously. */
final class Box {

    private static final List<Envelope> MAINLAND = List.of(new Envelope(-6, 10, 41, 52));
    private static final List<Envelope> OVERSEAS = List.of(
            new Envelope(-62, -60.9, 15.7, 16.7), // Guadeloupe
            new Envelope(-61.4, -60.7, 14.3, 15), // Martinique
            new Envelope(-55, -51, 2, 6), // Guyane
            new Envelope(55, 56, -21.5, -20.7), // La Réunion
            new Envelope(44.9, 45.4, -13.1, -12.5), // Mayotte
            new Envelope(-56.7, -56, 46.6, 47.3), // Saint-Pierre-et-Miquelon
            new Envelope(-63.3, -62.7, 17.8, 18.2), // Saint-Martin, Saint-Barthélemy
            new Envelope(-155, -134, -28, -7), // Polynésie française
            new Envelope(-179, -176, -15, -13), // Wallis-et-Futuna
            new Envelope(158, 173, -23, -17)); // Nouvelle-Calédonie

    private Box() {}

    static boolean plausible(Envelope drawn) {
        return within(MAINLAND, drawn) || within(OVERSEAS, drawn);
    }

    static Envelope swapped(Envelope drawn) {
        return new Envelope(drawn.getMinY(), drawn.getMaxY(), drawn.getMinX(), drawn.getMaxX());
    }

    /** Whether the drawing lies in a box of the part of France that an area's département says. */
    static boolean plausible(Envelope drawn, String department) {
        return within(department.length() == 3 ? OVERSEAS : MAINLAND, drawn);
    }

    private static boolean within(List<Envelope> boxes, Envelope drawn) {
        return boxes.stream().anyMatch(box -> box.contains(drawn));
    }
}
