package fr.viesociale.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Explanation;
import fr.viesociale.rule.Finding;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Missing;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;

/** One rule, asked of one entry of a dossier on a day: with and without a listener, the answer is the same. */
record Asked(Explanation explanation) {

    /** A value that a host states where no text was found. */
    static <T> Parameter<T> stated(Parameter<T> awaited, T value) {
        return awaited.value(value, Force.ALWAYS, Sources.local("note fictive de la Caf", "fictional note of the Caf"));
    }

    static Asked of(String rule, Id subject, TerritorialProject project, String on) {
        return of(Regulation.FRENCH, rule, subject, project, on);
    }

    static Asked of(RuleBook<Situation> book, String rule, Id subject, TerritorialProject project, String on) {
        RuleId id = new RuleId(rule);
        Situation situation = project.on(LocalDate.parse(on));
        Explanation explanation = book.explain(id, subject, situation);
        List<Answer> listed = book.assess(situation).open().stream()
                .filter(finding -> finding.provision().id().equals(id))
                .filter(finding -> finding.subject().equals(subject))
                .map(Finding::answer)
                .toList();
        boolean open = explanation.answer() == Answer.BREACHED || explanation.answer() == Answer.UNDETERMINED;
        assertThat(listed).isEqualTo(open ? List.of(explanation.answer()) : List.of());
        return new Asked(explanation);
    }

    /** The book of a host that has the Caf's answer on agréments across 1 January 2027. */
    static RuleBook<Situation> bookWhere(Regime governsAcrossBoundary) {
        return Regulation.FRENCH.with(Regime.ACROSS_BOUNDARY.value(
                governsAcrossBoundary, Force.ALWAYS, Sources.local(Sources.CIRCULAR_2025_TRANSITION)));
    }

    Answer answer() {
        return explanation.answer();
    }

    List<String> missing() {
        return explanation.missing().stream().map(Missing::path).toList();
    }
}
