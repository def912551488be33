package fr.viesociale.committee;

import fr.viesociale.entry.Words;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.Meeting;
import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.ResolutionNature;
import fr.viesociale.governance.Vote;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * La séance: what a meeting resolved.
 *
 * @param basis what it was drawn from, never null
 * @param meeting the meeting, never null
 * @param body the body that met, never null
 * @param bodyKind what it is, never null
 * @param heldOn when it met, null when not recorded
 * @param resolved its resolutions, by id, never null
 */
public record Sitting(
        Basis basis,
        Id.Meeting meeting,
        Id.Body body,
        BodyKind bodyKind,
        @Nullable PartialDate heldOn,
        List<Resolved> resolved)
        implements Told {

    /** Copies the list. */
    public Sitting {
        resolved = List.copyOf(resolved);
    }

    /**
     * Reads a meeting.
     *
     * @param meeting the meeting
     * @param situation the facts
     * @return the sitting, never null
     * @throws NoSuchElementException when the project has no such meeting
     */
    public static Sitting of(Id.Meeting meeting, Situation situation) {
        Meeting held = situation.get(Kind.MEETING, meeting);
        List<Resolved> resolved = held.resolutions().stream()
                .sorted(Comparator.naturalOrder())
                .map(id -> resolved(situation.get(Kind.RESOLUTION, id), held, situation))
                .toList();
        BodyKind kind = situation.get(Kind.BODY, held.body()).kind();
        return new Sitting(situation.basis(), meeting, held.body(), kind, held.heldOn(), resolved);
    }

    private static Resolved resolved(Resolution resolution, Meeting held, Situation situation) {
        List<Vote> votes = situation.project().all(Kind.VOTE).stream()
                .filter(vote -> vote.resolution().equals(resolution.id()))
                .toList();
        boolean own = resolution.body().equals(held.body());
        return new Resolved(resolution, same(resolution.takenOn(), held.heldOn()), own, votes);
    }

    private static Holds same(@Nullable PartialDate taken, @Nullable PartialDate held) {
        if (taken == null || held == null) {
            return Holds.UNDETERMINED;
        }
        if (taken.earliest().isAfter(held.latest()) || taken.latest().isBefore(held.earliest())) {
            return Holds.NO;
        }
        boolean days = taken.precision() == PartialDate.Precision.DAY && held.precision() == PartialDate.Precision.DAY;
        return days ? Holds.YES : Holds.UNDETERMINED;
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        List<String> lines = new ArrayList<>();
        lines.add(basis.situation().nameOf(body).in(language)
                + " (" + bodyKind.in(language) + "), "
                + (heldOn == null ? (french ? "date non connue" : "date not known") : heldOn.in(language))
                + (resolved.isEmpty()
                        ? (french ? " : aucune résolution enregistrée." : ": no resolution on record.")
                        : (french ? " :" : ":")));
        for (Resolved one : resolved) {
            lines.add("  " + head(one, language));
            one.votes().forEach(vote -> lines.add("    " + vote(vote, language)));
        }
        return lines;
    }

    private String head(Resolved one, Language language) {
        boolean french = language == Language.FRENCH;
        Resolution resolution = one.resolution();
        ResolutionNature nature = resolution.nature();
        PartialDate taken = resolution.takenOn();
        String date = switch (one.onTheDay()) {
            case YES -> "";
            case NO ->
                french
                        ? ", datée autrement que la réunion : " + Words.of(taken, language)
                        : ", dated otherwise than the meeting: " + Words.of(taken, language);
            case UNDETERMINED ->
                taken == null
                        ? (french ? ", date non connue" : ", date not known")
                        : (french ? ", datée : " : ", dated: ") + taken.in(language);
        };
        return resolution.object().in(language)
                + (nature == null
                        ? (french ? ", nature non connue" : ", nature not known")
                        : ", " + nature.in(language))
                + date
                + (one.ownBody()
                        ? ""
                        : (french ? ", prise par : " : ", taken by: ")
                                + basis.situation().nameOf(resolution.body()).in(language));
    }

    private String vote(Vote vote, Language language) {
        boolean french = language == Language.FRENCH;
        List<String> parts = new ArrayList<>();
        if (vote.consensus() != null) {
            parts.add(
                    vote.consensus()
                            ? (french ? "par consensus" : "by consensus")
                            : (french ? "sans consensus" : "without consensus"));
        }
        count(parts, french ? "pour : " : "in favour: ", vote.inFavour());
        count(parts, french ? "contre : " : "against: ", vote.against());
        count(parts, french ? "abstentions : " : "abstentions: ", vote.abstentions());
        if (!vote.agreed().isEmpty()) {
            parts.add((french ? "ont approuvé : " : "agreed: ")
                    + vote.agreed().stream()
                            .map(id -> basis.situation().nameOf(id).in(language))
                            .collect(Collectors.joining(", ")));
        }
        return parts.isEmpty()
                ? (french ? "vote sans détail" : "vote without details")
                : String.join(french ? " ; " : "; ", parts);
    }

    private static void count(List<String> parts, String label, @Nullable Integer votes) {
        if (votes != null) {
            parts.add(label + votes);
        }
    }
}
