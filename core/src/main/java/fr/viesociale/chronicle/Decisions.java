package fr.viesociale.chronicle;

import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Les décisions sur les agréments: what became of each agrément or request that a decision is about. */
final class Decisions {

    private static final Text BY_ANOTHER = Text.of("décision d'une autre instance sur", "decision by another body on");

    private final Between between;
    private final Situation situation;
    private final Set<Id> renewals;

    Decisions(Between between) {
        this.between = between;
        this.situation = between.situation();
        this.renewals = situation.project().all(Kind.RENEWAL).stream()
                .map(renewal -> (Id) renewal.next())
                .collect(Collectors.toSet());
    }

    void tell() {
        situation.project().all(Kind.BOARD_DECISION).forEach(this::tell);
    }

    private void tell(BoardDecision decision) {
        List<Id> subjects = new ArrayList<>(decision.agrements());
        Id.AgrementRequest request = decision.request();
        if (subjects.isEmpty()) {
            subjects.add(request == null ? decision.id() : request);
        }
        for (Id subject : subjects) {
            tell(decision, subject);
        }
    }

    private void tell(BoardDecision decision, Id subject) {
        boolean another = situation.competent(decision) == Holds.NO;
        EventCode code = another ? EventCode.DECIDED : code(decision.nature(), subject);
        Text verb = another ? BY_ANOTHER : verb(code);
        Text name = between.called(subject);
        between.tell(
                code,
                subject,
                Between.of(day(decision)),
                null,
                another ? Holds.YES : situation.competent(decision),
                Text.of(verb.fr() + " : " + name.fr(), verb.en() + ": " + name.en()));
    }

    private static @Nullable PartialDate day(BoardDecision decision) {
        PartialDate effectiveOn = decision.effectiveOn();
        return decision.nature() == DecisionNature.WITHDRAW && effectiveOn != null ? effectiveOn : decision.decidedOn();
    }

    private EventCode code(DecisionNature nature, Id subject) {
        return switch (nature) {
            case GRANT -> renewals.contains(subject) ? EventCode.RENEWED : EventCode.GRANTED;
            case REFUSE -> EventCode.REFUSED;
            case ADJOURN -> EventCode.ADJOURNED;
            case EXTEND -> EventCode.EXTENDED;
            case WITHDRAW -> EventCode.WITHDRAWN;
        };
    }

    private static Text verb(EventCode code) {
        return switch (code) {
            case RENEWED -> Text.of("renouvelé", "renewed");
            case REFUSED -> Text.of("refus", "refused");
            case ADJOURNED -> Text.of("ajournement", "adjourned");
            case EXTENDED -> Text.of("prorogé", "extended");
            case WITHDRAWN -> Text.of("retiré", "withdrawn");
            default -> Text.of("accordé", "granted");
        };
    }
}
