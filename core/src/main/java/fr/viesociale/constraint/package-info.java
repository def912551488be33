/**
 * Constraints of Jakarta Validation for the forms of a host: the same door as the value types, put before its own fields.
 *
 * <pre>{@code
 * record AssociationForm(@NotBlank String name, @ValidSiret String siret, @ValidRna String rna) {}
 * }</pre>
 *
 * <p>The API of Jakarta Validation is the host's to bring, from 3.0; whoever has no forms needs none. The messages stand in
 * {@code ContributorValidationMessages}, French and English, where Hibernate Validator looks for those of libraries, after
 * the host's own: {@code fr.viesociale.} before the code of the fault. Values of the domain are never validated so: their
 * constructors check them.
 */
@NullMarked
package fr.viesociale.constraint;

import org.jspecify.annotations.NullMarked;
