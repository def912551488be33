package fr.viesociale.regulation;

import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Le contrôle des textes libres: what looks like data of a person. It searches and reports, and shows no more of what it found
 * than is needed to find it again; a person decides. It may miss some and may report what is none.
 */
public final class Screening {

    /** Ce que l'on cherche. */
    public enum Sought implements Wording {
        /** Numéro de sécurité sociale: fifteen figures. */
        NIR(Text.of("numéro de sécurité sociale", "social security number")),
        /** Numéro d'allocataire. */
        ALLOCATAIRE_NUMBER(Text.of("numéro d'allocataire", "beneficiary number")),
        /** La santé d'une personne. */
        HEALTH(Text.of("santé d'une personne", "health of a person")),
        /** La religion d'une personne. */
        RELIGION(Text.of("religion d'une personne", "religion of a person")),
        /** La nationalité d'une personne. */
        NATIONALITY(Text.of("nationalité d'une personne", "nationality of a person")),
        /** Le nom d'une personne, after a form of address. */
        NAME(Text.of("nom d'une personne", "name of a person"));

        private final Text words;

        Sought(Text words) {
            this.words = words;
        }

        @Override
        public String in(Language language) {
            return words.in(language);
        }
    }

    /**
     * Une trouvaille.
     *
     * @param what what it looks like, never null
     * @param shown its first three characters, the rest hidden, never null
     */
    public record Hit(Sought what, String shown) implements Wording {

        @Override
        public String in(Language language) {
            return what.in(language) + " (" + shown + ")";
        }
    }

    private static final Pattern NIR = Pattern.compile(
            "(?<!\\d)[12][ .]?\\d{2}[ .]?\\d{2}[ .]?[0-9AB]{2}[ .]?\\d{3}[ .]?\\d{3}[ .]?\\d{2}(?!\\d)");
    private static final Pattern ALLOCATAIRE =
            Pattern.compile("(?iu)allocataire\\s*(?:n[°o.]?|numéro|:)*\\s*(\\d{5,8})(?!\\d)");
    private static final Pattern PERSON = Pattern.compile(
            "(?u)(?<![\\p{L}])(?:M\\.|Mme|Mlle|MM\\.|Monsieur|Madame|Mademoiselle)\\s+\\p{Lu}[\\p{L}.'-]*");
    private static final Pattern OF_ONE_PERSON = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:cet habitant|cette habitante|cet usager|cette usagère|cet allocataire|cette allocataire)(?!\\p{L})");
    private static final List<Map.Entry<Sought, Pattern>> SENSITIVE = List.of(
            Map.entry(
                    Sought.HEALTH,
                    word("malade|maladie|hospitalisée?|handicapée?|dépression|dépressi(?:f|ve)|enceinte|toxicomanie"
                            + "|alcoolisme|invalidité")),
            Map.entry(
                    Sought.RELIGION,
                    word("catholique|protestante?|musulmane?|juive?|juif|bouddhiste|athée|de confession")),
            Map.entry(
                    Sought.NATIONALITY, word("de nationalité|ressortissante?|titre de séjour|sans papiers|apatride")));
    private static final Pattern SENTENCE = Pattern.compile("(?<!(?<!\\p{L})MM?)[.!?;\\n]\\s+(?=\\p{Lu})");

    private Screening() {}

    /**
     * Looks for sensitive data: numbers of persons, and a mention of health, religion or nationality beside one person.
     *
     * @param text the text
     * @return what was found, never null, empty where nothing was
     */
    public static List<Hit> sensitive(String text) {
        if (text.length() < 8) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        find(Sought.NIR, NIR, text, hits);
        find(Sought.ALLOCATAIRE_NUMBER, ALLOCATAIRE, text, hits);
        for (String sentence : SENTENCE.splitAsStream(text).toList()) {
            if (PERSON.matcher(sentence).find()
                    || OF_ONE_PERSON.matcher(sentence).find()) {
                SENSITIVE.forEach(sought -> find(sought.getKey(), sought.getValue(), sentence, hits));
            }
        }
        return List.copyOf(hits);
    }

    /**
     * Looks for names of persons: what follows a form of address.
     *
     * @param text the text
     * @return what was found, never null, empty where nothing was
     */
    public static List<Hit> names(String text) {
        List<Hit> hits = new ArrayList<>();
        find(Sought.NAME, PERSON, text, hits);
        return List.copyOf(hits);
    }

    private static Pattern word(String alternatives) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})");
    }

    private static void find(Sought sought, Pattern pattern, String text, List<Hit> hits) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            hits.add(new Hit(sought, found.substring(0, Math.min(3, found.length())) + "…"));
        }
    }
}
