/**
 * The rule books: what the texts require of a territorial project, on the dates on which they require it.
 *
 * <p>One file for each theme, to be read beside the text. A provision is stated in the project's own words and cites
 * where it was read; the text of the circular of 18 December 2025, which changes the frame from 2027, was not read, and
 * what depends on it is undetermined. Nothing here is legal advice: meeting every rule gives no right to an agrément, which
 * only a recorded decision of the Caf's board gives.
 *
 * <p>Texts: circulaires Cnaf 2012-013, 2016-005 and of 18 December 2025; loi 2014-173; décrets 2014-1750 and 2023-1314;
 * the coordination convention of 2 May 2019 between the City of Alès and the Caf du Gard, as its press kit tells it.
 *
 * <p>Every rule, with its text, its dates, what it reads and an example that it tells itself: <a
 * href="doc-files/agrement.html">agrement</a>, <a href="doc-files/convention.html">convention</a>, <a
 * href="doc-files/coordination.html">coordination</a>, <a href="doc-files/deployment.html">deployment</a>, <a
 * href="doc-files/diagnosis.html">diagnosis</a>, <a href="doc-files/engagement.html">engagement</a>, <a
 * href="doc-files/funding.html">funding</a>, <a href="doc-files/governance.html">governance</a>, <a
 * href="doc-files/laicite.html">laicite</a>, <a href="doc-files/observatory.html">observatory</a>, <a
 * href="doc-files/priority-area.html">priority-area</a>, <a href="doc-files/privacy.html">privacy</a>, <a
 * href="doc-files/project.html">project</a>, <a href="doc-files/roadmap.html">roadmap</a>, <a
 * href="doc-files/staff.html">staff</a>, <a href="doc-files/subsidy.html">subsidy</a>, <a
 * href="doc-files/territory.html">territory</a>.
 */
@NullMarked
package fr.viesociale.regulation;

import org.jspecify.annotations.NullMarked;
