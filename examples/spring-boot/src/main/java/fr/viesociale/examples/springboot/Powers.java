package fr.viesociale.examples.springboot;

import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.entry.Entry;
import fr.viesociale.examples.springboot.Functions.Function;
import fr.viesociale.governance.Body;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Les pouvoirs of a function of this application: a body and its decisions are recorded by the organisation that the body is
 * an organ of. Who may decide in law is another question, which the rules answer.
 */
final class Powers {

    private Powers() {}

    /**
     * What a function may not touch.
     *
     * @param function who edits
     * @param before the project before
     * @param after the project as it would be
     * @return the entries that belong to others, or that are not for its eyes and so not its to put another in place of, never
     *     null
     */
    static List<Id> exceeded(Function function, TerritorialProject before, TerritorialProject after) {
        TerritorialProject seen = before.seenBy(function.organisation());
        return before.differenceTo(after).touched().stream()
                .filter(id -> unseen(id, before, seen)
                        || Stream.of(before, after)
                                .flatMap(project ->
                                        project.entry(id).stream().map(entry -> open(entry, project, function)))
                                .anyMatch(open -> !open))
                .toList();
    }

    private static boolean unseen(Id id, TerritorialProject before, TerritorialProject seen) {
        return before.entry(id).isPresent() && seen.entry(id).isEmpty();
    }

    private static boolean open(Entry entry, TerritorialProject project, Function function) {
        if (entry instanceof Body body) {
            return body.organisation() == null || body.organisation().equals(function.organisation());
        }
        if (entry instanceof BoardDecision decision) {
            return Optional.ofNullable(decision.body())
                    .flatMap(id -> project.find(Kind.BODY, id))
                    .filter(body -> function.organisation().equals(body.organisation()))
                    .isPresent();
        }
        return true;
    }
}
