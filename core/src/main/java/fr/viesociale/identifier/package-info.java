/**
 * What things are called: identifiers of our own entries, and the public codes of communes, legal units, associations
 * and priority areas.
 *
 * <p>A code that reads well is not proof that the thing exists: each type here checks the form that its register gives
 * to its codes, as measured on real files. A territory, a structure or a district never takes such a code as its key.
 *
 * <p>Sources: code officiel géographique (commune codes), Sirene (SIREN and SIRET, with the exception of La Poste),
 * répertoire national des associations (RNA), the lists of priority areas of 2015 and 2024.
 */
@NullMarked
package fr.viesociale.identifier;

import org.jspecify.annotations.NullMarked;
