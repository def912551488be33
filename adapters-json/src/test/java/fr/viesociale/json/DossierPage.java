package fr.viesociale.json;

import fr.viesociale.identifier.Code;
import fr.viesociale.identifier.Id;
import fr.viesociale.json.Shape.Property;
import fr.viesociale.project.Kind;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the documentation of the dossier, field by field, from the kinds and the fictional city. */
final class DossierPage {

    private static final int LONGEST_EXAMPLE = 60;

    /** How a plain value is written, by the name of its type. */
    private static final Map<String, Text> PLAIN = Map.ofEntries(
            Map.entry(
                    "Line",
                    Text.of(
                            "un texte de 1 à 2 000 caractères, pas fait que d'espaces, sans caractère de contrôle"
                                    + " autre que tabulation et retour à la ligne",
                            "a text of 1 to 2,000 characters, not all spaces, no control character but tabulation and"
                                    + " line feed")),
            Map.entry("Integer", Text.of("un nombre entier, sans guillemets", "an integer, without quotation marks")),
            Map.entry("Boolean", Text.of("`true` ou `false`", "`true` or `false`")),
            Map.entry(
                    "Mention",
                    Text.of(
                            "sorte et identifiant d'une autre fiche, ou du territoire : `structure:maison`",
                            "kind and id of another entry, or of the territory: `structure:maison`")),
            Map.entry(
                    "PartialDate",
                    Text.of(
                            "un jour `2019-05-02`, un mois `2019-05` ou une année `2019`, telle que la source la donne",
                            "a day `2019-05-02`, a month `2019-05` or a year `2019`, as the source gives it")),
            Map.entry(
                    "Bound",
                    Text.of(
                            "une date comme ci-dessus, `open` (pas de limite) ou `unknown` (une limite que personne"
                                    + " n'a trouvée)",
                            "a date as above, `open` (no limit) or `unknown` (a limit that nobody found)")),
            Map.entry(
                    "Money",
                    Text.of(
                            "un montant en euros, entre guillemets : `\"59360.00\"`",
                            "an amount in euros, in quotation marks: `\"59360.00\"`")),
            Map.entry(
                    "Quantity",
                    Text.of(
                            "un nombre décimal, entre guillemets : `\"0.5\"`",
                            "a decimal number, in quotation marks: `\"0.5\"`")),
            Map.entry("Siren", Text.of("9 chiffres, clé de Luhn juste", "9 figures, a correct Luhn key")),
            Map.entry("Siret", Text.of("14 chiffres, clé de Luhn juste", "14 figures, a correct Luhn key")),
            Map.entry("Rna", Text.of("`W`, puis 9 signes : `W301002345`", "`W`, then 9 characters: `W301002345`")),
            Map.entry(
                    "CommuneCode",
                    Text.of(
                            "code officiel géographique, 5 signes : `30007`",
                            "official commune code, 5 characters: `30007`")),
            Map.entry(
                    "PriorityAreaCode",
                    Text.of(
                            "code de quartier prioritaire, `QP030001` (2015) ou `QN03001I` (2024)",
                            "code of a priority area, `QP030001` (2015) or `QN03001I` (2024)")),
            Map.entry("RuleId", Text.of("une règle : `agrement.duration`", "a rule: `agrement.duration`")));

