package fr.viesociale.deployment;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.coverage.Balance;
import fr.viesociale.coverage.Coverage;
import fr.viesociale.coverage.Intensity;
import fr.viesociale.coverage.Means;
import fr.viesociale.coverage.PopulationPolicy;
import fr.viesociale.coverage.Service;
import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.roadmap.PlannedStructure;
import fr.viesociale.roadmap.StageCode;
import fr.viesociale.structure.Structure;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import fr.viesociale.time.Edge;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * La prévision: the coverage and the balance that a day would see, were the deployment plan kept.
 *
 * <p>A planned structure counts from when its agrément was reached, or else from its target, or from those of its opening
 * where its agrément has neither; without any of them it may count; its means are not known. One that became a structure counts as that structure, with its own agréments.
 *
 * @param basis what this was drawn from, and the day forecast, never null
 * @param renewals what is supposed of agréments that end before the day, never null
 * @param coverage the coverage, planned structures among its services, never null
 * @param balances the balance for each of {@link Means}, in their order, never null
 * @param planned the planned structures that count, or may, sorted by id, never null
 * @param assumed the agréments that end, or may end, before the day and are taken as renewed, sorted by id, never null; empty
 *     where none is supposed to be
 */
public record Forecast(
        Basis basis,
        Renewals renewals,
        Coverage coverage,
        List<Balance> balances,
        List<Id.PlannedStructure> planned,
        List<Id.Agrement> assumed)
        implements Told {

    /** @throws NullPointerException when a component is missing */
    public Forecast {
        balances = List.copyOf(balances);
        planned = List.copyOf(planned);
        assumed = List.copyOf(assumed);
    }

    /**
     * The forecast of a day.
     *
     * @param project what is known today
     * @param futureDay the day
     * @param policy which population figures count
     * @param renewals what is supposed of agréments that end before the day
     * @return the forecast, never null
     */
    public static Forecast of(
            TerritorialProject project, LocalDate futureDay, PopulationPolicy policy, Renewals renewals) {
        Situation situation = project.on(futureDay);
        List<Agrement> ended = renewals == Renewals.ASSUMED ? ended(situation) : List.of();
        List<Service> planned = planned(situation);
        List<Service> services = Stream.concat(
                        Service.all(situation).stream().map(service -> renewed(service, ended, situation)),
                        planned.stream())
                .sorted(Comparator.comparing(Service::id))
                .toList();
        Coverage coverage = Coverage.of(situation, policy, services);
        return new Forecast(
                situation.basis(),
                renewals,
                coverage,
                Stream.of(Means.values())
                        .map(means -> Balance.of(Intensity.of(coverage, means, null)))
                        .toList(),
                planned.stream()
                        .map(service -> (Id.PlannedStructure) service.id())
                        .toList(),
                ended.stream().map(Agrement::id).toList());
    }

    /** The latest agrément of each structure, where it ends before the day and nothing withdrew it. */
    private static List<Agrement> ended(Situation situation) {
        return situation.project().all(Kind.STRUCTURE).stream()
                .flatMap(structure -> latest(structure, situation).stream())
                .filter(agrement -> agrement.period().last() != Edge.OPEN)
                .filter(agrement -> agrement.period().end().before(situation.on()) != Holds.NO)
                .filter(agrement -> situation.granted(agrement) != Holds.NO)
                .filter(agrement -> situation.beforeAnyWithdrawal(agrement).equals(Optional.of(agrement.period())))
                .distinct()
                .sorted(Comparator.comparing(Agrement::id))
                .toList();
    }

    private static Optional<Agrement> latest(Structure structure, Situation situation) {
        return situation.agrementsOf(structure.id()).stream()
                .filter(agrement -> agrement.kind().equals(AgrementKind.AGC)
                        || agrement.kind().equals(AgrementKind.AL))
                .max(Comparator.comparing(
                        agrement -> agrement.period().end().latest(),
                        Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
    }

    private static boolean of(Id structure, Agrement agrement) {
        return agrement.structure().equals(structure)
                || agrement.otherStructures().stream().anyMatch(structure::equals);
    }

    private static Service renewed(Service service, List<Agrement> ended, Situation situation) {
        Holds renewed = ended.stream()
                .filter(agrement -> of(service.id(), agrement))
                .map(situation::granted)
                .reduce(Holds.NO, Holds::or)
                .and(situation.get(Kind.STRUCTURE, service.id()).period().covers(situation.on()));
        return service.inForce(service.inForce().or(renewed));
    }

    private static List<Service> planned(Situation situation) {
        Plan plan = Plan.of(situation);
        return situation.project().all(Kind.PLANNED_STRUCTURE).stream()
                .filter(planned -> planned.became() == null)
                .map(planned -> Service.planned(
                        situation, planned, plan.plans(planned.id()).and(due(planned, situation.on()))))
                .filter(service -> service.inForce() != Holds.NO)
                .toList();
    }

    private static Holds due(PlannedStructure planned, LocalDate on) {
        return date(planned, StageCode.AGREMENT)
                .or(() -> date(planned, StageCode.OPENING))
                .map(date -> date.when().after(on).not())
                .orElse(Holds.UNDETERMINED);
    }

    private static Optional<PartialDate> date(PlannedStructure planned, StageCode code) {
        return planned.stages().stream()
                .filter(stage -> stage.stage().equals(code))
                .map(stage -> stage.actualOn() == null ? stage.targetOn() : stage.actualOn())
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        Situation situation = basis.situation();
        List<String> lines = new ArrayList<>();
        lines.add((french ? "Prévision au " : "Forecast for ") + Words.of(basis.on(), language) + ", "
                + renewals.in(language));
        planned.forEach(id -> lines.add((french ? "  structure prévue : " : "  planned structure: ")
                + situation.nameOf(id).in(language)));
        assumed.forEach(id -> lines.add((french ? "  renouvellement supposé : " : "  renewal assumed: ")
                + situation.nameOf(id).in(language)));
        lines.addAll(coverage.lines(language));
        balances.forEach(balance -> lines.addAll(balance.lines(language)));
        return List.copyOf(lines);
    }
}
