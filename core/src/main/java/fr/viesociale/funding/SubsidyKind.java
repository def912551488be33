package fr.viesociale.funding;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Nature d'une aide.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record SubsidyKind(String value) implements Code {

    /** Subvention. */
    public static final SubsidyKind SUBSIDY = new SubsidyKind("SUBSIDY");

    /** Bonus territoire. */
    public static final SubsidyKind BONUS_TERRITOIRE = new SubsidyKind("BONUS_TERRITOIRE");

    /** Aide exceptionnelle. */
    public static final SubsidyKind EXCEPTIONAL_AID = new SubsidyKind("EXCEPTIONAL_AID");

    /** Aide en nature. */
    public static final SubsidyKind IN_KIND = new SubsidyKind("IN_KIND");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("SUBSIDY", Text.of("subvention", "subsidy")),
            entry("BONUS_TERRITOIRE", Text.of("bonus territoire", "territory bonus")),
            entry("EXCEPTIONAL_AID", Text.of("aide exceptionnelle", "exceptional aid")),
            entry("IN_KIND", Text.of("aide en nature", "aid in kind")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public SubsidyKind {
        value = Code.checked(value);
    }

    @Override
    public Text name() {
        return NAMES.getOrDefault(value, Text.same(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
