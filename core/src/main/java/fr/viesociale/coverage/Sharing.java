package fr.viesociale.coverage;

import fr.viesociale.coverage.Intensity.Share;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.Holds;
import java.util.ArrayList;
import java.util.List;

/**
 * Le partage des moyens: what each structure gives to the residents of a place.
 *
 * @param services the structures that count, or may, sorted by id
 * @param means which means
 * @param districts the districts of the day
 */
record Sharing(List<Service> services, Means means, List<Place> districts) {

    /** What the structures that serve a place, or may, give to it. */
    List<Share> of(Place place) {
        List<Share> shares = new ArrayList<>();
        for (Service service : services) {
            Holds serves = service.serves(place.id());
            Interval catchment = catchment(service, place.id());
            if (serves != Holds.NO && !(catchment.isZero() && (isDistrict(place) || isZero(service)))) {
                Interval rate = catchment.isZero()
                        ? Interval.UNKNOWN
                        : means.of(service).perThousand(catchment);
                shares.add(new Share(service.id(), serves == Holds.YES ? rate : rate.orNothing()));
            }
        }
        return shares;
    }

    /** The structures with means that no resident is known to share. */
    List<Id> unattributed() {
        return services.stream()
                .filter(service ->
                        !isZero(service) && catchment(service, service.id()).isZero())
                .map(Service::id)
                .toList();
    }

    private boolean isDistrict(Place place) {
        return districts.stream().anyMatch(district -> district.id().equals(place.id()));
    }

    private boolean isZero(Service service) {
        return means.of(service).isZero();
    }

    /** The residents that share the means of a structure, where it serves a place. */
    private Interval catchment(Service service, Id place) {
        return districts.stream()
                .map(district -> among(service, district, place))
                .reduce(Interval.ZERO, Interval::plus);
    }

    private static Interval among(Service service, Place district, Id place) {
        Interval residents = district.population().residents();
        return switch (service.covers(district.id())) {
            case YES -> residents;
            case NO -> Interval.ZERO;
            case UNDETERMINED -> district.id().equals(place) ? residents : residents.orNothing();
        };
    }
}