    private static final String INTRODUCTION = """
            # Le dossier d'un territoire, format `vie-sociale/1`

            *Written by the tests from the kinds of entries; do not edit. English: [below](#in-english) and in every table.*

            ## En français

            Un dossier est un fichier JSON en UTF-8 (sans BOM) : un objet, avec `format`, `territory` (l'identifiant du
            territoire, donné par celui qui tient le dossier) et une liste par sorte de fiche. Toutes les listes sont
            facultatives.

            ```json
            {
              "format": "vie-sociale/1",
              "territory": "ville-fictive",
              "districts": [
                {
                  "id": "nord",
                  "name": "Quartier nord fictif",
                  "period": { "first": "2018-11", "last": "unknown" }
                }
              ]
            }
            ```

            - **Ce qui n'est pas connu ne s'écrit pas.** Une propriété absente, ou `null`, n'est pas renseignée ; rien ne la
              remplace. Une liste absente, `null` ou vide ne dit rien non plus.
            - **Rien d'autre n'est admis** : une propriété inconnue ou répétée, un texte à la place d'un nombre, un mot hors
              d'une liste fermée, une date qui n'existe pas, une référence sans fiche sont refusés. Toutes les anomalies sont
              dites en une fois, avec code, pointeur JSON (`/structures/0/period/last`), ligne, colonne, message en français
              et en anglais, et la valeur lue ; au-delà de mille, elles sont comptées.
            - **Deux sortes de listes de mots** : fermées (un autre mot est refusé) et ouvertes (un autre mot est gardé : des
              majuscules, des chiffres et `_`, 64 au plus).
            - **Ordre canonique** : les listes dans l'ordre de cette page, les fiches triées par identifiant, les propriétés
              dans l'ordre des tableaux, deux espaces de retrait, fin de ligne LF. Tout ordre est lu ; c'est celui-là qui est
              écrit, pour que deux dossiers se comparent ligne à ligne.
            - **Plusieurs territoires** : un fichier de dossiers, un par ligne (JSON Lines). Une ligne fautive est signalée
              et n'empêche pas de lire les autres.
            - **Bornes** : %s. Au-delà, la lecture s'arrête et le dit.

            ### Versions

            `vie-sociale/1` est lu par toutes les versions à venir. Une version mineure, `vie-sociale/1.1`, ajoute des listes
            et des propriétés. Un lecteur plus ancien lit un tel document s'il n'y trouve que ce qu'il connaît, et garde les
            mots inconnus des listes ouvertes ; une structure inconnue est refusée, et l'anomalie dit que le document est
            plus récent que le lecteur. Une autre version majeure, `vie-sociale/2`, est toujours refusée.

            ### Le schéma

            [`dossier-1.schema.json`](src/main/resources/fr/viesociale/json/dossier-1.schema.json) (JSON Schema 2020-12) dit
            la même chose que le lecteur, sauf ce qu'un schéma ne peut pas dire, et que seule la lecture refuse :

            %s
            Dans l'autre sens, un texte dont les accents sont écrits à part (`e` puis l'accent) est composé à la lecture : il
            peut être trop long pour le schéma, et ne pas l'être pour le lecteur.

            ## In English

            A dossier is a JSON file in UTF-8 (no BOM): one object with `format`, `territory` (the id of the territory, given
            by whoever keeps the dossier) and a list for each kind of entry. Every list may be left out.

            - **What is not known is not written.** A property that is absent, or `null`, is not recorded; nothing takes its
              place. A list that is absent, `null` or empty says nothing either.
            - **Nothing else is admitted**: unknown or repeated properties, a text for a number, a word outside a closed list,
              a date that does not exist, a reference to no entry are refused. Every fault is told at once with its code, JSON
              Pointer, line, column, a message in French and English, and the value read; beyond a thousand they are counted.
            - **Two sorts of lists of words**: closed (another word is refused) and open (another word is kept: capital
              letters, digits and `_`, at most 64).
            - **Canonical order**: lists in the order of this page, entries sorted by id, properties in the order of the
              tables, two spaces of indentation, LF. Any order is read; this one is written, so that two dossiers compare line
              by line.
            - **Many territories**: a file of dossiers, one a line (JSON Lines). A bad line is reported and does not keep the
              others from being read.
            - **Bounds**: %s. Beyond them the reading stops and says so.

            **Versions.** `vie-sociale/1` is read by every release to come. A minor version, `vie-sociale/1.1`, adds lists and
            properties. An older reader reads such a document when it finds nothing but what it knows, and keeps unknown words
            of open lists; unknown structure is refused, and the fault says that the document is newer than the reader.
            Another major version, `vie-sociale/2`, is always refused.

            **The schema** says what the reader says, but for what a schema cannot say and only the reading refuses:

            %s
            The other way round, accents that stand apart (`e`, then the accent) are composed on reading: such a text may be
            too long for the schema and not for the reader.

            """;

    private final JsonNode city;
    private final Map<String, JsonNode> examples = new HashMap<>();

    private DossierPage(JsonNode city) {
        this.city = city;
        Kind.ALL.forEach(kind -> city.path(kind.plural()).forEach(entry -> gather(kind.type(), entry)));
    }

    static String of(byte[] city) {
        return new DossierPage(new JsonMapper().readTree(city)).page();
    }

    /** The shortest example of each property of each object. */
    private void gather(Class<?> type, JsonNode object) {
        for (Property property : Shape.properties(type)) {
            JsonNode value = object.path(property.name());
            if (!value.isMissingNode()) {
                JsonNode first = property.list() ? value.get(0) : value;
                examples.putIfAbsent(type.getSimpleName() + "." + property.name(), first);
                if (Shape.part(property.type())) {
                    (property.list() ? value.valueStream() : Stream.of(value))
                            .forEach(part -> gather(property.type(), part));
                }
            }
        }
    }

