package fr.viesociale.rule;

import fr.viesociale.entry.DocumentKind;
import fr.viesociale.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Un fait: one thing that a rule may read: its path in the dossier, its name, who can supply it, how it is read.
 *
 * @param <W> the world in which rules are asked
 * @param <S> the subject
 * @param <T> the value
 * @param path the path in the dossier, lists as {@code *}, never null
 * @param name what it is called, never null
 * @param informant who can supply it, never null
 * @param document the kind of document that shows it, null for a fact that rests on no paper
 * @param read how it is read, never null
 */
public record Fact<W, S, T>(
        String path,
        Text name,
        Informant informant,
        @Nullable DocumentKind document,
        Read<W, S, T> read) implements Input {

    /**
     * A fact that rests on no paper.
     *
     * @param path the path in the dossier, lists as {@code *}
     * @param name what it is called
     * @param informant who can supply it
     * @param read how it is read
     */
    public Fact(String path, Text name, Informant informant, Read<W, S, T> read) {
        this(path, name, informant, null, read);
    }

    /** How a fact is read; null means that it is not known. */
    @FunctionalInterface
    public interface Read<W, S, T> {
        /**
         * Reads it.
         *
         * @param subject the subject
         * @param world where to look
         * @return the value, null when it is not known
         */
        @Nullable
        T of(S subject, W world);
    }

    /** Two facts are one only when they are the same object: a rule declares the very facts that it reads. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    Missing missing() {
        return new Missing(path, name, informant, document == null ? Lack.FACT : Lack.DOCUMENT);
    }
}
