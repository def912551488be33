package fr.viesociale.rule;

import fr.viesociale.entry.Words;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Un motif: one node of an explanation. It is typed; it becomes a sentence only when it is told.
 *
 * @param shape how the parts are put together, never null
 * @param what what was looked at, never null
 * @param actual what was found, null when nothing was
 * @param bound what it was compared with, null when with nothing
 * @param answer what follows from it, never null
 * @param missing what would settle it, null when nothing is missing
 * @param parts the motives under this one, never null
 */
public record Reason(
        Shape shape,
        Text what,
        @Nullable Object actual,
        @Nullable Object bound,
        Answer answer,
        @Nullable Missing missing,
        List<Reason> parts) {

    /** Copies the parts. */
    public Reason {
        parts = List.copyOf(parts);
    }

    /** The few shapes that hold all prose. */
    public enum Shape {
        /** All of several. */
        ALL_OF(Text.of("%s", "%s")),
        /** Any one of several. */
        ANY_OF(Text.of("%s (l'un suffit)", "%s (one is enough)")),
        /** A fact as it is. */
        IS(Text.of("%s : %s", "%s: %s")),
        /** A fact against the most that a text admits. */
        AT_MOST(Text.of("%s : %s ; au plus %s", "%s: %s; at most %s")),
        /** A fact against the least that a text requires. */
        AT_LEAST(Text.of("%s : %s ; au moins %s", "%s: %s; at least %s")),
        /** A fact against the list that it is taken from. */
        ONE_OF(Text.of("%s : %s ; attendu : %s", "%s: %s; expected: %s")),
        /** A list against what it must hold. */
        INCLUDES(Text.of("%s : %s ; requis : %s", "%s: %s; required: %s")),
        /** An act against the last day on which it is in time. */
        BY(Text.of("%s : %s ; au plus tard %s", "%s: %s; at the latest %s")),
        /** An act that is not due yet. */
        NOT_DUE(Text.of("%1$s : pas encore dû ; au plus tard %3$s", "%1$s: not due yet; at the latest %3$s")),
        /** Outside what the rule speaks of. */
        NOT_CONCERNED(Text.of("non concerné (%s : %s)", "not concerned (%s: %s)")),
        /** A fact that nobody recorded. */
        MISSING(Text.of("non renseigné : %s", "not recorded: %s")),
        /** A fact that is recorded, but not closely enough. */
        IMPRECISE(Text.of("%s : %s, trop imprécis ou non connu", "%s: %s, too imprecise or not known")),
        /** A text, or a value of it, that nobody found. */
        UNKNOWN_TEXT(Text.of("texte non connu : %s", "text not known: %s")),
        /** A value of a text before there is one. */
        NO_VALUE_YET(Text.of("%1$s : pas encore de valeur ; à partir du %3$s", "%1$s: no value yet; from %3$s")),
        /** A value of a text that has ended. */
        NO_VALUE_SINCE(Text.of("%1$s : a pris fin le %3$s", "%1$s: ended on %3$s")),
        /** A value that the host has set where no text was found. */
        HOST_VALUE(Text.of("%s : %s (valeur donnée par l'utilisateur du logiciel)", "%s: %s (value set by the host)")),
        /** Before the text holds. */
        NOT_YET(Text.of("%s : %s ; le texte s'applique à partir du %s", "%s: %s; the text holds from %s")),
        /** After the text has ended. */
        ENDED(Text.of("%s : %s ; le texte s'appliquait jusqu'au %s", "%s: %s; the text held until %s"));

        private final Text form;

        Shape(Text form) {
            this.form = form;
        }
    }

    /**
     * Tells it and its parts, a line each, two spaces deeper under what they belong to.
     *
     * @param language the language
     * @return the lines, never null, at least one
     */
    public List<String> lines(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(sentence(language) + " → " + answer.in(language));
        parts.forEach(part -> part.lines(language).forEach(line -> lines.add("  " + line)));
        return lines;
    }

    /**
     * Everything that is missing in it and under it, each once.
     *
     * @return what is missing, never null
     */
    public List<Missing> missingFacts() {
        List<Missing> all = new ArrayList<>();
        if (missing != null && answer == Answer.UNDETERMINED) {
            all.add(missing);
        }
        parts.forEach(part -> all.addAll(part.missingFacts()));
        return all.stream().distinct().toList();
    }

    /**
     * Tells it alone, without its parts and without its answer.
     *
     * @param language the language
     * @return one line, never null
     */
    public String sentence(Language language) {
        return String.format(
                java.util.Locale.ROOT,
                shape.form.in(language),
                what.in(language),
                Words.of(actual, language),
                Words.of(bound, language));
    }
}