    private String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION.formatted(
                Dossiers.LIMITS.fr(), left(Language.FRENCH), Dossiers.LIMITS.en(), left(Language.ENGLISH)));
        page.append("## Les fiches – the entries\n");
        for (Kind<?> kind : Kind.ALL) {
            page.append("\n### ").append(kind.plural()).append("\n\n");
            page.append(capital(kind.name().fr()))
                    .append(" – ")
                    .append(kind.name().en())
                    .append(".\n\n");
            page.append(table(kind.type()));
        }
        page.append("\n## Les parties de fiche – parts of entries\n");
        sorted(Shape::part)
                .forEach(type -> page.append("\n### ")
                        .append(type.getSimpleName())
                        .append("\n\n")
                        .append(table(type)));
        page.append("\n## Les valeurs – the values\n\n| valeur | en français | in English |\n|---|---|---|\n");
        page.append("| <a id=\"id\"></a>Id | un identifiant : 1 à 64 caractères sur une ligne, sans espace aux bouts"
                + " | an id: 1 to 64 characters on one line, no space at its ends |\n");
        sorted(type -> PLAIN.containsKey(name(type)))
                .forEach(type -> page.append("| <a id=\"")
                        .append(anchor(type))
                        .append("\"></a>")
                        .append(name(type))
                        .append(" | ")
                        .append(PLAIN.get(name(type)).fr())
                        .append(" | ")
                        .append(PLAIN.get(name(type)).en())
                        .append(" |\n"));
        page.append("\n## Les listes de mots – lists of words\n");
        sorted(type -> !Shape.words(type).isEmpty()).forEach(type -> page.append(words(type)));
        return page.toString();
    }

    private static List<Class<?>> sorted(Predicate<Class<?>> which) {
        List<Class<?>> types = new ArrayList<>(Shape.types());
        types.removeIf(which.negate());
        types.sort(Comparator.comparing(Class::getSimpleName));
        return types;
    }

    private static String left(Language language) {
        return LeftToTheReader.CASES.stream()
                .map(one -> "- " + one.words().in(language) + " (`" + one.code() + "`)\n")
                .collect(Collectors.joining());
    }

    private String table(Class<?> type) {
        StringBuilder table = new StringBuilder(
                "| propriété | en français | in English | valeur | requis | exemple |\n|---|---|---|---|---|---|\n");
        for (Property property : Shape.properties(type)) {
            JsonNode example = examples.get(type.getSimpleName() + "." + property.name());
            if (example == null) {
                throw new AssertionError("the city has no " + type.getSimpleName() + "." + property.name());
            }
            table.append("| `")
                    .append(property.name())
                    .append("` | ")
                    .append(property.words().fr())
                    .append(" | ")
                    .append(property.words().en())
                    .append(" | ")
                    .append(property.list() ? "liste de " : "")
                    .append("[")
                    .append(label(property.type()))
                    .append("](#")
                    .append(anchor(property.type()))
                    .append(")")
                    .append(bounds(property))
                    .append(" | ")
                    .append(property.required() ? "oui" : "")
                    .append(" | ")
                    .append(Shape.part(property.type()) ? "" : shown(example.toString()))
                    .append(" |\n");
        }
        Shape.together(type)
                .ifPresent(oneOf -> table.append(
                                oneOf.only()
                                        ? "\nL'une de ces propriétés, et une seule – one of these, and one only: "
                                        : "\nAu moins l'une de ces propriétés – at least one of these: ")
                        .append(oneOf.names().stream()
                                .map(name -> "`" + name + "`")
                                .collect(Collectors.joining(", ")))
                        .append(".\n"));
        return table.toString();
    }

    private static String bounds(Property property) {
        return !property.bounded()
                ? ""
                : property.to() == Integer.MAX_VALUE
                        ? ", " + property.from() + " ou plus"
                        : ", " + property.from() + " à " + property.to();
    }

    /** An id says whose it is; everything else is called by the name of its type. */
    private static String label(Class<?> type) {
        return Kind.ALL.stream()
                .filter(kind -> kind.idType() == type)
                .findFirst()
                .map(kind -> "Id, " + kind.plural())
                .orElseGet(() -> name(type));
    }

    private static String name(Class<?> type) {
        return Id.class.isAssignableFrom(type) ? "Id" : type == String.class ? "Line" : type.getSimpleName();
    }

    private static String anchor(Class<?> type) {
        return name(type).toLowerCase(Locale.ROOT);
    }

    private static String shown(String example) {
        String shortened = example.length() <= LONGEST_EXAMPLE
                ? example
                : example.substring(0, LONGEST_EXAMPLE - 1).strip() + "…\"";
        return "`" + shortened.replace("|", "\\|") + "`";
    }

    private static String words(Class<?> type) {
        StringBuilder words = new StringBuilder("\n### " + type.getSimpleName() + "\n\n");
        words.append(Code.class.isAssignableFrom(type) ? "Liste ouverte – open list" : "Liste fermée – closed list");
        words.append(".\n\n| mot | en français | in English |\n|---|---|---|\n");
        for (Object word : Shape.words(type)) {
            words.append("| `")
                    .append(Shape.written(word))
                    .append("` | ")
                    .append(((Wording) word).in(Language.FRENCH))
                    .append(" | ")
                    .append(((Wording) word).in(Language.ENGLISH))
                    .append(" |\n");
        }
        return words.toString();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
