package fr.viesociale.coverage;

import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import fr.viesociale.time.Holds;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L'intensité: the means of the structures in force, per 1,000 residents, place by place.
 *
 * <p>The means of a structure are shared over the districts of its catchment by population, so that each of them, and each
 * priority area that it serves, has means × 1,000 / residents of the catchment from it. A structure that may not be in
 * force gives anything from nothing to that; one whose catchment has no resident on record gives nobody knows what to a
 * priority area that it serves. Where the list of structures may lack some, nothing bounds an intensity from
 * above. Means are not recorded by orientation, so that intensity has none.
 *
 * @param basis what this was drawn from, never null
 * @param policy which population figures count, never null
 * @param means which means, never null
 * @param kind the only kind of structure that counts, null for all of them
 * @param districts the districts of the day, sorted by id, never null
 * @param areas the priority areas of the day, the generation of 2015 first, never null
 * @param unattributed the structures with means whose catchment has no district of the day, or surely no resident, sorted
 *     by id, never null
 */
public record Intensity(
        Basis basis,
        PopulationPolicy policy,
        Means means,
        @Nullable StructureKind kind,
        List<OfPlace> districts,
        List<OfPlace> areas,
        List<Id> unattributed)
        implements Told {

    /** @throws NullPointerException when a component other than the kind is missing */
    public Intensity {
        districts = List.copyOf(districts);
        areas = List.copyOf(areas);
        unattributed = List.copyOf(unattributed);
    }

    /**
     * L'intensité d'un lieu.
     *
     * @param id the district or the priority area, never null
     * @param residents who lives there, never null
     * @param perThousand the means per 1,000 residents, never null
     * @param shares what each structure contributes, sorted by id, never null
     */
    public record OfPlace(Id id, Interval residents, Interval perThousand, List<Share> shares) {

        /** @throws NullPointerException when a component is missing */
        public OfPlace {
            shares = List.copyOf(shares);
        }
    }

    /**
     * La part d'une structure.
     *
     * @param service the structure, never null
     * @param perThousand its means per 1,000 residents of its catchment, from nothing where it may not count, never null
     */
    public record Share(Id service, Interval perThousand) {}

    /**
     * The intensity of all structures.
     *
     * @param situation the day
     * @param policy which population figures count
     * @param means which means
     * @return the intensity, never null
     */
    public static Intensity of(Situation situation, PopulationPolicy policy, Means means) {
        return of(Coverage.of(situation, policy), means, null);
    }

    /**
     * The intensity that a coverage gives.
     *
     * @param coverage the coverage
     * @param means which means
     * @param kind the only kind of structure that counts, null for all of them
     * @return the intensity, never null
     */
    public static Intensity of(Coverage coverage, Means means, @Nullable StructureKind kind) {
        List<Service> services = coverage.services().stream()
                .filter(service -> service.inForce() != Holds.NO)
                .filter(service -> kind == null || kind.equals(service.kind()))
                .toList();
        var sharing = new Sharing(services, means, coverage.districts().places());
        boolean missing = coverage.basis()
                .situation()
                .open(Kind.STRUCTURE, null, coverage.services().isEmpty());
        return new Intensity(
                coverage.basis(),
                coverage.policy(),
                means,
                kind,
                places(coverage.districts(), sharing, missing),
                coverage.areas().stream()
                        .flatMap(of -> places(of.areas(), sharing, missing).stream())
                        .toList(),
                sharing.unattributed());
    }

    private static List<OfPlace> places(Served served, Sharing sharing, boolean missing) {
        return served.places().stream()
                .map(place -> {
                    List<Share> shares = sharing.of(place);
                    Interval sum = shares.stream()
                            .map(Share::perThousand)
                            .reduce(missing ? Interval.UNKNOWN : Interval.ZERO, Interval::plus);
                    return new OfPlace(place.id(), place.population().residents(), sum, shares);
                })
                .toList();
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        Situation situation = basis.situation();
        List<String> lines = new ArrayList<>();
        lines.add((french ? "Intensité au " : "Intensity on ") + Words.of(basis.on(), language)
                + (kind == null ? "" : ", " + kind.in(language))
                + (french ? " : " : ": ") + means.in(language)
                + (french ? " pour 1 000 habitants (" : " per 1,000 residents (") + policy.in(language) + ")");
        for (List<OfPlace> places : List.of(districts, areas)) {
            places.forEach(
                    place -> lines.add("  " + situation.nameOf(place.id()).in(language) + (french ? " : " : ": ")
                            + place.perThousand().in(language)));
        }
        unattributed.forEach(id -> lines.add((french
                        ? "Sans quartier ni habitant à qui les rapporter : "
                        : "Without a district or a resident to relate them to: ")
                + situation.nameOf(id).in(language)));
        return List.copyOf(lines);
    }
}
