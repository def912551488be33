/**
 * The small engine that asks texts of facts: provision, rule, fact, parameter, answer, reason, assessment.
 *
 * <p>A provision is what a text says, with its source, its dates and how sure we are; it cannot be built without a source.
 * A rule is its check: it reads only through typed facts, so that a fact that is not known gives an answer of its own,
 * with its path in the dossier and who can supply it. An explanation is the same code asked again, with someone listening.
 *
 * <p>The date on which one asks selects facts, hardly ever law: each rule names the fact whose date decides whether its
 * text governs the subject.
 */
@NullMarked
package fr.viesociale.rule;

import org.jspecify.annotations.NullMarked;
