package fr.viesociale.regulation;

import fr.viesociale.entry.Listed;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.money.Quantity;
import fr.viesociale.roadmap.UnitCode;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Inquiry;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Scope;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Ce qui sort de la maison: small counts, one count on two perimeters, names online. Asked of an {@link Export}. */
final class ExportRules {

    private static final Set<UnitCode> OF_PERSONS =
            Set.of(UnitCode.PERSONS, UnitCode.HOUSEHOLDS, UnitCode.TAX_HOUSEHOLDS);

    private static final Source SECRECY = Sources.seen(
            "loi 51-711 et seuils : Insee, manuel de protection des tableaux ; copie d'une note de l'Insee sur le secret dans les"
                    + " quartiers prioritaires ; jeux de données de la Cnaf (data.gouv.fr)",
            "loi 51-711 and floors: Insee, handbook on the protection of tables; copy of an Insee note on secrecy in priority"
                    + " areas; datasets of the Cnaf (data.gouv.fr)");
    private static final Source PERIMETERS = Sources.seen(
            "copie d'une note de l'Insee sur le secret dans les quartiers prioritaires",
            "copy of an Insee note on secrecy in priority areas");

    private static final Scope<Export, Export.Figure> FIGURES =
            new Scope<>("figure", Export::figures, Export.Figure::indicator);
    private static final Scope<Export, Export> WHOLE = new Scope<>("export", List::of, Export::territory);

    private static final Fact<Export, Object, When> EXPORTED_ON =
            fact("export/on", "date de la publication", "date of the export", (any, export) -> When.on(export.on()));
    private static final Fact<Export, Export.Figure, UnitCode> UNIT = fact(
            "export/figures/*/unit",
            "unité de la valeur publiée",
            "unit of the figure",
            (figure, export) -> figure.unit());
    private static final Fact<Export, Export.Figure, List<Export.Count>> SHOWN = fact(
            "export/figures/*/counts/*/count",
            "valeurs publiées telles quelles",
            "values that go out as they are",
            (figure, export) -> figure.counts().stream()
                    .filter(count -> !count.maskedOrRounded())
                    .toList());
    private static final Fact<Export, Export.Figure, List<PriorityAreaCode>> PERIMETER = fact(
            "export/figures/*/counts/*/perimeter",
            "quartiers prioritaires sur lesquels la valeur est publiée",
            "priority areas on which the figure goes out",
            (figure, export) -> figure.counts().stream()
                    .flatMap(count -> Stream.ofNullable(count.perimeter()))
                    .toList());
    private static final Fact<Export, Export.Figure, Boolean> ACCEPTED = fact(
            "export/warningAcceptedBy",
            "alerte acceptée par un poste",
            "warning accepted by a post",
            (figure, export) -> export.warningAcceptedBy() != null);
    private static final Fact<Export, Export, Boolean> ONLINE =
            fact("export/online", "mise en ligne", "put online", (whole, export) -> export.online());
    private static final Fact<Export, Export, Listed<Screening.Hit>> NAMES = fact(
            "export/texts",
            "textes où un nom de personne semble se trouver",
            "texts that seem to hold a name of a person",
            (whole, export) -> Listed.of(
                    export.texts().stream().flatMap(text -> Screening.names(text).stream()),
                    hit -> hit,
                    hit -> Holds.YES,
                    false));
    private static final Fact<Export, Export, Boolean> EXCEPTION = fact(
            "export/legalException",
            "exception légale indiquée",
            "legal exception named",
            (whole, export) -> export.legalException() != null);

    private static final Parameter<Quantity> FLOOR = Parameter.<Quantity>of(
                    "privacy.small-counts-masked.floor",
                    "plus petit effectif publiable",
                    "smallest count that may go out")
            .value(Quantity.parse("5"), Force.ALWAYS, SECRECY);
    private static final Parameter<Quantity> FLOOR_OF_TAX_HOUSEHOLDS = Parameter.<Quantity>of(
                    "privacy.small-counts-masked.floorTaxHouseholds",
                    "plus petit effectif publiable de foyers fiscaux",
                    "smallest count of tax households that may go out")
            .value(Quantity.parse("11"), Force.ALWAYS, SECRECY);
    private static final Parameter<List<String>> SAFE_LETTERS = Parameter.<List<String>>of(
                    "privacy.differencing-warning.safeLetters",
                    "lettres des quartiers de 2024 au périmètre inchangé",
                    "letters of the areas of 2024 with an unchanged outline")
            .value(List.of("I"), Force.ALWAYS, PERIMETERS);

