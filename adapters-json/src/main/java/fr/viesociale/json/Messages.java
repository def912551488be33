package fr.viesociale.json;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.text.Characters;
import fr.viesociale.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonToken;

/** What is said of a document that cannot be read. */
final class Messages {

    private Messages() {}

    static Refused unknownWord(String word, Object[] known) {
        String words = Arrays.stream(known).map(Object::toString).collect(Collectors.joining(", "));
        return new Refused(List.of(Fault.of(
                "code.unknown",
                "",
                Text.of(
                        Characters.quoted(word) + " : écrivez l'un de " + words,
                        Characters.quoted(word) + ": write one of " + words))));
    }

    static Fault unknownKey(String pointer, String key) {
        return Fault.of(
                "json.unknown",
                pointer,
                Text.of(
                        "le format ne connaît pas " + Characters.quoted(key) + " : corrigez ou retirez cette propriété",
                        "the format does not know " + Characters.quoted(key) + ": correct or remove this property"));
    }

    static Fault duplicateKey(String pointer, String key) {
        return Fault.of(
                "json.duplicate",
                pointer,
                Text.of(
                        "la propriété " + Characters.quoted(key) + " est écrite deux fois : gardez-en une",
                        "the property " + Characters.quoted(key) + " is written twice: keep one"));
    }

    static Fault wrongType(String pointer, JsonToken found, Class<?> expected) {
        return wrongType(pointer, got(found), expected);
    }

    static Fault wrongType(String pointer, Text got, Class<?> expected) {
        Text wanted = wanted(expected);
        return Fault.of(
                "json.type",
                pointer,
                Text.of(got.fr() + " là où il faut " + wanted.fr(), got.en() + " where " + wanted.en() + " is wanted"));
    }

    private static Text wanted(Class<?> type) {
        if (type == Integer.class) {
            return Text.of("un nombre entier", "an integer");
        }
        if (type == Boolean.class) {
            return Text.of("true ou false", "true or false");
        }
        if (Iterable.class.isAssignableFrom(type)) {
            return Text.of("une liste", "a list");
        }
        return Door.of(type) != null ? Text.of("un texte", "a string") : Text.of("un objet", "an object");
    }

    private static Text got(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Tokens.Sort.OBJECT.words();
            case START_ARRAY -> Tokens.Sort.ARRAY.words();
            case VALUE_STRING -> Tokens.Sort.STRING.words();
            case VALUE_NUMBER_INT -> Tokens.Sort.INTEGER.words();
            case VALUE_NUMBER_FLOAT -> Tokens.Sort.FRACTION.words();
            case VALUE_TRUE, VALUE_FALSE -> Tokens.Sort.BOOLEAN.words();
            case VALUE_NULL -> Tokens.Sort.NULL.words();
            default -> Tokens.Sort.OTHER.words();
        };
    }

    static Fault missing(String pointer) {
        return Fault.of(
                "missing", pointer, Text.of("à renseigner : cette valeur est requise", "to be given: it is required"));
    }

    static Fault format(String pointer, String found) {
        return Fault.of(
                "json.format",
                pointer,
                Text.of(
                        "format " + Characters.quoted(found) + " : ce lecteur connaît « " + Dossiers.FORMAT + " »",
                        "format " + Characters.quoted(found) + ": this reader knows « " + Dossiers.FORMAT + " »"));
    }

    static Fault syntax(String rest) {
        return Fault.of(
                "json.syntax",
                "",
                rest.isEmpty()
                        ? Text.of(
                                "le document s'arrête avant sa fin : il manque une accolade, un crochet ou un guillemet",
                                "the document stops before its end: a brace, a bracket or a quotation mark is missing")
                        : Text.of(
                                "ce n'est plus du JSON à partir de " + Characters.quoted(rest)
                                        + " : la suite n'a pas été lue",
                                "this is no JSON from " + Characters.quoted(rest) + " on: the rest was not read"));
    }

    static Fault limit() {
        return Fault.of(
                "json.limit",
                "",
                Text.of(
                        "document démesuré, la suite n'a pas été lue : au plus " + Dossiers.LIMITS.fr(),
                        "document beyond measure, the rest was not read: at most " + Dossiers.LIMITS.en()));
    }

    static Fault trailing() {
        return Fault.of(
                "json.trailing",
                "",
                Text.of("rien ne peut suivre la fin du dossier", "nothing may follow the end of the dossier"));
    }

    static Fault encoding(int offset) {
        return Fault.of(
                "json.encoding",
                "",
                Text.of(
                        "l'octet " + (offset + 1) + " n'est pas de l'UTF-8 : enregistrez le fichier en UTF-8",
                        "byte " + (offset + 1) + " is not UTF-8: save the file as UTF-8"));
    }

    static Fault anotherEncoding(String name) {
        return Fault.of(
                "json.encoding",
                "",
                Text.of(
                        "le fichier est en " + name + " : enregistrez-le en UTF-8 sans BOM",
                        "the file is in " + name + ": save it as UTF-8 without a BOM"));
    }

    static Fault refused(String pointer, String said) {
        return Fault.of(
                "json.refused",
                pointer,
                Text.of(
                        "cette fiche n'a pas pu être lue " + Characters.quoted(said),
                        "this entry could not be read " + Characters.quoted(said)));
    }

    /** What a newer document holds that is not known here may well be right there. */
    static Fault ofNewer(Fault fault, String format) {
        Text message = fault.message();
        return fault.code().equals("json.format")
                ? fault
                : new Fault(
                        fault.code(),
                        fault.path(),
                        Text.of(
                                message.fr() + " ; ce document est au format « " + format
                                        + " », plus récent que ce lecteur (« " + Dossiers.FORMAT + " »)",
                                message.en() + "; this document has the format « " + format
                                        + " », newer than this reader («" + Dossiers.FORMAT + "»)"),
                        fault.place());
    }
}
