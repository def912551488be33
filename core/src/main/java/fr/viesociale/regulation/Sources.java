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

    static final Text LIFECYCLE = Text.of(
            "Assemblé à partir de Centres sociaux PACA-Corse, L'agrément (centres-sociaux-paca-corse.fr), Kit Seine-et-Marne,"
                    + " Je renouvelle mon projet (avs-parentalite.kit-a-agir.fr), CSS L151-1 (Légifrance) et d'un cas (Guise,"
                    + " 2017)",
            "Assembled from Centres sociaux PACA-Corse, L'agrément (centres-sociaux-paca-corse.fr), Kit Seine-et-Marne,"
                    + " Je renouvelle mon projet (avs-parentalite.kit-a-agir.fr), CSS L151-1 (Légifrance) and one case (Guise,"
                    + " 2017)");

    static final Text ENDS_BY_ITSELF = Text.of(
            "Question au Sénat de 2008 sur Annapes (senat.fr) ; Marsactu, La Rouguière, 2017 (marsactu.fr) ; Centre social"
                    + " Le Verger, projet social (cs-leverger.fr)",
            "Senate question of 2008 on Annapes (senat.fr); Marsactu, La Rouguière, 2017 (marsactu.fr); Centre social"
                    + " Le Verger, projet social (cs-leverger.fr)");

    static final Text WITHDRAWAL_STEPS = Text.of(
            "Existence vue dans une question au Sénat du 31 octobre 2013 (senat.fr) et la question 63744 de 2014 à"
                    + " l'Assemblée (questions.assemblee-nationale.fr) ; étapes non trouvées",
            "Existence seen in a Senate question of 31 October 2013 (senat.fr) and Assemblée question 63744 of 2014"
                    + " (questions.assemblee-nationale.fr); steps not found");

    static final Text ADMINISTRATIVE_COURT = Text.of(
            "CAA Paris 23PA00673 (juricaf.org) ; CAA Versailles 20VE02332 (juricaf.org) ; TA Marseille 2209520"
                    + " (considerant.fr)",
            "CAA Paris 23PA00673 (juricaf.org); CAA Versailles 20VE02332 (juricaf.org); TA Marseille 2209520"
                    + " (considerant.fr)");

    static final Text BOARD_DELEGATES = Text.of(
            "Code de la sécurité sociale, rôle du conseil d'administration (Légifrance) et conseils nationaux"
                    + " (codes-et-lois.fr) ; pratique : Kit Seine-et-Marne, Je renouvelle mon projet"
                    + " (avs-parentalite.kit-a-agir.fr) ; numéro d'article de mémoire",
            "Code de la sécurité sociale, role of the board (Légifrance) and national councils (codes-et-lois.fr);"
                    + " practice: Kit Seine-et-Marne, Je renouvelle mon projet (avs-parentalite.kit-a-agir.fr); article"
                    + " number recalled");

    private Sources() {}

    static Source seen(String fr, String en) {
        return seen(Text.of(fr, en));
    }

    static Source local(String fr, String en) {
        return local(Text.of(fr, en));
    }

    static Source inferred(String fr, String en) {
        return inferred(Text.of(fr, en));
    }

    static Source recalled(String fr, String en) {
        return new Source(Text.of(fr, en), Certainty.RECALLED, CHECKED);
    }

    static Source unknown(String fr, String en) {
        return unknown(Text.of(fr, en));
    }

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