    private static final Rule<Export, Export.Figure> SMALL_COUNTS = Provision.national(
                    "privacy.small-counts-masked",
                    Severity.GOOD_PRACTICE,
                    Force.ALWAYS,
                    SECRECY,
                    "Un effectif de personnes ou de ménages sous le seuil, zéro excepté, ne sort que masqué ou arrondi.",
                    "A count of persons or households under the floor, zero apart, goes out masked or rounded only.")
            .checked(
                    FIGURES,
                    EXPORTED_ON,
                    Set.of(UNIT, SHOWN, FLOOR, FLOOR_OF_TAX_HOUSEHOLDS),
                    (figure, q) -> q.where(
                            UNIT,
                            figure,
                            unit -> Holds.of(OF_PERSONS.contains(unit)),
                            () -> figure.unit().equals(UnitCode.TAX_HOUSEHOLDS)
                                    ? noneUnder(FLOOR_OF_TAX_HOUSEHOLDS, figure, q)
                                    : noneUnder(FLOOR, figure, q)));

    private static final Rule<Export, Export.Figure> DIFFERENCING = Provision.national(
                    "privacy.differencing-warning",
                    Severity.GOOD_PRACTICE,
                    Force.from("2024-01-01"),
                    PERIMETERS,
                    "Un même effectif ne sort pas à la fois sur un quartier prioritaire de 2015 et sur un de 2024 au périmètre"
                            + " modifié, sauf si un poste accepte l'alerte.",
                    "One count does not go out both on a priority area of 2015 and on one of 2024 with a changed outline, unless a"
                            + " post accepts the warning.")
            .checked(
                    FIGURES,
                    EXPORTED_ON,
                    Set.of(PERIMETER, ACCEPTED, SAFE_LETTERS),
                    (figure, q) -> q.where(
                            PERIMETER,
                            figure,
                            areas -> Holds.of(areas.stream().distinct().count() > 1),
                            () -> q.any(
                                    Text.of(
                                            "périmètres compatibles, ou alerte acceptée",
                                            "compatible perimeters, or warning accepted"),
                                    () -> q.holds(
                                            Reason.Shape.ONE_OF,
                                            PERIMETER,
                                            figure,
                                            SAFE_LETTERS,
                                            ExportRules::compatible),
                                    () -> q.holds(ACCEPTED, figure, Holds::of))));

    private static final Rule<Export, Export> NO_NAMES = Provision.national(
                    "privacy.names-dropped-on-export",
                    Severity.LAW,
                    Force.ALWAYS,
                    Sources.seen(
                            "CRPA L312-1-2 et D312-1-3 (question au Sénat de décembre 2022, senat.fr) ; date d'effet de mémoire,"
                                    + " décembre 2018",
                            "CRPA L312-1-2 and D312-1-3 (Senate question of December 2022, senat.fr); from date recalled as"
                                    + " December 2018"),
                    "Un document mis en ligne ne porte aucun nom de personne, sauf exception prévue par la loi et indiquée.",
                    "A document put online holds no name of a person, unless the law provides an exception and it is named.")
            .checked(
                    WHOLE,
                    EXPORTED_ON,
                    Set.of(ONLINE, NAMES, EXCEPTION),
                    (export, q) -> q.where(
                            ONLINE,
                            export,
                            Holds::of,
                            () -> q.any(
                                    Text.of("aucun nom, ou une exception", "no name, or an exception"),
                                    () -> q.holds(NAMES, export, Listed::none),
                                    () -> q.holds(EXCEPTION, export, Holds::of))));

    static final List<Rule<Export, ?>> ALL = List.of(SMALL_COUNTS, DIFFERENCING, NO_NAMES);

    private ExportRules() {}

    private static <S, T> Fact<Export, S, T> fact(String path, String fr, String en, Fact.Read<Export, S, T> read) {
        return new Fact<>(path, Text.of(fr, en), Informant.CITY, read);
    }

    private static Answer noneUnder(Parameter<Quantity> floor, Export.Figure figure, Inquiry<Export> q) {
        return q.holds(
                Reason.Shape.AT_LEAST,
                SHOWN,
                figure,
                floor,
                (shown, least) -> Holds.of(shown.stream()
                        .map(Export.Count::count)
                        .noneMatch(
                                count -> count.number().compareTo(BigDecimal.ZERO) > 0 && count.compareTo(least) < 0)));
    }

    /** No area of 2015 beside one of 2024 whose letter says that its outline has changed. */
    private static Holds compatible(List<PriorityAreaCode> areas, List<String> safe) {
        List<PriorityAreaCode> old = new ArrayList<>();
        List<PriorityAreaCode> changed = new ArrayList<>();
        for (PriorityAreaCode area : areas) {
            if (area.generation() == PriorityAreaCode.Generation.OF_2015) {
                old.add(area);
            } else if (safe.stream().noneMatch(area.value()::endsWith)) {
                changed.add(area);
            }
        }
        return Holds.of(old.isEmpty() || changed.isEmpty());
    }
}
