package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;
import static fr.viesociale.regulation.ProjectFacts.STRUCTURE_KIND;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.Listed;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.structure.IdentitySheet;
import fr.viesociale.structure.Site;
import fr.viesociale.structure.Structure;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Les zones de compétence: what a structure declares of its own, its population, overlaps. */
final class TerritoryRules {

    private static final Fact<Situation, Structure, Holds> POPULATION_DECLARED = declared(
            "population",
            "population de la zone déclarée",
            "population of the zone declared",
            IdentitySheet::population);
    private static final Fact<Situation, Structure, Holds> TYPE_DECLARED = declared(
            "zoneType",
            "type de la zone déclaré (urbaine ou rurale)",
            "type of the zone declared (urban or rural)",
            IdentitySheet::zoneType);
    private static final Fact<Situation, Structure, Holds> SIZE_DECLARED =
            declared("zoneSize", "étendue de la zone déclarée", "size of the zone declared", IdentitySheet::zoneSize);
    private static final Fact<Situation, Structure, Holds> SITES_DECLARED = declared(
            "multiSite", "un ou plusieurs sites, déclaré", "one site or several, declared", IdentitySheet::multiSite);
    private static final Fact<Situation, Structure, Holds> PRIORITY_DECLARED = fact(
            "areaMemberships/*/priorityArea",
            "lien avec la géographie prioritaire déclaré",
            "link with priority geography declared",
            Informant.MANAGER,
            TerritoryRules::priorityDeclared);
    private static final Fact<Situation, Structure, Holds> ITINERANT_DECLARED = fact(
            "sites/*/itinerant",
            "itinérance déclarée",
            "itinerant or not, declared",
            Informant.MANAGER,
            TerritoryRules::itinerantDeclared);
    private static final Fact<Situation, Agrement, List<Integer>> POPULATION = fact(
            "identitySheets/*/population",
            "population de la zone de compétence",
            "population of the zone",
            Informant.MANAGER,
            TerritoryRules::population);
    private static final Fact<Situation, Agrement, Listed<Named>> OTHER_CENTRES = fact(
            "structures/*/kind",
            "autres centres sociaux",
            "other centres sociaux",
            Informant.CAF,
            (agrement, situation) -> {
                Zones zones = new Zones(agrement.structure(), situation);
                return Listed.of(
                        zones.others(Zones::isCentreSocial),
                        centre -> new Named(centre.name()),
                        centre -> Holds.YES,
                        zones.open());
            });
    private static final Fact<Situation, Agrement, Listed<Named>> OVERLAPPING = fact(
            "structures/*/districts",
            "centres sociaux agréés le même jour sur une zone commune",
            "centres sociaux with an agrément on the same day for a common zone",
            Informant.CAF,
            TerritoryRules::overlapping);
    static final List<Rule<Situation, ?>> ALL = List.of(
            Provision.national(
                            "territory.zone-declared",
                            Severity.GOOD_PRACTICE,
                            Force.ALWAYS,
                            Sources.seen(
                                    "fiches publiques de l'observatoire SENACS (senacs.fr)",
                                    "SENACS public sheets (senacs.fr)"),
                            "Une structure déclare la population de sa zone, son type, son étendue, son lien avec la géographie"
                                    + " prioritaire, et si elle a plusieurs sites ou va au-devant des habitants.",
                            "A structure declares the population of its zone, its type, its size, its link with priority"
                                    + " geography, and whether it has several sites or goes round.")
                    .checked(
                            Subjects.STRUCTURES,
                            Facts.ASSESSMENT_DATE,
                            Set.of(
                                    POPULATION_DECLARED,
                                    TYPE_DECLARED,
                                    SIZE_DECLARED,
                                    PRIORITY_DECLARED,
                                    SITES_DECLARED,
                                    ITINERANT_DECLARED),
                            (structure, q) -> q.all(
                                    Text.of("zone de compétence", "zone of the structure"),
                                    () -> q.holds(POPULATION_DECLARED, structure, declared -> declared),
                                    () -> q.holds(TYPE_DECLARED, structure, declared -> declared),
                                    () -> q.holds(SIZE_DECLARED, structure, declared -> declared),
                                    () -> q.holds(PRIORITY_DECLARED, structure, declared -> declared),
                                    () -> q.holds(SITES_DECLARED, structure, declared -> declared),
                                    () -> q.holds(ITINERANT_DECLARED, structure, declared -> declared))),
            Provision.national(
                            "territory.population-threshold",
                            Severity.LOCAL,
                            Force.ALWAYS,
                            Sources.unknown(
                                    "fiches publiques de l'observatoire SENACS (senacs.fr) ; aucun seuil trouvé",
                                    "SENACS public sheets (senacs.fr); no threshold found"),
                            "Aucun seuil national de population n'a été trouvé pour une zone (celles qui sont publiées vont de"
                                    + " 1 635 à 16 500 habitants) : seul un seuil local s'apprécie.",
                            "No national threshold of population was found for a zone (those that are published run from 1635"
                                    + " to 16500 inhabitants): only a local one can be checked.")
                    .checked(
                            Subjects.AGREMENTS,
                            AgrementRules.START,
                            Set.of(POPULATION, Awaited.ZONE_LEAST, Awaited.ZONE_MOST),
                            (agrement, q) -> q.all(
                                    Text.of("population de la zone", "population of the zone"),
                                    () -> q.holds(
                                            Reason.Shape.AT_LEAST,
                                            POPULATION,
                                            agrement,
                                            Awaited.ZONE_LEAST,
                                            (figures, least) -> agree(figures, figure -> figure >= least)),
                                    () -> q.holds(
                                            Reason.Shape.AT_MOST,
                                            POPULATION,
                                            agrement,
                                            Awaited.ZONE_MOST,
                                            (figures, most) -> agree(figures, figure -> figure <= most)))),
            Provision.national(
                            "territory.centre-overlap",
                            Severity.GOOD_PRACTICE,
                            Force.ALWAYS,
                            Sources.inferred(
                                    "aucune interdiction trouvée ; but : arrêté du 3 octobre 2001, art. 4 (juriblio.fr), et"
                                            + " Objectif Gard, 2 mai 2019 (objectifgard.com)",
                                    "no ban found; aim: arrêté of 3 October 2001, art. 4 (juriblio.fr), and Objectif Gard,"
                                            + " 2 May 2019 (objectifgard.com)"),
                            "Deux centres sociaux agréés le même jour n'ont pas de zone commune ; un chevauchement est signalé"
                                    + " comme une redondance possible, jamais interdit.",
                            "Two centres sociaux with an agrément on the same day have no common zone; an overlap is shown as a"
                                    + " possible redundancy, never forbidden.")
                    .checked(
                            Subjects.AGREMENTS,
                            AgrementRules.START,
                            Set.of(STRUCTURE_KIND, OTHER_CENTRES, OVERLAPPING),
                            (agrement, q) -> q.where(
                                    STRUCTURE_KIND,
                                    agrement,
                                    StaffRules::isCentreSocial,
                                    () -> q.where(
                                            OTHER_CENTRES,
                                            agrement,
                                            Listed::any,
                                            () -> q.holds(OVERLAPPING, agrement, Listed::none)))));

