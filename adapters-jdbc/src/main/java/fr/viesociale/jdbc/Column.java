package fr.viesociale.jdbc;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column: its name, its type, how it is filled from what the row holds.
 *
 * @param <E> what the row holds
 */
record Column<E>(String name, String type, Function<E, @Nullable Object> value) {}
