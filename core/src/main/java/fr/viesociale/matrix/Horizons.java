package fr.viesociale.matrix;

import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.HorizonCode;
import fr.viesociale.roadmap.HorizonSpan;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Les objectifs à court, moyen et long terme: which objectives each horizon holds, and the years that the convention in
 * force, or else the last one, means by it.
 *
 * @param basis the facts and the day, never null
 * @param horizons the short, medium and long term, then any other, never null; one that no objective uses is shown
 * @param without the objectives that say no horizon, by id, never null
 */
public record Horizons(Basis basis, List<Horizon> horizons, List<Id.Objective> without) implements Told {

    private static final List<HorizonCode> USUAL = List.of(HorizonCode.SHORT, HorizonCode.MEDIUM, HorizonCode.LONG);

    /** Copies the lists. */
    public Horizons {
        horizons = List.copyOf(horizons);
        without = List.copyOf(without);
    }

    /**
     * Un horizon.
     *
     * @param code which, never null
     * @param period the days that the convention means by it, null where it says none
     * @param over whether that period is over, undetermined where it is not known, never null
     * @param objectives the objectives, by id, never null
     */
    public record Horizon(HorizonCode code, @Nullable DateRange period, Holds over, List<Id.Objective> objectives) {

        /** Copies the list. */
        public Horizon {
            objectives = List.copyOf(objectives);
        }
    }

    /**
     * The horizons of the day.
     *
     * @param situation the day
     * @return the horizons, never null
     */
    public static Horizons of(Situation situation) {
        Map<HorizonCode, List<Id.Objective>> held = new LinkedHashMap<>();
        USUAL.forEach(code -> held.put(code, new ArrayList<>()));
        List<Id.Objective> without = new ArrayList<>();
        for (Objective objective : situation.project().all(Kind.OBJECTIVE)) {
            HorizonCode code = objective.horizon();
            if (code == null || code.equals(HorizonCode.NONE)) {
                without.add(objective.id());
            } else {
                held.computeIfAbsent(code, none -> new ArrayList<>()).add(objective.id());
            }
        }
        List<Horizon> horizons = new ArrayList<>();
        held.forEach((code, objectives) -> {
            DateRange period = period(code, situation);
            Holds over = period == null ? Holds.UNDETERMINED : period.end().before(situation.on());
            horizons.add(new Horizon(code, period, over, objectives));
        });
        return new Horizons(situation.basis(), horizons, without);
    }

    /** What a version in force means by it, else one that may be in force, else the last one that was signed. */
    private static @Nullable DateRange period(HorizonCode code, Situation situation) {
        return situation.project().all(Kind.CONVENTION_VERSION).stream()
                .filter(version ->
                        version.signedOn() == null || version.signedOn().when().after(situation.on()) != Holds.YES)
                .sorted(Comparator.comparing((ConventionVersion version) -> rank(situation.inForce(version)))
                        .thenComparing(
                                ConventionVersion::signedOn,
                                Comparator.nullsLast(Comparator.<PartialDate>reverseOrder())))
                .flatMap(version -> version.horizons().stream())
                .filter(span -> span.horizon().equals(code))
                .map(HorizonSpan::period)
                .findFirst()
                .orElse(null);
    }

    private static int rank(Holds inForce) {
        return switch (inForce) {
            case YES -> 0;
            case UNDETERMINED -> 1;
            case NO -> 2;
        };
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        List<String> lines = new ArrayList<>();
        for (Horizon horizon : horizons) {
            DateRange period = horizon.period();
            lines.add(horizon.code().in(language)
                    + (period == null ? "" : " (" + period.in(language) + ")")
                    + (horizon.over() == Holds.YES ? (french ? ", échu" : ", over") : "")
                    + (french ? " : " : ": ")
                    + horizon.objectives().size());
            names(horizon.objectives(), language, lines);
        }
        if (!without.isEmpty()) {
            lines.add((french ? "sans horizon : " : "without a horizon: ") + without.size());
            names(without, language, lines);
        }
        return lines;
    }

    private void names(List<Id.Objective> objectives, Language language, List<String> lines) {
        objectives.forEach(objective ->
                lines.add("  " + basis.situation().nameOf(objective).in(language)));
    }
}
