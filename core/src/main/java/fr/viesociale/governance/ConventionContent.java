package fr.viesociale.governance;

import fr.viesociale.entry.About;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.fault.Faults;
import fr.viesociale.identifier.Id;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Le contenu d'une convention: its parts, its amounts, the texts that it refers to or annexes.
 *
 * @param id what it is called, never null
 * @param version the version, never null
 * @param parts the parts that it has, and those that it is known not to have, never null
 * @param amounts the amounts that it carries, never null
 * @param cites the conventions that it cites, never null
 * @param annexes the documents annexed, never null
 * @param about how others call it and where its facts come from, null when neither is recorded
 */
public record ConventionContent(
        Id.ConventionContent id,
        Id.ConventionVersion version,
        List<StatedPart> parts,
        List<AmountLine> amounts,
        List<Id.Convention> cites,
        List<DocumentKind> annexes,
        @Nullable About about)
        implements Entry {

    /** @throws fr.viesociale.fault.Refused when a required component is missing or a value cannot be */
    public ConventionContent {
        var faults = new Faults();
        faults.need("id", id);
        faults.need("version", version);
        parts = faults.list("parts", parts);
        amounts = faults.list("amounts", amounts);
        cites = faults.list("cites", cites);
        annexes = faults.list("annexes", annexes);
        faults.refuse();
    }

    @Override
    public Stream<Id> references() {
        return Entry.naming(version, cites);
    }
}
