package fr.viesociale.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.entry.DocumentKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A town and its halls: the smallest world in which a rule can be asked. What a hall gives as null is not known. */
record Town(List<Hall> halls) {

    record Hall(Id.Structure id, Integer seats, When opened, Holds heated) {}

    static final Source DECREE =
            new Source(Text.of("décret des salles", "decree on halls"), Certainty.SEEN, LocalDate.parse("2026-11-23"));

    static final Scope<Town, Hall> HALLS = new Scope<>("hall", Town::halls, Hall::id);

    static final Fact<Town, Hall, Integer> SEATS =
            new Fact<>("halls/*/seats", Text.of("places", "seats"), Informant.MANAGER, (hall, town) -> hall.seats());
    static final Fact<Town, Hall, When> OPENED = new Fact<>(
            "halls/*/opened", Text.of("ouverture", "opening"), Informant.CITY, (hall, town) -> hall.opened());
    static final Fact<Town, Hall, Holds> HEATED = new Fact<>(
            "halls/*/heated",
            Text.of("chauffage en service", "heating on"),
            Informant.CAF,
            (hall, town) -> hall.heated());

    static final Parameter<Integer> MOST_SEATS = Parameter.<Integer>of(
                    "hall.most-seats", Text.of("places admises", "seats admitted"))
            .value(300, Force.ALWAYS, DECREE);

    static Hall hall(String id, Integer seats, String opened, Holds heated) {
        return new Hall(new Id.Structure(id), seats, opened == null ? null : When.on(LocalDate.parse(opened)), heated);
    }

    static Town of(Hall... halls) {
        return new Town(List.of(halls));
    }

    static Provision provision(String id, Severity severity, Force force) {
        return new Provision(
                new RuleId(id), severity, Reach.NATIONAL, force, DECREE, Text.of("énoncé " + id, "statement " + id));
    }

    static Rule<Town, Hall> rule(String id, Severity severity, Force force, Rule.Test<Town, Hall> test) {
        return provision(id, severity, force).checked(HALLS, OPENED, Set.of(SEATS, HEATED, MOST_SEATS), test);
    }

    /** A hall has at most as many seats as the decree admits. */
    static Rule<Town, Hall> mostSeats(String id, Severity severity) {
        return rule(
                id,
                severity,
                Force.ALWAYS,
                (hall, q) -> q.holds(
                        Reason.Shape.AT_MOST, SEATS, hall, MOST_SEATS, (seats, most) -> Holds.of(seats <= most)));
    }

    /** A hall is heated. */
    static Rule<Town, Hall> heated(String id, Severity severity) {
        return rule(id, severity, Force.ALWAYS, (hall, q) -> q.holds(HEATED, hall, heated -> heated));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    static RuleBook<Town> book(Rule<Town, ?>... rules) {
        return new RuleBook<>(List.of(rules), List.of(), Map.of(), Leniency.none());
    }

    /** Whoever asks for a derogation gets this one; nothing is tolerated. */
    static Leniency<Town> granting(Id.Derogation derogation) {
        return new Leniency<>() {
            @Override
            public Id.Derogation derogation(Provision provision, Id subject, Town town) {
                return derogation;
            }

            @Override
            public Id.Tolerance tolerance(Set<DocumentKind> documents, Id subject, Town town) {
                return null;
            }
        };
    }

    /** Asks one check of one hall, first without a listener, then with one: the answer is the same. */
    static Explanation why(Hall hall, Rule.Test<Town, Hall> test, Parameter<?>... values) {
        return why(hall, Force.ALWAYS, test, values);
    }

    static Explanation why(Hall hall, Force force, Rule.Test<Town, Hall> test, Parameter<?>... values) {
        Set<Input> reads = new HashSet<>(List.of(values));
        reads.addAll(List.of(SEATS, HEATED, MOST_SEATS));
        RuleBook<Town> book = book(provision("hall.asked", Severity.HARD, force).checked(HALLS, OPENED, reads, test));
        Town town = of(hall);
        Explanation explanation = book.explain(new RuleId("hall.asked"), hall.id(), town);
        assertThat(book.assess(town).counts()).containsEntry(explanation.answer(), 1);
        return explanation;
    }
}
