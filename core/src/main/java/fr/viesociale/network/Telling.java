package fr.viesociale.network;

import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Figures;
import fr.viesociale.text.Language;
import fr.viesociale.time.Holds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Le récit du réseau: its sentences in one language. */
record Telling(Situation situation, Language language) {

    String words(String french, String english) {
        return language == Language.FRENCH ? french : english;
    }

    String name(Id id) {
        return situation.nameOf(id).in(language);
    }

    String names(List<? extends Id> ids) {
        return Words.of(ids.stream().map(situation::nameOf).toList(), language);
    }

    String pair(Id one, Id other) {
        return name(one) + words(" et ", " and ") + name(other);
    }

    String doubt(Holds holds) {
        return holds == Holds.UNDETERMINED ? words(" (à vérifier)", " (to be checked)") : "";
    }

    String density(Density density) {
        BigDecimal least = density.least();
        BigDecimal most = density.most();
        if (least == null || most == null) {
            return "";
        }
        return words(", densité ", ", density ")
                + (least.compareTo(most) == 0
                        ? decimal(least)
                        : words("entre ", "between ") + decimal(least) + words(" et ", " and ") + decimal(most));
    }

    private String decimal(BigDecimal number) {
        return Figures.of(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros(), language);
    }

    String tie(Tie tie) {
        return pair(tie.one(), tie.other())
                + words(" : ", ": ")
                + tie.kind().in(language)
                + ", "
                + name(tie.on())
                + doubt(tie.holds());
    }

    void listed(List<String> lines, String french, String english, List<? extends Id> ids) {
        if (!ids.isEmpty()) {
            lines.add(words(french + " : ", english + ": ") + names(ids));
        }
    }

    List<String> presence(Presence presence) {
        List<String> lines = new ArrayList<>();
        lines.add(presence.place().in(language) + words(" : ", ": ") + name(presence.of()));
        groups(lines, words("collèges présents : ", "colleges present: "), presence, Holds.YES);
        groups(lines, words("collèges absents : ", "colleges absent: "), presence, Holds.NO);
        groups(lines, words("non connu : ", "not known: "), presence, Holds.UNDETERMINED);
        return lines;
    }

    private void groups(List<String> lines, String title, Presence presence, Holds holds) {
        if (!presence.colleges(holds).isEmpty()) {
            lines.add("  " + title + Words.of(presence.colleges(holds), language));
        }
    }

    String substance(Holds holds) {
        return switch (holds) {
            case YES -> words("des faits l'attestent", "facts bear it out");
            case NO -> words("aucun fait enregistré ne l'atteste", "no fact on record bears it out");
            case UNDETERMINED -> words("des faits à vérifier", "facts to be checked");
        };
    }

    String fact(Fact fact) {
        String name = name(fact.of());
        if (fact instanceof Fact.Cooperating cooperating) {
            return words("coopération : ", "cooperation: ")
                    + name
                    + words(", partenaires ", ", partners ")
                    + cooperating.partners()
                    + words(", séances prévues ", ", sessions planned ")
                    + cooperating.planned()
                    + words(", tenues ", ", held ")
                    + cooperating.held();
        }
        if (fact instanceof Fact.Initiated initiated) {
            return words("initiative : ", "initiative: ")
                    + name
                    + (initiated.stage().possible().isEmpty()
                            ? words(", étape non connue", ", stage not known")
                            : ", " + Words.of(initiated.stage().possible(), language))
                    + words(", appuis reçus ", ", times supported ")
                    + initiated.supports()
                    + (initiated.spread() == Holds.UNDETERMINED
                            ? words(", communes peut-être gagnées ", ", communes perhaps reached ")
                            : words(", communes gagnées ", ", communes reached "))
                    + initiated.spreadTo().size();
        }
        return fact instanceof Fact.Sharing sharing
                ? sharing.presence().place().in(language) + words(" : ", ": ") + name
                : words("action : ", "action: ") + name;
    }
}
