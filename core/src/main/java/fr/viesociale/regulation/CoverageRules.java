package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.entry.About;
import fr.viesociale.entry.Listed;
import fr.viesociale.entry.Provenance;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Inquiry;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.territory.CoverageReport;
import fr.viesociale.territory.District;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.territory.ZoneKind;
import fr.viesociale.territory.ZoneLabel;
import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Edge;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** La couverture du territoire: reports by district, and the labels of rural zones. */
final class CoverageRules {

    private static final Fact<Situation, TerritorialProject, Listed<PartialDate>> REPORTS_OF_YEAR = fact(
            "coverageReports/*/reportedOn",
            "états de la couverture par quartier dans l'année",
            "reports on coverage by district in the year",
            Informant.CAF,
            (project, situation) -> reportsOfYear(situation));
    private static final Fact<Situation, PriorityArea, Listed<Linked>> DISTRICTS = fact(
            "districts/*/priorityAreas",
            "quartiers vécus liés au quartier prioritaire",
            "districts linked to the priority area",
            Informant.CITY,
            CoverageRules::districts);
    private static final Fact<Situation, PriorityArea, Listed<Linked>> UNREPORTED = fact(
            "coverageReports/*/districts",
            "quartiers vécus sans état de la couverture",
            "districts without a report on coverage",
            Informant.CITY,
            CoverageRules::unreported);
    private static final Fact<Situation, ZoneLabel, ZoneKind> LABEL =
            fact("zoneLabels/*/kind", "classement", "label", Informant.CITY, (label, situation) -> label.kind());
    private static final Fact<Situation, ZoneLabel, DateRange> LABELLED = fact(
            "zoneLabels/*/period",
            "jours du classement",
            "days of the label",
            Informant.CITY,
            (label, situation) -> label.period());
    private static final Fact<Situation, ZoneLabel, List<String>> LABEL_SOURCE = fact(
            "zoneLabels/*/about/provenance",
            "acte qui maintient le classement en ZRR",
            "act that keeps the ZRR label",
            Informant.CITY,
            CoverageRules::sources);

    private static final Parameter<LocalDate> SWITCH = Parameter.<LocalDate>of(
                    "territory.rural-zone-label-date.switchOn",
                    "premier jour des zones France ruralités revitalisation",
                    "first day of the zones France ruralités revitalisation")
            .value(
                    LocalDate.parse("2024-07-01"),
                    Force.ALWAYS,
                    Sources.seen(
                            "loi de finances pour 2024, d'après unpeudedroit.fr",
                            "loi de finances 2024, as told by unpeudedroit.fr"));

    static final List<Rule<Situation, ?>> ALL = List.of(
            Provision.national(
                            "territory.balanced-coverage",
                            Severity.LAW,
                            Force.from("2001-10-11"),
                            Sources.seen(
                                    "arrêté du 3 octobre 2001, art. 4 (juriblio.fr)",
                                    "arrêté of 3 October 2001, art. 4 (juriblio.fr)"),
                            "La Caf veille à une répartition équilibrée des équipements : un état de la couverture par quartier,"
                                    + " daté de l'année, en rend compte ; son existence est vérifiée, pas ce qu'il conclut.",
                            "The Caf watches over a balanced distribution of equipment: a report on coverage by district, dated"
                                    + " in the year, tells of it; that it exists is checked, not what it concludes.")
                    .checked(
                            Subjects.TERRITORY,
                            Facts.ASSESSMENT_DATE,
                            Set.of(REPORTS_OF_YEAR),
                            (project, q) -> q.holds(REPORTS_OF_YEAR, project, Listed::any)),
            Provision.national(
                            "territory.large-area-by-district",
                            Severity.GOOD_PRACTICE,
                            Force.ALWAYS,
                            Sources.inferred(
                                    "déduit : un quartier prioritaire de 14 621 habitants et six quartiers vécus à Alès"
                                            + " (indicateurs QP du Gard, copie publique sur GitHub)",
                                    "deduced: one priority area of 14621 inhabitants and six districts in Alès (QP indicators of"
                                            + " the Gard, public copy on GitHub)"),
                            "La couverture d'un quartier prioritaire lié à plusieurs quartiers vécus est aussi rendue pour"
                                    + " chacun d'eux.",
                            "The coverage of a priority area that is linked to several districts is also reported for each of"
                                    + " them.")
                    .checked(
                            Subjects.PRIORITY_AREAS,
                            Facts.ASSESSMENT_DATE,
                            Set.of(DISTRICTS, UNREPORTED),
                            (area, q) -> q.where(
                                    DISTRICTS,
                                    area,
                                    CoverageRules::several,
                                    () -> q.holds(UNREPORTED, area, Listed::none))),
            Provision.national(
                            "territory.rural-zone-label-date",
                            Severity.GOOD_PRACTICE,
                            Force.ALWAYS,
                            Sources.seen(
                                    "loi de finances pour 2024, d'après unpeudedroit.fr ; question au Sénat du 26 septembre 2024"
                                            + " (senat.fr)",
                                    "loi de finances 2024, as told by unpeudedroit.fr; Senate question of 26 September 2024"
                                            + " (senat.fr)"),
                            "Un classement est en ZRR avant le 1er juillet 2024 et en ZFRR depuis ; un classement en ZRR plus"
                                    + " tardif est signalé tant que rien ne le montre, car des communes l'ont gardé par un"
                                    + " arrêté du 19 juin 2024.",
                            "A label is ZRR before 1 July 2024 and ZFRR from then on; a later ZRR label is shown as long as"
                                    + " nothing supports it, since some communes kept it by an arrêté of 19 June 2024.")
                    .checked(
                            Subjects.ZONE_LABELS,
                            Facts.ASSESSMENT_DATE,
                            Set.of(LABEL, LABELLED, LABEL_SOURCE, SWITCH),
                            (label, q) -> q.where(
                                    LABEL,
                                    label,
                                    kind -> Holds.of(kind.equals(ZoneKind.ZRR) || kind.equals(ZoneKind.ZFRR)),
                                    () -> q.known(SWITCH, day -> dated(label, day, q)))));

