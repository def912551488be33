package fr.viesociale.json;

import fr.viesociale.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a JSON Schema cannot say of a dossier, so that only the reading refuses it; the documentation lists it. */
final class LeftToTheReader {

    /**
     * One thing that the schema admits and the reader does not.
     *
     * @param code the code of the reader's fault
     * @param only what a document holds where the reader tells this fault and the schema is silent
     * @param words what it is
     */
    record Case(String code, Pattern only, Text words) {

        private static Case of(String code, String fr, String en) {
            return new Case(code, Pattern.compile(""), Text.of(fr, en));
        }
    }

    private static final String BEYOND_THE_BMP = "[\\x{10000}-\\x{10FFFF}]";

    static final List<Case> CASES = List.of(
            Case.of(
                    "reference.dangling",
                    "une fiche en désigne une autre qui n'est pas dans le dossier",
                    "an entry names another that is not in the dossier"),
            Case.of(
                    "id.twice",
                    "deux fiches d'une même liste portent le même identifiant",
                    "two entries of one list have the same id"),
            Case.of("json.duplicate", "une propriété est écrite deux fois", "a property is written twice"),
            Case.of("range.reversed", "une période finit avant d'avoir commencé", "a period ends before it begins"),
            Case.of("identifier.siren", "la clé de Luhn d'un SIREN est fausse", "the Luhn key of a SIREN is wrong"),
            Case.of("identifier.siret", "la clé de Luhn d'un SIRET est fausse", "the Luhn key of a SIRET is wrong"),
            Case.of(
                    "organisation.siret-of-another",
                    "le SIRET d'une organisation n'est pas de son SIREN",
                    "the SIRET of an organisation is not of its SIREN"),
            Case.of(
                    "project.part-twice",
                    "un projet social dit deux fois le même volet, autrement",
                    "a projet social tells one part twice, in different words"),
            Case.of(
                    "list.repeated",
                    "une liste répète une valeur, écrite de deux façons (« 1.5 » et « 1.50 »)",
                    "a list repeats a value, written in two ways (“1.5” and “1.50”)"),
            new Case(
                    "json.type",
                    Pattern.compile("\\d\\.0+\\b|\\d[eE]"),
                    Text.of(
                            "un nombre entier est écrit avec une virgule ou un exposant (1.0, 1e2)",
                            "an integer is written with a fraction or an exponent (1.0, 1e2)")),
            new Case(
                    "text.long",
                    Pattern.compile(BEYOND_THE_BMP),
                    Text.of(
                            "un texte trop long, ses caractères hors du plan de base d'Unicode comptés deux fois",
                            "a text is too long, its characters beyond the basic plane of Unicode counted twice")),
            new Case(
                    "id.form",
                    Pattern.compile(BEYOND_THE_BMP),
                    Text.of("de même, un identifiant trop long", "likewise, an id is too long")),
            Case.of(
                    "json.limit",
                    "le document est démesuré (les bornes sont plus haut)",
                    "the document is beyond measure (the bounds stand above)"));

    private LeftToTheReader() {}

    /** The case of a fault in a document, empty when the schema could have said it. */
    static Optional<Case> of(String code, String document) {
        return CASES.stream()
                .filter(one ->
                        one.code.equals(code) && one.only.matcher(document).find())
                .findFirst();
    }
}
