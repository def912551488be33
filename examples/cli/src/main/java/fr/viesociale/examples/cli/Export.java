package fr.viesociale.examples.cli;

import fr.viesociale.identifier.Id;
import fr.viesociale.json.Dossiers;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.area.Outlines;
import fr.viesociale.opendata.inclusion.InclusionWriter;
import fr.viesociale.opendata.publication.PublicationGuard;
import fr.viesociale.opendata.publication.SmallCounts;
import fr.viesociale.opendata.sheet.SheetRows;
import fr.viesociale.opendata.sheet.StructureSheets;
import fr.viesociale.opendata.subsidy.SubsidyFiles;
import fr.viesociale.opendata.subsidy.SubsidyRows;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exporter: a dossier in the formats of others, one command each, with what has no place in them. */
@Command(name = "export", synopsisSubcommandLabel = "${bundle:label.format}")
final class Export {

    private final Terminal terminal;

    Export(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(name = "dossier")
    int dossier(
            @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier") String dossier, @Mixin Written written) {
        TerritorialProject project = terminal.dossier(dossier);
        return written.write(new Dossiers().bytes(project), Text.same("dossier"), List.of(), terminal);
    }

    @Command(name = "public")
    int publicDossier(@Mixin Asked asked, @Mixin Written written) {
        Situation situation = asked.situation(terminal);
        Converted<TerritorialProject> open =
                new PublicationGuard(SmallCounts.LEFT_OUT).published(situation.project(), situation.on(), null);
        return written.write(
                new Dossiers().bytes(open.value()),
                Text.of("dossier publiable", "dossier for everybody"),
                open.remarks(),
                terminal);
    }

    @Command(name = "structures")
    int structures(@Mixin Asked asked, @Mixin Written written) {
        Situation situation = asked.situation(terminal);
        Converted<byte[]> table = new StructureSheets().write(SheetRows.of(situation.project(), situation.on()));
        return written.write(
                table.value(), Text.of("table des structures", "table of structures"), table.remarks(), terminal);
    }

    @Command(name = "subsidies")
    int subsidies(
            @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier") String dossier,
            @Mixin Written written,
            @Option(names = "--notified-to-europe", paramLabel = "true|false", descriptionKey = "notified") @Nullable
                    Boolean notified) {
        Converted<byte[]> table = new SubsidyFiles().write(SubsidyRows.of(terminal.dossier(dossier), notified));
        return written.write(
                table.value(),
                Text.of("subventions (SCDL 2.1.1)", "subsidies (SCDL 2.1.1)"),
                table.remarks(),
                terminal);
    }

    @Command(name = "outlines")
    int outlines(
            @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier") String dossier, @Mixin Written written) {
        Converted<String> drawn = Outlines.write(terminal.dossier(dossier));
        return written.write(
                utf8(drawn), Text.of("contours (GeoJSON)", "outlines (GeoJSON)"), drawn.remarks(), terminal);
    }

    @Command(name = "inclusion-structures")
    int inclusionStructures(@Mixin Asked asked, @Mixin Written written, @Mixin Producer producer) {
        Situation situation = asked.situation(terminal);
        Converted<String> records = producer.writer(situation).structures(situation.project(), situation.on());
        return written.write(
                utf8(records),
                Text.of("structures (data·inclusion 1)", "structures (data·inclusion 1)"),
                records.remarks(),
                terminal);
    }

    @Command(name = "inclusion-services")
    int inclusionServices(@Mixin Asked asked, @Mixin Written written, @Mixin Producer producer) {
        Situation situation = asked.situation(terminal);
        Converted<String> records = producer.writer(situation).services(situation.project(), situation.on());
        return written.write(
                utf8(records),
                Text.of("services (data·inclusion 1)", "services (data·inclusion 1)"),
                records.remarks(),
                terminal);
    }

    private static byte[] utf8(Converted<String> converted) {
        return converted.value().getBytes(StandardCharsets.UTF_8);
    }

    /** Le producteur: under whose name records go out. */
    static final class Producer {

        @Option(names = "--source", required = true, paramLabel = "${bundle:label.name}", descriptionKey = "producer")
        private String source = "";

        @Option(names = "--fcsf", paramLabel = "ID", descriptionKey = "fcsf")
        private List<String> fcsf = List.of();

        private InclusionWriter writer(Situation situation) {
            return new InclusionWriter(
                    source,
                    situation.on(),
                    fcsf.stream().map(Id.Organisation::new).toList());
        }
    }
}