    private TerritoryRules() {}

    private static Fact<Situation, Structure, Holds> declared(
            String component, String fr, String en, Function<IdentitySheet, @Nullable Object> part) {
        return fact("identitySheets/*/" + component, fr, en, Informant.MANAGER, (structure, situation) -> {
            List<IdentitySheet> sheets = sheets(structure.id(), situation);
            if (sheets.stream().map(part).anyMatch(Objects::nonNull)) {
                return Holds.YES;
            }
            return situation.open(Kind.IDENTITY_SHEET, structure.id(), sheets.isEmpty()) ? null : Holds.NO;
        });
    }

    private static List<IdentitySheet> sheets(Id.Structure structure, Situation situation) {
        return situation.project().all(Kind.IDENTITY_SHEET).stream()
                .filter(sheet -> sheet.structure().equals(structure))
                .toList();
    }

    /** An area that it is said to serve or to stand in, or a list that is said to hold none. */
    private static @Nullable Holds priorityDeclared(Structure structure, Situation situation) {
        boolean linked = !structure.priorityAreas().isEmpty()
                || situation.project().all(Kind.AREA_MEMBERSHIP).stream()
                        .anyMatch(membership -> membership.structure().equals(structure.id()));
        return linked || !situation.open(Kind.AREA_MEMBERSHIP, structure.id(), true) ? Holds.YES : null;
    }

    /** Told of each site; a structure that is said to have none does not go round. */
    private static @Nullable Holds itinerantDeclared(Structure structure, Situation situation) {
        boolean told =
                situation.project().all(Kind.SITE).stream().map(Site::structure).anyMatch(structure.id()::equals);
        return told || !situation.open(Kind.SITE, structure.id(), true) ? Holds.YES : null;
    }

    private static @Nullable List<Integer> population(Agrement agrement, Situation situation) {
        List<Integer> figures = sheets(agrement.structure(), situation).stream()
                .map(IdentitySheet::population)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return figures.isEmpty() ? null : figures;
    }

    /** Figures that disagree settle it only together. */
    private static Holds agree(List<Integer> figures, Predicate<Integer> within) {
        return figures.stream().allMatch(within)
                ? Holds.YES
                : figures.stream().noneMatch(within) ? Holds.NO : Holds.UNDETERMINED;
    }

    /** Told at the agrément that starts later; at both where that is not known, or they start together. */
    private static Listed<Named> overlapping(Agrement agrement, Situation situation) {
        AgrementDays days = AgrementDays.held(agrement, situation);
        When start = agrement.period().start();
        return new Zones(agrement.structure(), situation)
                .around(
                        Zones::isCentreSocial,
                        other -> other.period().start().after(start) == Holds.YES
                                ? Holds.NO
                                : days.meet(AgrementDays.held(other, situation)));
    }
}
