package fr.viesociale.examples.ales;

import fr.viesociale.entry.Listed;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.regulation.Adoption;
import fr.viesociale.regulation.Facts;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.regulation.Subjects;
import fr.viesociale.rule.Certainty;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.structure.Site;
import fr.viesociale.structure.Structure;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Le recueil de Valombre (ville fictive): the rules of the library and one clause of the city's own convention, written with
 * the same builder.
 */
public final class ValombreBook {

    /** The name of a site, the same in both languages. */
    private record Name(String value) implements Wording {
        @Override
        public String in(Language language) {
            return value;
        }
    }

    private static final Fact<Situation, Structure, Listed<Name>> OPEN_SITES = Facts.fact(
            "sites/*/period",
            "sites ouverts de la structure",
            "open sites of the structure",
            Informant.MANAGER,
            (structure, situation) -> {
                List<Site> sites = situation.project().all(Kind.SITE).stream()
                        .filter(site -> site.structure().equals(structure.id()))
                        .toList();
                return Listed.of(
                        sites.stream(),
                        site -> new Name(site.name()),
                        site -> site.period().covers(situation.on()),
                        situation.open(Kind.SITE, structure.id(), sites.isEmpty()));
            });

    private static final Rule<Situation, Structure> A_SITE_FOR_EACH_STRUCTURE = Provision.clause(
                    "valombre.site-open",
                    Severity.HARD,
                    new Source(
                            Text.of(
                                    "Convention de coordination de Valombre (ville fictive), article 4",
                                    "Coordination convention of Valombre (fictional city), article 4"),
                            Certainty.SEEN_LOCAL,
                            LocalDate.parse("2026-11-23")),
                    "Chaque structure tient au moins un site ouvert.",
                    "Each structure keeps at least one site open.")
            .checked(
                    Subjects.STRUCTURES,
                    Facts.ASSESSMENT_DATE,
                    Set.of(OPEN_SITES),
                    (structure, q) -> q.holds(OPEN_SITES, structure, Listed::any))
            .adoptedWhere(Adoption::inForce);

    /** Les règles de la bibliothèque, and the clause of Valombre. */
    public static final RuleBook<Situation> RULES = Regulation.FRENCH.with(A_SITE_FOR_EACH_STRUCTURE);

    private ValombreBook() {}
}
