package fr.viesociale.time;

/** Est-ce le cas ? Whether something holds, where a date may be imprecise or not known. Combined as Kleene does. */
public enum Holds {
    /** It holds whatever the dates that are not known turn out to be. */
    YES,
    /** It does not hold, whatever they turn out to be. */
    NO,
    /** It depends on what is not known. */
    UNDETERMINED;

    /**
     * What is known for certain.
     *
     * @param holds whether it holds
     * @return yes or no
     */
    public static Holds of(boolean holds) {
        return holds ? YES : NO;
    }

    /**
     * Both hold: no as soon as one does not.
     *
     * @param other the other
     * @return the conjunction, never null
     */
    public Holds and(Holds other) {
        return this == NO || other == NO ? NO : this == YES ? other : UNDETERMINED;
    }

    /**
     * At least one holds: yes as soon as one does.
     *
     * @param other the other
     * @return the disjunction, never null
     */
    public Holds or(Holds other) {
        return not().and(other.not()).not();
    }

    /**
     * The contrary.
     *
     * @return the negation, never null
     */
    public Holds not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNDETERMINED -> UNDETERMINED;
        };
    }
}
