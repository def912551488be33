package fr.viesociale.matrix;

import fr.viesociale.actor.PublicCode;
import fr.viesociale.actor.Theme;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.money.Quantity;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.ActionContent;
import fr.viesociale.roadmap.ActionState;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.roadmap.CarryOver;
import fr.viesociale.roadmap.Indicator;
import fr.viesociale.roadmap.Involvement;
import fr.viesociale.roadmap.Objective;
import fr.viesociale.roadmap.Orientation;
import fr.viesociale.roadmap.OrientationCode;
import fr.viesociale.roadmap.OrientationPair;
import fr.viesociale.roadmap.UnitCode;
import fr.viesociale.territory.District;
import fr.viesociale.territory.DistrictSuccession;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;

/** Les fiches d'une feuille de route: entries with only what a case speaks of; lists are words apart. */
final class Sheets {

    private Sheets() {}

    static District district(String id, String first, String last) {
        return new District(new Id.District(id), "quartier " + id, DateRange.of(first, last), List.of(), null);
    }

    /** Districts that became others on the first day of 2020. */
    static DistrictSuccession succession(String former, String next) {
        return new DistrictSuccession(
                new Id.DistrictSuccession((former + " " + next).replace(' ', '-')),
                words(former).map(Id.District::new).toList(),
                words(next).map(Id.District::new).toList(),
                date("2020-01-01"),
                null,
                null);
    }

    static Orientation orientation(String id, String convention, int rank) {
        return new Orientation(
                new Id.Orientation(id),
                new Id.Convention(convention),
                OrientationCode.FAMILIES,
                "orientation " + id,
                rank,
                null);
    }

    static Objective objective(String id, String convention, String districts, String orientations, String dueOn) {
        return new Objective(
                new Id.Objective(id),
                convention == null ? null : new Id.Convention(convention),
                "objectif " + id,
                words(districts).map(Id.District::new).toList(),
                words(orientations).map(Id.Orientation::new).toList(),
                null,
                date(dueOn),
                null);
    }

    static CarryOver carry(String id, String former, String next, String effectiveOn, String one, String other) {
        return new CarryOver(
                new Id.CarryOver(id),
                new Id.Convention(former),
                new Id.Convention(next),
                date(effectiveOn),
                List.of(new OrientationPair(new Id.Orientation(one), new Id.Orientation(other))),
                null);
    }

    static Action action(String id, String objectives, String districts, ActionState... states) {
        return new Action(
                new Id.Action(id),
                "action " + id,
                words(objectives).map(Id.Objective::new).toList(),
                new Involvement(null, List.of()),
                new ActionContent(
                        List.of(),
                        List.of(),
                        List.of(),
                        words(districts).map(Id.District::new).toList(),
                        null),
                null,
                List.of(states),
                null);
    }

    static Action during(Action action, String first, String last) {
        return with(action, action.involvement(), action.content(), DateRange.of(first, last));
    }

    static Action ledBy(Action action, String lead) {
        return with(action, new Involvement(new Id.Organisation(lead), List.of()), action.content(), action.period());
    }

    static Action weighing(Action action, String weight) {
        ActionContent content = action.content();
        return with(
                action,
                action.involvement(),
                new ActionContent(
                        content.themes(),
                        content.publics(),
                        content.vocations(),
                        content.districts(),
                        Quantity.parse(weight)),
                action.period());
    }

    static Action about(Action action, List<Theme> themes, List<PublicCode> publics) {
        ActionContent content = action.content();
        return with(
                action,
                action.involvement(),
                new ActionContent(themes, publics, List.of(), content.districts(), null),
                action.period());
    }

    private static Action with(Action action, Involvement involvement, ActionContent content, DateRange period) {
        return new Action(
                action.id(), action.name(), action.objectives(), involvement, content, period, action.states(), null);
    }

    static ActionState state(ActionStatus status, String since) {
        return new ActionState(status, date(since));
    }

    static Indicator indicator(String id, Id subject) {
        return new Indicator(
                new Id.Indicator(id),
                "indicateur " + id,
                new Mention(subject),
                UnitCode.PERSONS,
                null,
                null,
                List.of(),
                null);
    }

    static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    private static Stream<String> words(String text) {
        return text.isEmpty() ? Stream.of() : Stream.of(text.split(" "));
    }
}
