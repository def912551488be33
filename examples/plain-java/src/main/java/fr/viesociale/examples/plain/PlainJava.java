package fr.viesociale.examples.plain;

import static fr.viesociale.agrement.AgrementKind.AGC;
import static fr.viesociale.agrement.DecisionNature.GRANT;
import static fr.viesociale.governance.BodyKind.CAF_BOARD;
import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.structure.StructureKind.CENTRE_SOCIAL;
import static fr.viesociale.text.Language.FRENCH;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.governance.Body;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Finding;
import fr.viesociale.structure.Structure;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Un premier examen: a structure, its agrément and the vote on it; what the rules find on a day, and why. */
@SuppressWarnings("NullAway") // it does not see, in a compiled class, that an Id.@Nullable X may be null
final class PlainJava {
    public static void main(String[] args) {
        tell(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    static void tell(PrintStream out) {
        var id = new Id.Structure("maison");
        var open = DateRange.from("2020-01-01");
        var house = new Structure(id, "Maison fictive", CENTRE_SOCIAL, null, List.of(), List.of(), open, null);
        var caf = new Body(new Id.Body("ca"), CAF_BOARD, "Conseil d'administration", null, List.of(), open, null);
        var years = DateRange.of("2024-01-01", "2028-01-01");
        var agrement = new Agrement(new Id.Agrement("agc"), id, AGC, years, null, null, null);
        var named = List.of(agrement.id());
        var day = PartialDate.parse("2023-11-15");
        var vote = new BoardDecision(new Id.BoardDecision("vote"), caf.id(), GRANT, null, named, day, null, null);
        var city = new Id.Territory("ville-fictive");
        var project = TerritorialProject.empty(city).with(house, caf, agrement, vote);

        var assessment = Regulation.FRENCH.assess(project.on(LocalDate.parse("2026-12-31")));
        for (Finding finding : assessment.open(BREACHED)) {
            out.println(assessment.world().nameOf(finding.subject()).in(FRENCH));
            assessment.why(finding).tree(FRENCH).forEach(line -> out.println("  " + line));
        }
        for (var asked : assessment.gapsByInformant().entrySet()) {
            out.println("À compléter par " + asked.getKey().in(FRENCH) + " : "
                    + asked.getValue().size());
        }
    }
}
