package fr.viesociale.reconciliation;

import fr.viesociale.entry.ComponentName;
import fr.viesociale.entry.Provenance;
import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Le rapprochement raconté, pour le prochain comité. */
final class Telling {

    private final Reconciliation reconciliation;
    private final Language language;
    private final boolean french;
    private final List<String> lines = new ArrayList<>();

    Telling(Reconciliation reconciliation, Language language) {
        this.reconciliation = reconciliation;
        this.language = language;
        this.french = language == Language.FRENCH;
    }

    List<String> lines() {
        int agreed = reconciliation.all(Item.Agreed.class).size();
        lines.add((french ? "Fiches concordantes : " : "Entries that agree: ") + agreed);
        for (Reconciliation.Agenda agenda : reconciliation.toSettle()) {
            lines.add((french ? "À trancher par " : "To be settled by ")
                    + agenda.informant().in(language)
                    + (french ? " :" : ":"));
            agenda.items().forEach(this::tell);
        }
        List<Item.Withheld> withheld = reconciliation.all(Item.Withheld.class);
        if (!withheld.isEmpty()) {
            lines.add(french ? "Non communiqué :" : "Withheld:");
            withheld.forEach(this::tell);
        }
        return List.copyOf(lines);
    }

    private void tell(Item item) {
        if (item instanceof Item.Differs differs) {
            lines.add("  " + called(differs.city(), reconciliation.basis()));
            differs.gaps().forEach(gap -> tell(gap, differs));
        } else if (item instanceof Item.CityOnly only) {
            lines.add("  " + called(only.id(), reconciliation.basis())
                    + (french ? " : à la Ville seulement" : ": at the City only") + unnumbered(only.numbered()));
        } else if (item instanceof Item.CafOnly only) {
            lines.add("  " + called(only.id(), reconciliation.caf())
                    + (french ? " : à la Caf seulement" : ": at the Caf only") + unnumbered(only.numbered()));
        } else if (item instanceof Item.Ambiguous ambiguous) {
            lines.add("  " + (french ? "même identifiant externe, à la Ville : " : "one external id, at the City: ")
                    + all(ambiguous.city(), reconciliation.basis()) + (french ? " ; à la Caf : " : "; at the Caf: ")
                    + all(ambiguous.caf(), reconciliation.caf()));
        } else if (item instanceof Item.Withheld some) {
            lines.add("  " + some.side().in(language) + ", "
                    + some.kind().name().in(language) + (french ? " : " : ": ") + some.count());
        }
    }

    private void tell(Item.Gap gap, Item.Differs differs) {
        lines.add("    " + ComponentName.of(gap.path()).in(language) + (french ? " : la Ville, " : ": the City, ")
                + value(gap.city())
                + sources(differs.citySources()) + (french ? " ; la Caf, " : "; the Caf, ")
                + value(gap.caf()) + sources(differs.cafSources()));
    }

    private String unnumbered(boolean numbered) {
        return numbered ? "" : (french ? " (sans identifiant externe)" : " (without an external id)");
    }

    private String called(Id id, Basis basis) {
        return basis.situation().nameOf(id).in(language);
    }

    private String all(List<Id> ids, Basis basis) {
        return ids.stream().map(id -> called(id, basis)).collect(Collectors.joining(", "));
    }

    private String sources(List<Provenance> sources) {
        return sources.isEmpty()
                ? ""
                : sources.stream().map(Provenance::source).collect(Collectors.joining(", ", " (", ")"));
    }

    /** A value; an id by the name of what it names, where the City has it. */
    private String value(@Nullable Object value) {
        if (value instanceof Mention mention) {
            return value(mention.id());
        }
        Situation city = reconciliation.basis().situation();
        if (value instanceof Id id) {
            return city.project().has(id) ? city.nameOf(id).in(language) : id.value();
        }
        return value instanceof Collection<?> many && !many.isEmpty()
                ? many.stream().map(this::value).collect(Collectors.joining(", "))
                : Words.of(value, language);
    }
}
