package fr.viesociale.chronicle;

import fr.viesociale.entry.Component;
import fr.viesociale.entry.Entry;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.territory.DistrictName;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.Set;

/** Ce qui a commencé, ce qui a pris fin: every entry that has a period or a term. */
final class Periods {

    private static final Set<String> PATHS = Set.of("period", "term");

    /** Those whose period is told in its own words. */
    private static final Set<Kind<?>> APART = Set.of(Kind.SEAT, Kind.MANAGEMENT, Kind.MEMBERSHIP, Kind.DISTRICT_NAME);

    private final Between between;

    Periods(Between between) {
        this.between = between;
    }

    void tell() {
        between.situation()
                .project()
                .entries()
                .filter(entry -> !APART.contains(Kind.of(entry)))
                .forEach(this::tell);
        between.situation().project().all(Kind.DISTRICT_NAME).forEach(this::renamed);
    }

    private void tell(Entry entry) {
        for (Component component : Component.of((Record) entry)) {
            if (PATHS.contains(component.path()) && component.value() instanceof DateRange range) {
                Text name = between.called(entry.id());
                between.tell(
                        EventCode.BEGAN,
                        entry.id(),
                        Between.start(range),
                        Text.of("début : " + name.fr(), "beginning: " + name.en()));
                between.tell(
                        EventCode.ENDED,
                        entry.id(),
                        Between.over(range),
                        Text.of("n'a plus cours : " + name.fr(), "no longer running: " + name.en()));
            }
        }
    }

    private void renamed(DistrictName name) {
        When start = Between.start(name.period());
        LocalDate earliest = start == null ? null : start.earliest();
        if (earliest == null) {
            return;
        }
        Situation eve = between.situation().project().on(earliest.minusDays(1));
        String former = eve.nameOf(name.district()).fr();
        if (!former.equals(name.name())) {
            between.tell(
                    EventCode.RENAMED,
                    name.district(),
                    start,
                    new Event.Change("name", former, name.name()),
                    Holds.YES,
                    Text.of(
                            "le quartier « " + former + " » prend le nom « " + name.name() + " »",
                            "the district “" + former + "” takes the name “" + name.name() + "”"));
        }
    }
}
