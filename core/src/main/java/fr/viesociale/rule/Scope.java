package fr.viesociale.rule;

import fr.viesociale.identifier.Id;
import java.util.Collection;
import java.util.function.Function;

/**
 * Ce dont parle une règle: its subjects, one by one.
 *
 * @param <W> the world in which rules are asked
 * @param <S> the subject
 * @param name a stable name, never null
 * @param subjects how the subjects are found, in a stable order, never null
 * @param id how a subject is named, never null
 */
public record Scope<W, S>(String name, Function<W, ? extends Collection<? extends S>> subjects, Function<S, Id> id) {}
