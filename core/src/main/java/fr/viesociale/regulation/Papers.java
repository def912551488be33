package fr.viesociale.regulation;

import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.time.Holds;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Les pièces: what is recorded of the documents of one kind that some entries owe, or that prove something of them. */
record Papers(List<Evidence> found) {

    static Papers of(DocumentKind kind, Set<? extends Id> subjects, Situation situation) {
        return new Papers(situation.project().all(Kind.EVIDENCE).stream()
                .filter(paper -> paper.kind().equals(kind))
                .filter(paper -> paper.subjects().stream().map(Mention::id).anyMatch(subjects::contains))
                .toList());
    }

    /** Whether one exists: no where one is said to be missing; null where one is late, or nobody says anything. */
    @Nullable
    Holds exist() {
        if (are(EvidenceState.EXISTS)) {
            return Holds.YES;
        }
        return are(EvidenceState.MISSING) && !are(EvidenceState.LATE) ? Holds.NO : null;
    }

    boolean are(EvidenceState state) {
        return found.stream().anyMatch(paper -> paper.state() == state);
    }
}
