package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.Listed;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Inquiry;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.structure.IdentitySheet;
import fr.viesociale.structure.Prefiguration;
import fr.viesociale.structure.Structure;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Edge;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** La préfiguration: what comes before a first agrément, and how long it may take. */
final class PrefigurationRules {

    private static final Fact<Situation, Agrement, Listed<Text>> EARLIER = fact(
            "agrements/*/structure",
            "agréments antérieurs de la structure",
            "earlier agréments of the structure",
            Informant.CAF,
            PrefigurationRules::earlier);
    private static final Fact<Situation, Agrement, Listed<DateRange>> PREFIGURED = fact(
            "prefigurations/*/structure",
            "préfigurations de la structure, ou association de la Caf à sa création, avant l'agrément",
            "prefigurations of the structure, or association of the Caf with its creation, before the agrément",
            Informant.MANAGER,
            PrefigurationRules::prefigured);
    private static final Fact<Situation, Structure, When> PREFIGURED_FROM = fact(
            "prefigurations/*/period/first",
            "début de la préfiguration",
            "start of the prefiguration",
            Informant.MANAGER,
            (structure, situation) -> prefigurationsOf(structure.id(), situation)
                    .map(prefiguration -> prefiguration.period().start())
                    .findFirst()
                    .orElse(null));
    private static final Fact<Situation, Structure, List<DateRange>> PREFIGURATIONS = fact(
            "prefigurations/*/period",
            "période de préfiguration",
            "period of prefiguration",
            Informant.MANAGER,
            (structure, situation) -> prefigurationsOf(structure.id(), situation)
                    .map(Prefiguration::period)
                    .toList());

    private static final Source ONE_YEAR = Sources.local(
            "Objectif Gard, 14 décembre 2017 (objectifgard.com), qui prévoit 9 à 12 mois dans le Gard ; un cas de deux ans"
                    + " existe (fiches publiques SENACS, senacs.fr)",
            "Objectif Gard, 14 December 2017 (objectifgard.com), which plans 9 to 12 months in the Gard; one case of two"
                    + " years exists (SENACS public sheets, senacs.fr)");

    private static final Parameter<Period> LONGEST = Parameter.<Period>of(
                    "deployment.prefiguration-length.maxMonths",
                    "durée habituelle maximale d'une préfiguration",
                    "longest usual duration of a prefiguration")
            .value(Period.ofMonths(12), Force.ALWAYS, ONE_YEAR);

    private static final Rule<Situation, Agrement> RECORDED = Provision.national(
                    "deployment.prefiguration-recorded",
                    Severity.GOOD_PRACTICE,
                    Force.ALWAYS,
                    Sources.seen(
                            "Dossier de presse du 2 mai 2019, Ville d'Alès et Caf du Gard ; Centres sociaux PACA-Corse,"
                                    + " L'agrément (centres-sociaux-paca-corse.fr) ; fiches publiques SENACS (senacs.fr)",
                            "Press kit of 2 May 2019, Ville d'Alès and Caf du Gard; Centres sociaux PACA-Corse, L'agrément"
                                    + " (centres-sociaux-paca-corse.fr); SENACS public sheets (senacs.fr)"),
                    "Une préfiguration, ou au moins un jour où la Caf a été associée à la création, vient avant le premier"
                            + " agrément d'une structure.",
                    "A prefiguration, or at least a day on which the Caf was associated with the creation, comes before the"
                            + " first agrément of a structure.")
            .checked(
                    Subjects.AGREMENTS,
                    AgrementRules.START,
                    Set.of(EARLIER, PREFIGURED),
                    (agrement, q) ->
                            q.where(EARLIER, agrement, Listed::none, () -> q.holds(PREFIGURED, agrement, Listed::any)));

    private static final Rule<Situation, Structure> LENGTH = Provision.practice(
                    "deployment.prefiguration-length",
                    Severity.LOCAL,
                    Force.ALWAYS,
                    ONE_YEAR,
                    "Une préfiguration a un terme, douze mois au plus après son début ; une plus longue est inhabituelle, non"
                            + " interdite.",
                    "A prefiguration has an end, twelve months after its start at the latest; a longer one is unusual, not"
                            + " prohibited.")
            .checked(
                    Subjects.STRUCTURES,
                    PREFIGURED_FROM,
                    Set.of(PREFIGURATIONS, LONGEST),
                    (structure, q) -> lastsAtMost(LONGEST, structure, q))
            .adoptedWhere(practice -> Adoption.practised(practice, PREFIGURED_FROM));

