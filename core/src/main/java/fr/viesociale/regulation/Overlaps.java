package fr.viesociale.regulation;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Language;
import fr.viesociale.text.Wording;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Les chevauchements: whether agréments share a day, and which ones do or may.
 *
 * @param holds whether any two do
 * @param pairs those that do, or may, each as it is told
 */
record Overlaps(Holds holds, List<String> pairs) implements Wording {

    /** Looks at every two agréments of one kind, cut short by their withdrawals. */
    static Overlaps of(List<Agrement> agrements, Situation situation) {
        Holds any = Holds.NO;
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < agrements.size(); i++) {
            for (int j = i + 1; j < agrements.size(); j++) {
                Agrement one = agrements.get(i);
                Agrement other = agrements.get(j);
                boolean mayShare =
                        one.kind().equals(other.kind()) && one.period().overlaps(other.period()) != Holds.NO;
                Holds both = mayShare ? share(one, other, situation) : Holds.NO;
                if (both != Holds.NO) {
                    pairs.add(pair(one, other));
                }
                any = any.or(both);
            }
        }
        return new Overlaps(any, List.copyOf(pairs));
    }

    /** Looks at one agrément beside each of some others, on the days that they are held: granted, and not withdrawn. */
    static Overlaps held(Agrement one, List<Agrement> others, Situation situation) {
        Holds any = Holds.NO;
        List<String> pairs = new ArrayList<>();
        for (Agrement other : others) {
            Holds perhaps = share(situation.possiblyHeld(one), situation.possiblyHeld(other));
            Holds surely = share(situation.surelyHeld(one), situation.surelyHeld(other));
            Holds both = surely == Holds.YES ? Holds.YES : perhaps == Holds.NO ? Holds.NO : Holds.UNDETERMINED;
            if (both != Holds.NO) {
                pairs.add(pair(one, other));
            }
            any = any.or(both);
        }
        return new Overlaps(any, List.copyOf(pairs));
    }

    private static String pair(Agrement one, Agrement other) {
        return one.id().value() + " (" + one.period() + ") + " + other.id().value() + " (" + other.period() + ")";
    }

    private static Holds share(Agrement one, Agrement other, Situation situation) {
        if (share(situation.untilWithdrawn(one), situation.untilWithdrawn(other)) == Holds.NO) {
            return Holds.NO;
        }
        boolean surely = share(situation.beforeAnyWithdrawal(one), situation.beforeAnyWithdrawal(other)) == Holds.YES;
        return surely ? Holds.YES : Holds.UNDETERMINED;
    }

    private static Holds share(Optional<DateRange> first, Optional<DateRange> second) {
        return first.isEmpty() || second.isEmpty() ? Holds.NO : first.get().overlaps(second.get());
    }

    @Override
    public String in(Language language) {
        return pairs.isEmpty() ? (language == Language.FRENCH ? "aucun" : "none") : String.join(" ; ", pairs);
    }
}
