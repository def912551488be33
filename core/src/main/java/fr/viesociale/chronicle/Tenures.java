package fr.viesociale.chronicle;

import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Party;
import fr.viesociale.governance.Seat;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.structure.Management;
import fr.viesociale.structure.Membership;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Qui est arrivé, qui est parti: seats, managers, memberships, and the parties to each version of a convention. */
final class Tenures {

    private static final Text SITS = Text.of("siège désormais à", "now sits on");
    private static final Text SITS_NO_MORE = Text.of("ne siège plus à", "no longer sits on");
    private static final Text RUNS = Text.of("gère désormais", "now runs");
    private static final Text RUNS_NO_MORE = Text.of("ne gère plus", "no longer runs");
    private static final Text ADHERES = Text.of("adhère désormais à", "is now a member of");
    private static final Text ADHERES_NO_MORE = Text.of("n'adhère plus à", "is no longer a member of");
    private static final Text SIGNS = Text.of("devient partie à", "becomes a party to");
    private static final Text SIGNS_NO_MORE = Text.of("n'est plus partie à", "is no longer a party to");

    private record Tenure(Id subject, Id who, Id where, DateRange period) {

        boolean sameAs(Tenure other) {
            return who.equals(other.who) && where.equals(other.where);
        }
    }

    private final Between between;
    private final Situation situation;

    Tenures(Between between) {
        this.between = between;
        this.situation = between.situation();
    }

    void tell() {
        List<Tenure> seats = new ArrayList<>();
        for (Seat seat : situation.project().all(Kind.SEAT)) {
            Id.Organisation holder = seat.organisation();
            if (holder != null) {
                seats.add(new Tenure(seat.id(), holder, seat.body(), seat.period()));
            }
        }
        tell(seats, SITS, SITS_NO_MORE);
        List<Tenure> managements = new ArrayList<>();
        for (Management management : situation.project().all(Kind.MANAGEMENT)) {
            management
                    .managers()
                    .forEach(manager -> managements.add(
                            new Tenure(management.id(), manager, management.structure(), management.period())));
        }
        tell(managements, RUNS, RUNS_NO_MORE);
        List<Tenure> memberships = new ArrayList<>();
        for (Membership membership : situation.project().all(Kind.MEMBERSHIP)) {
            memberships.add(
                    new Tenure(membership.id(), membership.structure(), membership.federation(), membership.period()));
        }
        tell(memberships, ADHERES, ADHERES_NO_MORE);
        situation.project().all(Kind.CONVENTION).forEach(convention -> parties(convention.id()));
    }

    private void tell(List<Tenure> tenures, Text joins, Text leaves) {
        for (Tenure tenure : tenures) {
            When start = Between.start(tenure.period());
            LocalDate eve = start == null || start.earliest() == null
                    ? null
                    : start.earliest().minusDays(1);
            between.tell(
                    EventCode.JOINED,
                    tenure.subject(),
                    start,
                    null,
                    elsewhere(tenure, tenures, eve).not(),
                    told(tenure.who(), joins, tenure.where()));
            When over = Between.over(tenure.period());
            between.tell(
                    EventCode.LEFT,
                    tenure.subject(),
                    over,
                    null,
                    elsewhere(tenure, tenures, over == null ? null : over.latest())
                            .not(),
                    told(tenure.who(), leaves, tenure.where()));
        }
    }

    /** Whether another entry has the same one in the same place on a day: then nobody arrives or leaves. */
    private static Holds elsewhere(Tenure tenure, List<Tenure> all, @Nullable LocalDate day) {
        return day == null
                ? Holds.NO
                : all.stream()
                        .filter(other -> !other.equals(tenure) && other.sameAs(tenure))
                        .map(other -> other.period().covers(day))
                        .reduce(Holds.NO, Holds::or);
    }

    /**
     * The parties to a version that was signed, beside those to the version signed before it. One whose parties nobody
     * recorded changes nothing.
     */
    private void parties(Id.Convention convention) {
        Set<Id> former = Set.of();
        List<ConventionVersion> signed = situation.versionsOf(convention).stream()
                .filter(version -> version.signedOn() != null)
                .sorted(Comparator.comparing(version -> Objects.requireNonNull(version.signedOn())))
                .toList();
        for (ConventionVersion version : signed) {
            Set<Id> parties = situation.partiesOf(version.id()).stream()
                    .map(Party::organisation)
                    .collect(Collectors.toSet());
            if (parties.isEmpty() && situation.open(Kind.PARTY, version.id(), true)) {
                continue;
            }
            tell(EventCode.JOINED, version, SIGNS, parties, former);
            tell(EventCode.LEFT, version, SIGNS_NO_MORE, former, parties);
            former = parties;
        }
    }

    private void tell(EventCode code, ConventionVersion version, Text verb, Set<Id> these, Set<Id> butNot) {
        PartialDate signedOn = version.signedOn();
        these.stream()
                .filter(id -> !butNot.contains(id))
                .forEach(id ->
                        between.tell(code, version.id(), When.of(signedOn), told(id, verb, version.convention())));
    }

    private Text told(Id who, Text verb, Id where) {
        Text name = situation.nameOf(who);
        Text place = situation.nameOf(where);
        return Text.of(
                name.fr() + " " + verb.fr() + " « " + place.fr() + " »",
                name.en() + " " + verb.en() + " “" + place.en() + "”");
    }
}
