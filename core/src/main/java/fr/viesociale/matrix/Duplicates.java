package fr.viesociale.matrix;

import fr.viesociale.coordination.DuplicateDismissed;
import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Les doublons possibles: pairs of actions, neither done nor abandoned, that two different leads carry for the same theme,
 * public and district over periods that meet. An action that names no district takes place in those of its objectives;
 * one whose lead is not recorded is no candidate.
 *
 * @param basis the facts and the day, never null
 * @param candidates the pairs that nobody dismissed by the day, sorted by their ids, never null
 * @param dismissed the pairs that somebody did, sorted by their ids, never null
 */
public record Duplicates(Basis basis, List<Candidate> candidates, List<Dismissed> dismissed) implements Told {

    /** @throws NullPointerException when a list is missing */
    public Duplicates {
        candidates = List.copyOf(candidates);
        dismissed = List.copyOf(dismissed);
    }

    /**
     * The possible duplicates of a day.
     *
     * @param situation the day
     * @return the answer, never null
     */
    public static Duplicates of(Situation situation) {
        List<Candidate> candidates = new ArrayList<>();
        List<Dismissed> dismissed = new ArrayList<>();
        for (Candidate candidate : all(situation)) {
            Optional<DuplicateDismissed> note = notes(situation, candidate)
                    .filter(each -> dismissed(situation, each) == Holds.YES)
                    .findFirst();
            note.ifPresentOrElse(
                    by -> dismissed.add(new Dismissed(candidate, by.id(), by.reason())),
                    () -> candidates.add(candidate.with(notes(situation, candidate)
                            .map(each -> dismissed(situation, each).not())
                            .reduce(candidate.holds(), Holds::and))));
        }
        return new Duplicates(situation.basis(), candidates, dismissed);
    }

    private static Stream<DuplicateDismissed> notes(Situation situation, Candidate candidate) {
        List<Id.Action> pair = List.of(candidate.first(), candidate.second());
        return situation.project().all(Kind.DUPLICATE_DISMISSED).stream()
                .filter(note -> List.of(note.first(), note.second()).equals(pair)
                        || List.of(note.second(), note.first()).equals(pair));
    }

    private static Holds dismissed(Situation situation, DuplicateDismissed note) {
        return note.dismissedOn().when().after(situation.on()).not();
    }

    private static List<Candidate> all(Situation situation) {
        List<Action> led = situation.project().all(Kind.ACTION).stream()
                .filter(action -> action.involvement().lead() != null)
                .filter(action -> unfinished(action, situation) != Holds.NO)
                .toList();
        var ground = new SharedGround(situation);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < led.size(); i++) {
            for (int j = i + 1; j < led.size(); j++) {
                compare(led.get(i), led.get(j), ground, situation).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private static Optional<Candidate> compare(Action one, Action other, SharedGround ground, Situation situation) {
        if (Objects.equals(one.involvement().lead(), other.involvement().lead())) {
            return Optional.empty();
        }
        Map<Id.District, Holds> districts = ground.of(one, other);
        var candidate = new Candidate(
                one.id(),
                other.id(),
                overlap(one.period(), other.period())
                        .and(unfinished(one, situation))
                        .and(unfinished(other, situation))
                        .and(districts.values().stream().reduce(Holds.NO, Holds::or)),
                shared(one.content().themes(), other.content().themes()),
                shared(one.content().publics(), other.content().publics()),
                List.copyOf(districts.keySet()));
        return Optional.of(candidate)
                .filter(alike -> alike.holds() != Holds.NO
                        && !alike.themes().isEmpty()
                        && !alike.publics().isEmpty()
                        && !alike.districts().isEmpty());
    }

    private static Holds unfinished(Action action, Situation situation) {
        return action.status(situation.on())
                .isOneOf(List.of(ActionStatus.DONE, ActionStatus.ABANDONED))
                .not();
    }

    private static Holds overlap(@Nullable DateRange one, @Nullable DateRange other) {
        return one == null || other == null ? Holds.UNDETERMINED : one.overlaps(other);
    }

    private static <T> List<T> shared(List<T> one, List<T> other) {
        return one.stream().distinct().filter(other::contains).toList();
    }

    @Override
    public List<String> lines(Language language) {
        var told = new Telling(basis.situation(), language);
        String day = Words.of(basis.on(), language);
        List<String> lines = new ArrayList<>();
        lines.add(
                candidates.isEmpty()
                        ? told.words("Aucun doublon possible au ", "No possible duplicate on ") + day
                        : told.words("Doublons possibles au ", "Possible duplicates on ")
                                + day
                                + told.words(" :", ":"));
        for (Candidate candidate : candidates) {
            lines.add("  " + pair(candidate, told)
                    + (candidate.holds() == Holds.YES ? "" : told.words(" (à vérifier)", " (to be checked)")));
            lines.add("    " + told.words("en commun : ", "in common: ")
                    + Words.of(candidate.themes(), language) + told.words(" ; ", "; ")
                    + Words.of(candidate.publics(), language) + told.words(" ; ", "; ")
                    + told.names(candidate.districts()));
        }
        for (Dismissed one : dismissed) {
            lines.add(told.words("écarté : ", "dismissed: ") + pair(one.candidate(), told));
            lines.add("  " + one.reason());
        }
        return lines;
    }

    private static String pair(Candidate candidate, Telling told) {
        return told.name(candidate.first()) + told.words(" et ", " and ") + told.name(candidate.second());
    }
}
