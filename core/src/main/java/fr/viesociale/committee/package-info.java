/**
 * Les instances et leurs séances: what a committee was and did, who sits on a body, whether a meeting was quorate, and
 * what it resolved.
 *
 * <p>The arithmetic of a quorum is the convention's: number or share, base, moment, rounding and proxies are read from the
 * rules that the convention in force on the day of the meeting sets, and none of them has a default.
 */
@NullMarked
package fr.viesociale.committee;

import org.jspecify.annotations.NullMarked;
