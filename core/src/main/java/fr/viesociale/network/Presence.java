package fr.viesociale.network;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.time.Holds;
import java.util.List;

/**
 * Les collèges présents: which of the three colleges took part in something by the day. The lead and
 * the partners of an action take part from its start.
 *
 * @param of the body, the action, the review or the diagnosis, never null
 * @param place what kind of thing it is, never null
 * @param colleges deciders and funders, structures, inhabitants, in this order, never null
 */
public record Presence(Id of, Place place, List<College> colleges) {

    /** Où l'on prend part. */
    public enum Place implements Wording {
        /** Instance. */
        BODY(Text.of("instance", "body")),
        /** Action. */
        ACTION(Text.of("action", "action")),
        /** Évaluation: a review of a convention, or a diagnosis. */
        EVALUATION(Text.of("évaluation", "evaluation"));

        private final Text words;

        Place(Text words) {
            this.words = words;
        }

        @Override
        public String in(Language language) {
            return words.in(language);
        }
    }

    /**
     * Un collège.
     *
     * @param group which one, never null
     * @param holds whether it took part; undetermined where a date, or the college of a seat, is not known, or the list
     *     of those who took part may be incomplete, never null
     */
    public record College(GroupCode group, Holds holds) {}

    /** @throws NullPointerException when the list is missing */
    public Presence {
        colleges = List.copyOf(colleges);
    }

    /**
     * Whether all three colleges took part.
     *
     * @return yes, no, or undetermined, never null
     */
    public Holds all() {
        return colleges.stream().map(College::holds).reduce(Holds.YES, Holds::and);
    }

    /**
     * The colleges of which one thing is known.
     *
     * @param holds what is known
     * @return the colleges that took part, that did not, or of which it is not known, never null
     */
    public List<GroupCode> colleges(Holds holds) {
        return colleges.stream()
                .filter(college -> college.holds() == holds)
                .map(College::group)
                .toList();
    }
}
