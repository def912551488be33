package fr.viesociale.committee;

import fr.viesociale.governance.CommitteeRules;
import fr.viesociale.governance.Quorum;
import fr.viesociale.governance.QuorumBase;
import fr.viesociale.governance.QuorumMoment;
import fr.viesociale.governance.QuorumRounding;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Quantity;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Lack;
import fr.viesociale.rule.Missing;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Told;
import fr.viesociale.time.Holds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Le décompte d'un quorum: the arithmetic for one statement of it, as of the opening of the meeting.
 *
 * @param rules the rules that state it, never null
 * @param quorum the quorum as it is stated, never null
 * @param present the seats whose organisation was present, never null
 * @param represented the seats that were represented; they count only where the quorum says so, never null
 * @param base the seats of which a share is taken, null where none is, or the base is not stated
 * @param required how many seats are required: where a number and a share are stated, the greater; null when the share
 *     cannot be reckoned
 * @param atOpening whether the attendance on record reaches it, equality included, never null
 * @param missing what the answer needs and the record does not have, never null; empty when nothing is
 */
public record QuorumCount(
        Id.CommitteeRules rules,
        Quorum quorum,
        SeatCount present,
        SeatCount represented,
        @Nullable SeatCount base,
        @Nullable SeatCount required,
        Holds atOpening,
        List<Missing> missing)
        implements Told {

    /** Copies the list. */
    public QuorumCount {
        missing = List.copyOf(missing);
    }

    static QuorumCount of(CommitteeRules rules, Quorum quorum, Sitters sitters) {
        List<Missing> missing = new ArrayList<>();
        SeatCount present = sitters.present();
        SeatCount represented = sitters.represented();
        QuorumBase of = quorum.base();
        SeatCount base = quorum.share() == null || of == null ? null : sitters.base(of);
        SeatCount required = required(quorum, base, missing);
        Holds reached = required == null
                ? Holds.UNDETERMINED
                : counted(quorum, present, represented).atLeast(required);
        if (reached == Holds.UNDETERMINED) {
            open(quorum, present, represented, base, missing);
        }
        return new QuorumCount(rules.id(), quorum, present, represented, base, required, reached, missing);
    }

    /**
     * Whether the quorum was there at the moment at which it is to be looked at. The attendance of a meeting tells its
     * opening; at each vote, it is not known.
     *
     * @return yes, no, or undetermined, never null; undetermined where the moment is not stated
     */
    public Holds reached() {
        return quorum.moment() == QuorumMoment.OPENING ? atOpening : Holds.UNDETERMINED;
    }

    /** Represented seats are in doubt where the quorum does not say whether they count. */
    private static SeatCount counted(Quorum quorum, SeatCount present, SeatCount represented) {
        Boolean proxies = quorum.proxiesCount();
        return present.plus(represented.where(proxies == null ? Holds.UNDETERMINED : Holds.of(proxies)));
    }

    private static @Nullable SeatCount required(Quorum quorum, @Nullable SeatCount base, List<Missing> missing) {
        if (quorum.moment() == null) {
            missing.add(stated("moment", "moment où le quorum se vérifie", "moment at which the quorum is looked at"));
        } else if (quorum.moment() == QuorumMoment.EACH_VOTE) {
            missing.add(missing(
                    "meetings/*/attendees",
                    "présence au moment de chaque vote",
                    "attendance at the moment of each vote"));
        }
        Integer number = quorum.number();
        Quantity share = quorum.share();
        if (share == null) {
            return SeatCount.of(Math.max(0, Objects.requireNonNull(number)));
        }
        SeatCount part = base == null ? null : part(share.number(), base, quorum.rounding(), missing);
        if (base == null) {
            missing.add(stated("base", "base du quorum", "base of the quorum"));
        }
        return part == null || number == null ? part : greater(part, number);
    }

    private static SeatCount greater(SeatCount part, int number) {
        Integer most = part.most();
        return new SeatCount(
                Math.max(part.fewest(), number), most == null ? null : Integer.valueOf(Math.max(most, number)));
    }

    private static @Nullable SeatCount part(
            BigDecimal share, SeatCount base, @Nullable QuorumRounding rounding, List<Missing> missing) {
        Integer fewest = seats(share, base.fewest(), rounding);
        Integer last = base.most();
        Integer most = last == null ? null : seats(share, last, rounding);
        if (fewest == null || (last != null && most == null)) {
            missing.add(stated("rounding", "arrondi de la part", "rounding of the share"));
            return null;
        }
        return new SeatCount(fewest, most);
    }

    /** Null where the share of the seats is no whole number and its rounding is not stated. */
    private static @Nullable Integer seats(BigDecimal share, int base, @Nullable QuorumRounding rounding) {
        BigDecimal part = share.multiply(BigDecimal.valueOf(base));
        int whole = part.setScale(0, RoundingMode.FLOOR).intValue();
        boolean exact = part.compareTo(BigDecimal.valueOf(whole)) == 0;
        if (rounding == null) {
            return exact ? whole : null;
        }
        return switch (rounding) {
            case UP -> exact ? whole : whole + 1;
            case DOWN -> whole;
            case STRICTLY_MORE -> whole + 1;
        };
    }

    /** What leaves the comparison open. */
    private static void open(
            Quorum quorum, SeatCount present, SeatCount represented, @Nullable SeatCount base, List<Missing> missing) {
        if (quorum.proxiesCount() == null && !represented.equals(SeatCount.NONE)) {
            missing.add(stated("proxiesCount", "si les procurations comptent", "whether proxies count"));
        }
        if (!present.exact() || !represented.exact() || (base != null && !base.exact())) {
            missing.add(missing(
                    "seats/*",
                    "sièges de l'instance le jour de la réunion, et pour combien chacun était là",
                    "seats on the body on the day of the meeting, and for how many each one was there"));
        }
    }

    private static Missing stated(String part, String fr, String en) {
        return missing("committeeRules/*/quorum/" + part, fr, en);
    }

    static Missing missing(String path, String fr, String en) {
        return new Missing(path, Text.of(fr, en), Informant.STEERING_COMMITTEE, Lack.FACT);
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        List<String> lines = new ArrayList<>();
        Boolean proxies = quorum.proxiesCount();
        lines.add((french ? "sièges présents : " : "seats present: ") + present.in(language));
        lines.add((french ? "sièges représentés : " : "seats represented: ")
                + represented.in(language)
                + (proxies == null
                        ? (french ? " (rien ne dit s'ils comptent)" : " (nothing says whether they count)")
                        : proxies
                                ? (french ? " (ils comptent)" : " (they count)")
                                : (french ? " (ils ne comptent pas)" : " (they do not count)")));
        lines.add((french ? "quorum fixé : " : "quorum stated: ") + statement(language));
        lines.add((french ? "sièges requis : " : "seats required: ")
                + (required == null ? (french ? "non calculable" : "cannot be reckoned") : required.in(language)));
        if (quorum.moment() == QuorumMoment.EACH_VOTE) {
            lines.add(
                    french
                            ? "le quorum se vérifie à chaque vote ; la présence n'est connue qu'à l'ouverture, où il était "
                                    + opening(language)
                            : "the quorum is looked at at each vote; attendance is known at the opening only, where it was "
                                    + opening(language));
        }
        return lines;
    }

    private String opening(Language language) {
        boolean french = language == Language.FRENCH;
        return switch (atOpening) {
            case YES -> french ? "réuni" : "reached";
            case NO -> french ? "non réuni" : "not reached";
            case UNDETERMINED -> french ? "indéterminé" : "undetermined";
        };
    }

    private String statement(Language language) {
        boolean french = language == Language.FRENCH;
        List<String> parts = new ArrayList<>();
        if (quorum.number() != null) {
            parts.add(quorum.number() + (french ? " sièges" : " seats"));
        }
        Quantity share = quorum.share();
        if (share != null) {
            QuorumBase of = quorum.base();
            QuorumRounding rounding = quorum.rounding();
            parts.add(share.in(language)
                    + (french ? " de la base" : " of the base")
                    + (of == null
                            ? ""
                            : " (" + of.in(language) + (base == null ? "" : french ? " : " : ": ")
                                    + (base == null ? "" : base.in(language)) + ")")
                    + (rounding == null ? "" : ", " + rounding.in(language)));
        }
        return String.join(french ? " et " : " and ", parts);
    }
}
