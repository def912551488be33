package fr.viesociale.project;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.governance.AmountLine;
import fr.viesociale.governance.Attendance;
import fr.viesociale.governance.Attendee;
import fr.viesociale.governance.CommitteeRules;
import fr.viesociale.governance.ConventionContent;
import fr.viesociale.governance.ConventionReview;
import fr.viesociale.governance.ConventionScope;
import fr.viesociale.governance.Derogation;
import fr.viesociale.governance.Meeting;
import fr.viesociale.governance.Party;
import fr.viesociale.governance.Quorum;
import fr.viesociale.governance.ReviewKind;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.SeatHolding;
import fr.viesociale.governance.Vote;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.money.Money;
import fr.viesociale.roadmap.DeploymentRoadmap;
import fr.viesociale.territory.TerritoryPart;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.List;
import java.util.stream.Stream;

/** Les conventions et la vie des instances, as a dossier records them; a date given as null is not recorded. */
public final class RecordedConventions {

    private RecordedConventions() {}

    public static TerritoryPart commune(String code, String first, String last) {
        return new TerritoryPart(
                new Id.TerritoryPart(code),
                new CommuneCode(code),
                null,
                "commune " + code,
                DateRange.of(first, last),
                null);
    }

    public static Organisation organisation(String id, OrganisationKind kind, String commune) {
        return new Organisation(
                new Id.Organisation(id),
                "organisation " + id,
                kind,
                null,
                null,
                null,
                commune == null ? null : new CommuneCode(commune),
                null);
    }

    public static Party authorised(String version, String organisation, String authorisedOn) {
        return new Party(
                new Id.Party(version + "-" + organisation),
                new Id.ConventionVersion(version),
                new Id.Organisation(organisation),
                date(authorisedOn),
                null,
                null);
    }

    public static ConventionScope scope(String version, String... communes) {
        return new ConventionScope(
                new Id.ConventionScope(version),
                new Id.ConventionVersion(version),
                Stream.of(communes).map(CommuneCode::new).toList(),
                DateRange.of("open", "open"),
                null);
    }

    public static ConventionContent parts(String version, StatedPart... parts) {
        return content(version, List.of(parts), List.of());
    }

    public static ConventionContent citing(String version, String... conventions) {
        return content(
                version,
                List.of(),
                List.of(),
                Stream.of(conventions).map(Id.Convention::new).toList());
    }

    public static ConventionContent amounts(String version, String... amounts) {
        return content(
                version,
                List.of(),
                Stream.of(amounts)
                        .map(amount -> new AmountLine("ligne " + amount, Money.parse(amount)))
                        .toList());
    }

    private static ConventionContent content(String version, List<StatedPart> parts, List<AmountLine> amounts) {
        return content(version, parts, amounts, List.of());
    }

    private static ConventionContent content(
            String version, List<StatedPart> parts, List<AmountLine> amounts, List<Id.Convention> cites) {
        return new ConventionContent(
                new Id.ConventionContent(version),
                new Id.ConventionVersion(version),
                parts,
                amounts,
                cites,
                List.of(),
                null);
    }

    public static StatedPart part(PartCode part, boolean present) {
        return new StatedPart(part, present);
    }

    public static ConventionReview review(String convention, ReviewKind kind, String heldOn, Boolean withIndicators) {
        return new ConventionReview(
                new Id.ConventionReview(kind.value() + "-" + heldOn),
                new Id.Convention(convention),
                kind,
                date(heldOn),
                withIndicators,
                null);
    }

    public static CommitteeRules rules(String version, String body, Integer maxMonths) {
        return rules(version, body, maxMonths, null);
    }

    public static CommitteeRules rules(String version, String body, Quorum quorum) {
        return rules(version, body, null, quorum);
    }

    public static CommitteeRules parity(String version, String body, GroupCode... colleges) {
        return new CommitteeRules(
                new Id.CommitteeRules(version + "-" + body),
                new Id.ConventionVersion(version),
                new Id.Body(body),
                null,
                List.of(colleges),
                null,
                null);
    }

    private static CommitteeRules rules(String version, String body, Integer maxMonths, Quorum quorum) {
        return new CommitteeRules(
                new Id.CommitteeRules(version + "-" + body),
                new Id.ConventionVersion(version),
                new Id.Body(body),
                maxMonths,
                List.of(),
                quorum,
                null);
    }

    public static Seat collegeSeat(String body, GroupCode college, int count, String first, String last) {
        return new Seat(
                new Id.Seat(body + "-" + college.value()),
                new Id.Body(body),
                null,
                college,
                DateRange.of(first, last),
                new SeatHolding(count, null, null, null),
                null);
    }

    public static Meeting meeting(String id, String body, String heldOn, Attendee... attendees) {
        return new Meeting(
                new Id.Meeting(id), new Id.Body(body), null, date(heldOn), List.of(attendees), List.of(), null);
    }

    public static Meeting planned(String id, String body, String plannedOn) {
        return new Meeting(new Id.Meeting(id), new Id.Body(body), date(plannedOn), null, List.of(), List.of(), null);
    }

    /** The meeting, which took a resolution. */
    public static Meeting taking(Meeting meeting, String resolution) {
        return new Meeting(
                meeting.id(),
                meeting.body(),
                meeting.plannedOn(),
                meeting.heldOn(),
                meeting.attendees(),
                List.of(new Id.Resolution(resolution)),
                null);
    }

    public static Attendee attendee(String organisation, Attendance attendance) {
        return new Attendee(new Id.Organisation(organisation), attendance, 1, null);
    }

    public static Vote vote(String resolution, Boolean consensus, String... agreed) {
        return new Vote(
                new Id.Vote(resolution),
                new Id.Resolution(resolution),
                consensus,
                Stream.of(agreed).map(Id.Organisation::new).toList(),
                null,
                null,
                null,
                null);
    }

    public static DeploymentRoadmap roadmap(String id, String effectiveOn, String resolution) {
        return new DeploymentRoadmap(
                new Id.DeploymentRoadmap(id),
                1,
                date(effectiveOn),
                resolution == null ? null : new Id.Resolution(resolution),
                List.of(),
                null);
    }

    public static Derogation derogation(
            String id, String rule, Id subject, String grantedOn, String grantedBy, String reason) {
        return new Derogation(
                new Id.Derogation(id),
                new RuleId(rule),
                new Mention(subject),
                date(grantedOn),
                grantedBy == null ? null : new Id.Body(grantedBy),
                reason,
                null);
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
