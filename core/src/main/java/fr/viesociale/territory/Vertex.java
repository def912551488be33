package fr.viesociale.territory;

import fr.viesociale.fault.Faults;
import fr.viesociale.money.Quantity;

/**
 * Un sommet de contour, in degrees (WGS 84).
 *
 * @param polygon the polygon it belongs to, from 0, never null
 * @param ring its ring, 0 for the outside, then the holes, never null
 * @param place its place in the ring, from 0, never null
 * @param longitude the longitude, in degrees, never null
 * @param latitude the latitude, in degrees, never null
 */
public record Vertex(Integer polygon, Integer ring, Integer place, Quantity longitude, Quantity latitude) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public Vertex {
        var faults = new Faults();
        faults.need("polygon", polygon);
        faults.need("ring", ring);
        faults.need("place", place);
        faults.need("longitude", longitude);
        faults.need("latitude", latitude);
        faults.refuse();
    }
}