    private static final Rule<Situation, Structure> STATUS = Provision.national(
                    "deployment.prefiguration-status",
                    Severity.HARD,
                    Force.ALWAYS,
                    Sources.unknown(
                            "aucune disposition trouvée dans les pages lues", "no provision found in the pages read"),
                    "Qu'il existe un agrément de préfiguration, comment il est financé et combien de temps une préfiguration"
                            + " peut durer n'a été trouvé dans aucun texte national.",
                    "Whether there is an agrément of prefiguration, how it is funded and how long a prefiguration may last"
                            + " was found in no national text.")
            .checked(
                    Subjects.STRUCTURES,
                    PREFIGURED_FROM,
                    Set.of(PREFIGURATIONS, Awaited.PREFIGURATION_LONGEST),
                    (structure, q) -> lastsAtMost(Awaited.PREFIGURATION_LONGEST, structure, q));

    static final List<Rule<Situation, ?>> ALL = List.of(RECORDED, LENGTH, STATUS);

    private PrefigurationRules() {}

    private static Answer lastsAtMost(Parameter<Period> longest, Structure structure, Inquiry<Situation> q) {
        return q.where(
                PREFIGURATIONS,
                structure,
                periods -> Holds.of(!periods.isEmpty()),
                () -> q.holds(
                        Reason.Shape.AT_MOST,
                        PREFIGURATIONS,
                        structure,
                        longest,
                        (periods, most) -> periods.stream()
                                .map(period -> endsWithin(period, most))
                                .reduce(Holds.YES, Holds::and)));
    }

    /** One without an end has none to be in time. */
    private static Holds endsWithin(DateRange period, Period most) {
        return period.last() == Edge.OPEN
                ? Holds.NO
                : period.end().after(period.start().plus(most)).not();
    }

    /** The others that began before it, and the first one that the structure declares, where it is surely earlier. */
    private static Listed<Text> earlier(Agrement agrement, Situation situation) {
        When start = agrement.period().start();
        Map<Text, Holds> earlier = new LinkedHashMap<>();
        situation.agrementsOf(agrement.structure()).stream()
                .filter(other -> !other.id().equals(agrement.id()) && situation.granted(other) != Holds.NO)
                .forEach(other -> earlier.put(
                        situation.nameOf(other.id()), start.after(other.period().start())));
        situation.project().all(Kind.IDENTITY_SHEET).stream()
                .filter(sheet -> sheet.structure().equals(agrement.structure()))
                .map(IdentitySheet::firstAgrementOn)
                .filter(Objects::nonNull)
                .filter(first -> start.after(first.when()) == Holds.YES)
                .forEach(first -> earlier.put(Text.same(first.value()), Holds.YES));
        return new Listed<>(earlier, situation.open(Kind.AGREMENT, agrement.structure(), false));
    }

    private static Stream<Prefiguration> prefigurationsOf(Id.Structure structure, Situation situation) {
        return situation.project().all(Kind.PREFIGURATION).stream()
                .filter(prefiguration -> prefiguration.structure().equals(structure));
    }

    private static @Nullable Listed<DateRange> prefigured(Agrement agrement, Situation situation) {
        When start = agrement.period().start();
        List<Prefiguration> recorded =
                prefigurationsOf(agrement.structure(), situation).toList();
        boolean open = situation.open(Kind.PREFIGURATION, agrement.structure(), recorded.isEmpty());
        return recorded.isEmpty() && open
                ? null
                : Listed.of(
                        recorded.stream(),
                        Prefiguration::period,
                        prefiguration -> {
                            When associated = When.of(prefiguration.cafAssociatedOn());
                            return start.after(prefiguration.period().start())
                                    .or(associated == null ? Holds.NO : start.after(associated));
                        },
                        open);
    }
}
