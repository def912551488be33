package fr.viesociale.examples.ales.page;

import static fr.viesociale.examples.ales.page.French.words;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementStage;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.PlannedStructure;
import fr.viesociale.roadmap.Stage;
import fr.viesociale.roadmap.StageCode;
import fr.viesociale.standing.Standing;
import fr.viesociale.standing.Step;
import fr.viesociale.structure.Structure;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Edge;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * La frise: conventions, agréments and planned structures, each as it stands on the day.
 *
 * @param rows its lines, group by group
 */
record Timeline(List<Row> rows) {

    /** A line: its bars, its marks, and what to say where it has neither. */
    record Row(String group, String name, List<Bar> bars, List<Mark> marks, String note) {}

    /** A period; without a day where it has no end or its end is not known. */
    record Bar(
            String label,
            String period,
            String state,
            String told,
            int lane,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean endless) {}

    /** A stage of a planned structure: when it is aimed at, or was reached by the day. */
    record Mark(String label, String told, LocalDate day, boolean reached) {}

    private static final Set<AgrementStage> CUT_SHORT =
            EnumSet.of(AgrementStage.WITHDRAWN, AgrementStage.ANNULLED, AgrementStage.FALLEN, AgrementStage.REFUSED);

    static Timeline of(Situation on) {
        return new Timeline(Stream.of(
                        on.project().all(Kind.CONVENTION).stream().map(convention -> row(convention, on)),
                        on.project().all(Kind.STRUCTURE).stream().map(structure -> row(structure, on)),
                        on.project().all(Kind.PLANNED_STRUCTURE).stream().map(planned -> row(planned, on.on())))
                .flatMap(rows -> rows)
                .toList());
    }

    private static Row row(Convention convention, Situation on) {
        List<Bar> bars = on.versionsOf(convention.id()).stream()
                .map(version -> bar(version, on))
                .toList();
        return new Row("Conventions", convention.title(), bars, List.of(), bars.isEmpty() ? "aucune version" : "");
    }

    private static Bar bar(ConventionVersion version, Situation on) {
        PartialDate signed = version.signedOn();
        Holds holds = on.inForce(version);
        LocalDate from = version.term().start().earliest();
        return bar(
                "convention" + (signed == null ? "" : " signée " + Figure.at(signed)),
                version.term(),
                from == null && signed != null ? signed.earliest() : from,
                state(holds, version.term(), on.on(), false),
                switch (holds) {
                    case YES -> "en vigueur";
                    case NO -> "pas en vigueur";
                    case UNDETERMINED -> "en vigueur ou non : non connu";
                },
                0);
    }

    private static Row row(Structure structure, Situation on) {
        List<Bar> bars = on.agrementsOf(structure.id()).stream()
                .sorted(Agrement.BY_FIRST_DAY)
                .map(agrement -> bar(agrement, on))
                .toList();
        return new Row(
                "Structures et agréments",
                structure.name(),
                bars,
                List.of(),
                bars.isEmpty() ? "aucun agrément enregistré" : "");
    }

    private static Bar bar(Agrement agrement, Situation on) {
        Standing standing = Standing.of(agrement.id(), on);
        boolean cut =
                standing.stage().map(Step::stage).filter(CUT_SHORT::contains).isPresent();
        return bar(
                agrement.kind().value(),
                agrement.period(),
                agrement.period().start().earliest(),
                state(standing.inForce(), agrement.period(), on.on(), cut),
                standing.stage().map(French::words).orElse("étape non connue"),
                agrement.kind().equals(AgrementKind.ACF) ? 1 : 0);
    }

    private static String state(Holds holds, DateRange period, LocalDate on, boolean cut) {
        return switch (holds) {
            case YES -> "vigueur";
            case UNDETERMINED -> "inconnu";
            case NO -> cut ? "interrompu" : period.start().after(on) == Holds.YES ? "futur" : "passe";
        };
    }

    private static Bar bar(
            String label, DateRange period, @Nullable LocalDate from, String state, String told, int lane) {
        return new Bar(
                label, words(period), state, told, lane, from, period.end().latest(), period.last() == Edge.OPEN);
    }

    private static Row row(PlannedStructure planned, LocalDate on) {
        List<Mark> marks = new ArrayList<>();
        for (Stage stage : planned.stages()) {
            PartialDate actual = stage.actualOn();
            boolean reached = When.reached(actual, on) == Holds.YES;
            PartialDate day = reached ? actual : stage.targetOn();
            if (day != null) {
                marks.add(new Mark(
                        words(stage.stage()),
                        (reached ? "atteinte " : "visée ") + Figure.at(day),
                        day.earliest(),
                        reached));
            }
        }
        boolean agreed = planned.stages().stream()
                .anyMatch(stage ->
                        stage.stage().equals(StageCode.AGREMENT) && When.reached(stage.actualOn(), on) == Holds.YES);
        return new Row(
                "Structures prévues",
                planned.name(),
                List.of(),
                marks,
                agreed ? "réalisée" : marks.isEmpty() ? "aucune date enregistrée" : "");
    }
}
