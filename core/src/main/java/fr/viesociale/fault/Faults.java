package fr.viesociale.fault;

import fr.viesociale.text.Characters;
import fr.viesociale.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Le relevé des anomalies: gathers what is wrong, then refuses once.
 *
 * <p>In a constructor: {@code need}, {@code line}, {@code list}, {@code check}, then {@code refuse}. At a border (a form,
 * a file): {@code at} with any constructor, then {@code refuse}.
 */
public final class Faults {

    /** The longest line of text that an entry holds, in characters. */
    public static final int LONGEST_LINE = 2_000;

    /** The most faults of one value that are told one by one; the others are counted. */
    public static final int MOST = 1_000;

    private static final Text MISSING =
            Text.of("à renseigner : cette valeur est requise", "to be given: it is required");

    private static final Text BLANK =
            Text.of("texte vide : donnez un texte, ou rien du tout", "blank text: give words, or leave it out");

    private static final Text REPEATED = Text.of("valeur répétée : à retirer", "repeated value: take it out");

    private List<Fault> found = List.of();
    private int more;

    /** Nothing found yet. */
    public Faults() {}

    /**
     * Requires a value.
     *
     * @param path where it stands
     * @param value the value, null when it was not given
     * @return this
     */
    public Faults need(String path, @Nullable Object value) {
        return check(value != null, path, "missing", MISSING);
    }

    /**
     * Requires a line of text that is not blank, and composes its accents.
     *
     * @param path where it stands
     * @param text the text, null when it was not given
     * @return the composed text; anything when it is faulty, since the value is refused
     */
    public String line(String path, @Nullable String text) {
        need(path, text);
        return text == null ? "" : admitted(path, text);
    }

    /**
     * A line of text that may be absent; one that is given is not blank, not longer than {@link #LONGEST_LINE}, and holds
     * no control character.
     *
     * @param path where it stands
     * @param text the text, null when it was not given
     * @return the composed text, null when none was given
     */
    public @Nullable String optionalLine(String path, @Nullable String text) {
        return text == null ? null : admitted(path, text);
    }

    private String admitted(String path, String given) {
        String text = Characters.composed(given);
        check(!Characters.blank(text), path, "text.blank", BLANK);
        if (text.length() > LONGEST_LINE) {
            add(Fault.of(
                    "text.long",
                    path,
                    Text.of(
                            "texte de " + text.length() + " caractères : au plus " + LONGEST_LINE,
                            "text of " + text.length() + " characters: at most " + LONGEST_LINE)));
        }
        if (!Characters.admitted(text)) {
            add(Fault.of(
                    "text.characters",
                    path,
                    Text.of(
                            "caractère de contrôle ou demi-caractère dans " + Characters.quoted(text) + " : à retirer",
                            "control character or half a character in " + Characters.quoted(text) + ": take it out")));
        }
        return text;
    }

    /**
     * Requires a list without holes and without repetition, and copies it.
     *
     * @param <T> what it lists
     * @param path where it stands
     * @param list the list, null when it was not given
     * @return an unmodifiable copy; anything when it is faulty, since the value is refused
     */
    public <T> List<T> list(String path, @Nullable List<T> list) {
        need(path, list);
        if (list == null) {
            return List.of();
        }
        if (!whole(list)) {
            var seen = new HashSet<T>();
            for (int i = 0; i < list.size(); i++) {
                T item = list.get(i);
                need(path + "/" + i, item);
                check(item == null || seen.add(item), path + "/" + i, "list.repeated", REPEATED);
            }
        }
        return found.isEmpty() ? List.copyOf(list) : List.of();
    }

    private static boolean whole(List<?> list) {
        if (list.size() < 2) {
            return list.isEmpty() || list.get(0) != null;
        }
        var distinct = new HashSet<Object>(list);
        return distinct.size() == list.size() && !distinct.contains(null);
    }

    /**
     * Notes a fault when something does not hold.
     *
     * @param holds what must hold
     * @param path where
     * @param code the stable code
     * @param message what is wrong and what to do
     * @return this
     */
    public Faults check(boolean holds, String path, String code, Text message) {
        if (!holds) {
            add(Fault.of(code, path, message));
        }
        return this;
    }

    /**
     * The gathering door of every type at once: runs any constructor and keeps its faults under the path.
     *
     * @param <T> what is made
     * @param path where the value stands
     * @param door the constructor
     * @return the value, or null when it was refused
     */
    public <T> @Nullable T at(String path, Supplier<T> door) {
        try {
            return door.get();
        } catch (Refused refused) {
            refused.faults().forEach(fault -> add(fault.under(path)));
            return null;
        }
    }

    /**
     * Adds a fault found elsewhere.
     *
     * @param fault the fault
     */
    public void add(Fault fault) {
        if (found.isEmpty()) {
            found = new ArrayList<>();
        }
        if (found.size() < MOST) {
            found.add(fault);
        } else {
            more++;
        }
    }

    /**
     * Ends the gathering.
     *
     * @throws Refused with every fault, when there is one
     */
    public void refuse() {
        if (!found.isEmpty()) {
            List<Fault> told = new ArrayList<>(found);
            if (more > 0) {
                told.add(more(more));
            }
            throw new Refused(told);
        }
    }

    /**
     * What is said of the faults that are counted only.
     *
     * @param count how many
     * @return the fault that says so, never null
     */
    public static Fault more(int count) {
        return Fault.of(
                "faults.more",
                "",
                Text.of(
                        "et " + count + " de plus : corrigez d'abord celles-ci",
                        "and " + count + " more: correct these first"));
    }

    /**
     * What was found so far, the first {@link #MOST}.
     *
     * @return an unmodifiable view, never null
     */
    public List<Fault> found() {
        return List.copyOf(found);
    }
}