    private CoverageRules() {}

    /** A district, apart from another one of the same name. */
    private record Linked(Id.District id, String name) implements Wording {

        static Linked of(District district) {
            return new Linked(district.id(), district.name());
        }

        @Override
        public String in(Language language) {
            return name;
        }
    }

    private static @Nullable Listed<PartialDate> reportsOfYear(Situation situation) {
        List<CoverageReport> reports = situation.project().all(Kind.COVERAGE_REPORT);
        boolean open = situation.open(Kind.COVERAGE_REPORT, null, reports.isEmpty());
        LocalDate newYear = situation.on().withDayOfYear(1);
        return reports.isEmpty() && open
                ? null
                : Listed.of(
                        reports.stream().filter(report -> !report.districts().isEmpty()),
                        CoverageReport::reportedOn,
                        report -> When.reached(report.reportedOn(), situation.on())
                                .and(report.reportedOn().when().before(newYear).not()),
                        open);
    }

    private static List<District> linked(PriorityArea area, Situation situation) {
        return situation.project().all(Kind.DISTRICT).stream()
                .filter(district -> district.priorityAreas().contains(area.id()))
                .toList();
    }

    private static @Nullable Listed<Linked> districts(PriorityArea area, Situation situation) {
        List<District> recorded = situation.project().all(Kind.DISTRICT);
        boolean open = situation.open(Kind.DISTRICT, null, recorded.isEmpty());
        return recorded.isEmpty() && open
                ? null
                : Listed.of(
                        linked(area, situation).stream(),
                        Linked::of,
                        district -> district.period().covers(situation.on()),
                        open);
    }

    private static Holds several(Listed<Linked> districts) {
        long surely =
                districts.items().values().stream().filter(Holds.YES::equals).count();
        long perhaps = districts.items().values().stream()
                .filter(Holds.UNDETERMINED::equals)
                .count();
        return surely > 1 ? Holds.YES : districts.open() || surely + perhaps > 1 ? Holds.UNDETERMINED : Holds.NO;
    }

    private static @Nullable Listed<Linked> unreported(PriorityArea area, Situation situation) {
        List<CoverageReport> reports = situation.project().all(Kind.COVERAGE_REPORT);
        boolean open = situation.open(Kind.COVERAGE_REPORT, null, reports.isEmpty());
        Holds others = open ? Holds.UNDETERMINED : Holds.NO;
        return reports.isEmpty() && open
                ? null
                : Listed.of(
                        linked(area, situation).stream(),
                        Linked::of,
                        district -> reports.stream()
                                .filter(report -> report.districts().contains(district.id()))
                                .map(report -> When.reached(report.reportedOn(), situation.on()))
                                .reduce(others, Holds::or)
                                .not()
                                .and(district.period().covers(situation.on())),
                        situation.open(Kind.DISTRICT, null, false));
    }

    /** A new label has no day before the switch; an old one has none from it on, or something supports it. */
    private static Answer dated(ZoneLabel label, LocalDate day, Inquiry<Situation> q) {
        DateRange since = new DateRange(PartialDate.of(day), Edge.OPEN);
        DateRange before = new DateRange(Edge.OPEN, PartialDate.of(day.minusDays(1)));
        return q.given(
                LABEL,
                label,
                kind -> q.given(LABELLED, label, days -> {
                    boolean late = kind.equals(ZoneKind.ZRR) && days.overlaps(since) != Holds.NO;
                    DateRange others = kind.equals(ZoneKind.ZRR) ? since : before;
                    return late
                            ? q.recorded(LABEL_SOURCE, label)
                            : q.holds(
                                    LABELLED, label, own -> own.overlaps(others).not());
                }));
    }

    private static @Nullable List<String> sources(ZoneLabel label, Situation situation) {
        About about = label.about();
        return about == null || about.provenance().isEmpty()
                ? null
                : about.provenance().stream().map(Provenance::source).toList();
    }
}
