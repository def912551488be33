package fr.viesociale.coverage;

import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.PriorityAreaCode.Generation;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import java.util.ArrayList;
import java.util.List;

/**
 * La couverture: who lives, on a day, in the catchment of at least one structure in force, and who does not.
 *
 * <p>Residents of a district count once, however many structures serve them; the populations that structures declare for
 * themselves are never added up. Priority areas are told by generation, and never summed over two of them. Where the list
 * of structures may lack some, nobody is said to be unserved. Means are not recorded by orientation, so that an
 * orientation has coverage here and no intensity.
 *
 * @param basis what this was drawn from, never null
 * @param policy which population figures count, never null
 * @param services the structures, never null
 * @param districts the districts of the day, never null
 * @param elsewhere who lives outside them, never null
 * @param areas the priority areas of the day, one total for each generation, 2015 first, never null
 * @param kinds the districts as each kind of structure serves them, sorted by code, never null
 * @param orientations the districts as the roadmap answers each orientation of a coordination convention that is, or may
 *     be, in force, sorted by id, never null
 */
public record Coverage(
        Basis basis,
        PopulationPolicy policy,
        List<Service> services,
        Served districts,
        Elsewhere elsewhere,
        List<OfGeneration> areas,
        List<OfKind> kinds,
        List<OfOrientation> orientations)
        implements Told {

    /** @throws NullPointerException when a component is missing */
    public Coverage {
        services = List.copyOf(services);
        areas = List.copyOf(areas);
        kinds = List.copyOf(kinds);
        orientations = List.copyOf(orientations);
    }

    /**
     * Hors des quartiers: who lives in the territory and in no listed district. Where no figure of the whole territory
     * counts, its communes of the day are added up.
     *
     * @param residents how many, never null
     * @param districtsMissing whether the list of districts may lack some
     */
    public record Elsewhere(Interval residents, boolean districtsMissing) {}

    /**
     * Les quartiers prioritaires d'une génération.
     *
     * @param generation the generation, never null
     * @param areas its priority areas of the day, never null
     */
    public record OfGeneration(Generation generation, Served areas) {}

    /**
     * La couverture par une sorte de structure.
     *
     * @param kind the kind, never null
     * @param districts the districts of the day, never null
     */
    public record OfKind(StructureKind kind, Served districts) {}

    /**
     * La réponse à une orientation: a district is answered when an action under way on the day serves an objective that
     * follows the orientation there. What serves a place is an action here.
     *
     * @param orientation the orientation, never null
     * @param districts the districts of the day, never null
     */
    public record OfOrientation(Id.Orientation orientation, Served districts) {}

    /**
     * The coverage of the day.
     *
     * @param situation the day
     * @param policy which population figures count
     * @return the coverage, never null
     */
    public static Coverage of(Situation situation, PopulationPolicy policy) {
        return of(situation, policy, Service.all(situation));
    }

    /**
     * The coverage that some services would give, such as those that a plan adds.
     *
     * @param situation the day
     * @param policy which population figures count
     * @param services the services, sorted by id
     * @return the coverage, never null
     */
    public static Coverage of(Situation situation, PopulationPolicy policy, List<Service> services) {
        var ground = new Ground(situation, policy, services.isEmpty());
        Served districts = ground.districts(services);
        return new Coverage(
                situation.basis(),
                policy,
                services,
                districts,
                new Elsewhere(
                        policy.ofTerritory(situation).residents().without(districts.residents()),
                        situation.open(
                                Kind.DISTRICT,
                                null,
                                situation.project().all(Kind.DISTRICT).isEmpty())),
                ground.areas(services),
                services.stream()
                        .map(Service::kind)
                        .distinct()
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .map(kind -> new OfKind(kind, ground.districts(ofKind(services, kind))))
                        .toList(),
                new Answers(situation).of(ground));
    }

    private static List<Service> ofKind(List<Service> services, StructureKind kind) {
        return services.stream().filter(service -> service.kind().equals(kind)).toList();
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        Situation situation = basis.situation();
        List<String> lines = new ArrayList<>();
        lines.add(districts.line(
                (french ? "Couverture au " : "Coverage on ") + Words.of(basis.on(), language) + " ("
                        + policy.in(language) + ")",
                language));
        districts.places().forEach(place -> lines.add("  " + place.line(situation, language)));
        lines.add((french ? "Hors des quartiers recensés, habitants : " : "Outside the listed districts, residents: ")
                + elsewhere.residents().in(language)
                + (elsewhere.districtsMissing()
                        ? (french ? " (des quartiers peuvent manquer)" : " (districts may be missing)")
                        : ""));
        for (OfGeneration of : areas) {
            String year = of.generation() == Generation.OF_2015 ? "2015" : "2024";
            lines.add(of.areas().line((french ? "Quartiers prioritaires de " : "Priority areas of ") + year, language));
            of.areas().places().forEach(place -> lines.add("  " + place.line(situation, language)));
        }
        kinds.forEach(of -> lines.add(of.districts().line(of.kind().in(language), language)));
        orientations.forEach(of -> lines.add(of.districts()
                .line("Orientation " + situation.nameOf(of.orientation()).in(language), language)));
        return List.copyOf(lines);
    }
}
