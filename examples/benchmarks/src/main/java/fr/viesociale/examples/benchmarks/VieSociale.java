package fr.viesociale.examples.benchmarks;

import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Finding;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** This library: the situation of the day is made anew each time, as a caller makes it. */
final class VieSociale implements Engine {

    @Override
    public Question about(TerritorialProject project) {
        return new Question() {
            @Override
            public Collection<Finding> ask() {
                return ComparedRules.BOOK.assess(project.on(ComparedRules.DAY)).open();
            }

            @Override
            public Set<Found> found() {
                return ask().stream()
                        .map(finding -> new Found(
                                finding.provision().id().value(),
                                finding.subject().kind() + " "
                                        + finding.subject().value(),
                                finding.answer()))
                        .collect(Collectors.toSet());
            }
        };
    }
}
