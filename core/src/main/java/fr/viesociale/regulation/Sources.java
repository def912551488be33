package fr.viesociale.regulation;

import fr.viesociale.rule.Certainty;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Text;
import java.time.LocalDate;

/** Les sources citées: each text, and the page that tells it where the text itself was not read. */
final class Sources {

    private static final LocalDate CHECKED = LocalDate.parse("2026-11-23");

    static final Text PRESS_KIT_2019 = Text.of(
            "Dossier de presse du 2 mai 2019, Ville d'Alès et Caf du Gard",
            "Press kit of 2 May 2019, Ville d'Alès and Caf du Gard");

    static final Text AGREMENT_PAGES = Text.of(
            "caf.fr, Centre social ; Centres sociaux PACA-Corse, L'agrément (centres-sociaux-paca-corse.fr)",
            "caf.fr, Centre social; Centres sociaux PACA-Corse, L'agrément (centres-sociaux-paca-corse.fr)");

    static final Text CIRCULAR_2012 = Text.of(
            "Circulaire Cnaf 2012-013 du 20 juin 2012, d'après Centres sociaux PACA-Corse, L'agrément"
                    + " (centres-sociaux-paca-corse.fr) et le guide d'une Caf sur les espaces de vie sociale (pdfslide.fr)",
            "Circulaire Cnaf 2012-013 of 20 June 2012, as told by Centres sociaux PACA-Corse, L'agrément"
                    + " (centres-sociaux-paca-corse.fr) and one Caf's guide on espaces de vie sociale (pdfslide.fr)");

    static final Text FAMILY_COVERED = Text.of(
            "Centres sociaux PACA-Corse, L'agrément (centres-sociaux-paca-corse.fr) ; thèse citant les lettres du"
                    + " 27 juillet 1998 (memoireonline.com) ; couverture jour par jour déduite",
            "Centres sociaux PACA-Corse, L'agrément (centres-sociaux-paca-corse.fr); thesis citing the letters of"
                    + " 27 July 1998 (memoireonline.com); day-by-day inclusion deduced");

    static final Text LOGIC_OF_INTERVALS =
            Text.of("logique des périodes, aucun texte trouvé", "logic of intervals, no text found");

    static final Text COVERAGE_AIM = Text.of(
            "Dossier de presse du 2 mai 2019, Ville d'Alès et Caf du Gard ; Banque des Territoires, 2018"
                    + " (banquedesterritoires.fr) ; Objectif Gard, 14 décembre 2017 (objectifgard.com)",
            "Press kit of 2 May 2019, Ville d'Alès and Caf du Gard; Banque des Territoires, 2018"
                    + " (banquedesterritoires.fr); Objectif Gard, 14 December 2017 (objectifgard.com)");

    static final Text COMMITTEE_GIVES_OPINIONS = Text.of(
            "Dossier de presse du 2 mai 2019, Ville d'Alès et Caf du Gard ; sur qui décide : caf.fr, Centre social",
            "Press kit of 2 May 2019, Ville d'Alès and Caf du Gard; on who decides: caf.fr, Centre social");

    static final Text CIRCULAR_2025_FAMILIES = Text.of(
            "Circulaire Cnaf du 18 décembre 2025 (texte non lu), d'après Associathèque, février 2026 (associatheque.fr) ;"
                    + " jour d'effet au 1er janvier 2027 déduit",
            "Circulaire Cnaf of 18 December 2025 (text not read), as told by Associathèque, February 2026"
                    + " (associatheque.fr); start day 1 January 2027 inferred");

    static final Text CIRCULAR_2025_TRANSITION = Text.of(
            "Circulaire Cnaf du 18 décembre 2025 (texte non lu) : disposition non trouvée dans Enfance Jeunesse Infos,"
                    + " Maire-info du 13 janvier 2026, Associathèque de février 2026",
            "Circulaire Cnaf of 18 December 2025 (text not read): provision not found in Enfance Jeunesse Infos,"
                    + " Maire-info of 13 January 2026, Associathèque of February 2026");

    private Sources() {}

    static Source seen(Text citation) {
        return new Source(citation, Certainty.SEEN, CHECKED);
    }

    static Source local(Text citation) {
        return new Source(citation, Certainty.SEEN_LOCAL, CHECKED);
    }

    static Source inferred(Text citation) {
        return new Source(citation, Certainty.INFERRED, CHECKED);
    }

    static Source unknown(Text citation) {
        return new Source(citation, Certainty.UNKNOWN_PROVISION, CHECKED);
    }
}
