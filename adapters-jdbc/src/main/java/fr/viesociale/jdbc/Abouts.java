package fr.viesociale.jdbc;

import fr.viesociale.entry.About;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.entry.Provenance;
import fr.viesociale.identifier.Id;
import java.util.List;

/** The two child tables that every kind shares: numbers given by others, and sources. A column says which kind a row is of. */
final class Abouts {

    static final Part<About, ExternalId> EXTERNAL_IDS = new Part<>(
            "vs_external_id",
            new Columns<ExternalId>()
                    .line("scheme", ExternalId::scheme)
                    .line("number", ExternalId::value)
                    .range("period", ExternalId::period),
            About::externalIds,
            row -> new ExternalId(row.line("scheme"), row.line("number"), row.optionalRange("period")));

    static final Part<About, Provenance> PROVENANCE = new Part<>(
            "vs_provenance",
            new Columns<Provenance>()
                    .line("source", Provenance::source)
                    .word("asserted_by", Provenance::assertedBy)
                    .date("as_of", Provenance::asOf),
            About::provenance,
            row -> new Provenance(
                    row.line("source"),
                    row.optionalId("asserted_by", Id.Organisation::new),
                    row.optionalDate("as_of")));

    static final List<Part<About, ?>> PARTS = List.of(EXTERNAL_IDS, PROVENANCE);

    private Abouts() {}
}
