/**
 * Who agreed on what, who sits where, and who may decide.
 *
 * <p>A convention binds at least a commune and its Caf. A steering committee guards the aims of the project and breaks the
 * deployment roadmap down; the Caf decides the agréments, the committee may give an opinion.
 *
 * <ul>
 *   <li>{@link Convention}: Une convention: what partners agree on, through all its versions; one that is kept
 *       elsewhere is named here, too.
 *   <li>{@link ConventionVersion}: Une version de convention: the first text, or an amendment.
 *   <li>{@link ConventionScope}: Le périmètre géographique d'une convention, as a dated set of communes.
 *   <li>{@link ConventionContent}: Le contenu d'une convention: its parts, its amounts, the texts that it refers to
 *       or annexes.
 *   <li>{@link Party}: Une partie à une convention: a signatory of one version of it.
 *   <li>{@link ConventionReview}: Un bilan de convention.
 *   <li>{@link Schema}: Un schéma départemental, kept elsewhere, with what the rules read of it.
 *   <li>{@link Body}: Une instance: a steering committee, a technical committee, the board of the Caf, a municipal
 *       council.
 *   <li>{@link Seat}: Un siège: the place of an organisation or a college on a body, for a period. The person who
 *       sits is not recorded.
 *   <li>{@link CommitteeRules}: Les règles qu'une convention fixe à un comité: rhythm, parity, quorum. A rule that
 *       is not stated is a legal situation.
 *   <li>{@link Delegation}: Une délégation: the act by which a board gives a part of its powers to a committee.
 *   <li>{@link Meeting}: Une réunion d'instance, planned or held, and which organisations were there.
 *   <li>{@link Resolution}: Une résolution d'instance: an opinion, a proposal or a decision, recorded as it was
 *       taken.
 *   <li>{@link Vote}: Le vote d'une résolution, or the consensus on it.
 *   <li>{@link Practice}: Une pratique locale: what one Caf asks beyond the national texts.
 *   <li>{@link Derogation}: Une dérogation: a dated, reasoned exception to one rule for one entry. It shows beside a
 *       finding and rewrites nothing.
 * </ul>
 *
 * <p>Text: the coordination convention of 2 May 2019 between the City of Alès and the Caf du Gard, as its press kit tells it.
 */
@NullMarked
package fr.viesociale.governance;

import org.jspecify.annotations.NullMarked;
