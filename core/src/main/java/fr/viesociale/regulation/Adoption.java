package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Informant;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * L'adoption d'une clause ou d'une pratique: one convention's clauses and one Caf's practice bind only where the dossier says
 * so. National rules need no adoption.
 */
public final class Adoption {

    private Adoption() {}

    /**
     * A clause on what was done: adopted by a convention, whatever became of it since.
     *
     * @param <S> the subject of the rule
     * @param clause the rule
     * @param conventions the versions of conventions that may adopt it for a subject
     * @return whether any of them adopts it, never null
     */
    public static <S> Fact<Situation, S, Holds> adoptedBy(
            RuleId clause, BiFunction<S, Situation, Stream<ConventionVersion>> conventions) {
        return fact(
                "conventionVersions/*/clauses",
                "clause adoptée par une convention",
                "clause adopted by a convention",
                Informant.CITY,
                (subject, situation) -> Holds.of(conventions
                        .apply(subject, situation)
                        .anyMatch(version -> version.clauses().contains(clause))));
    }

    /**
     * The same, for a rule that any convention of the dossier may adopt.
     *
     * @param <S> the subject of the rule
     * @param clause the rule
     * @return whether any of them adopts it, never null
     */
    public static <S> Fact<Situation, S, Holds> adoptedBy(RuleId clause) {
        return adoptedBy(clause, Adoption::all);
    }

    /**
     * A clause on what is done under the convention: adopted by one that was signed by the day that decides which law
     * governs the subject. What was done before is not bound by it.
     *
     * @param <S> the subject of the rule
     * @param clause the rule
     * @param day the fact that dates the rule
     * @return whether any convention of the dossier had adopted it by then; not known where one of the two days is not,
     *     never null
     */
    public static <S> Fact<Situation, S, Holds> adoptedBefore(RuleId clause, Fact<Situation, ? super S, When> day) {
        return fact(
                "conventionVersions/*/signedOn",
                "clause adoptée par une convention signée à cette date",
                "clause adopted by a convention signed by then",
                Informant.CITY,
                (subject, situation) -> {
                    When when = day.read().of(subject, situation);
                    return all(subject, situation)
                            .filter(version -> version.clauses().contains(clause))
                            .map(version -> When.of(version.signedOn()))
                            .map(signed -> signed == null || when == null
                                    ? Holds.UNDETERMINED
                                    : signed.after(when).not())
                            .reduce(Holds.NO, Holds::or);
                });
    }

    /**
     * A clause on the state of the day: adopted by a convention that is in force on it.
     *
     * @param <S> the subject of the rule
     * @param clause the rule
     * @param conventions the versions of conventions that may adopt it for a subject
     * @return whether one that adopts it is in force; not known where its term is not, never null
     */
    public static <S> Fact<Situation, S, Holds> inForce(
            RuleId clause, BiFunction<S, Situation, Stream<ConventionVersion>> conventions) {
        return fact(
                "conventionVersions/*/term",
                "clause adoptée par une convention en vigueur",
                "clause adopted by a convention in force",
                Informant.CITY,
                (subject, situation) -> conventions
                        .apply(subject, situation)
                        .filter(version -> version.clauses().contains(clause))
                        .map(situation::inForce)
                        .reduce(Holds.NO, Holds::or));
    }

    /**
     * The same, for a rule that any convention of the dossier may adopt.
     *
     * @param <S> the subject of the rule
     * @param clause the rule
     * @return whether one that adopts it is in force, never null
     */
    public static <S> Fact<Situation, S, Holds> inForce(RuleId clause) {
        return inForce(clause, Adoption::all);
    }

    /**
     * A practice: one that a Caf of the dossier has on the day that decides which law governs the subject.
     *
     * @param <S> the subject of the rule
     * @param practice the rule
     * @param day the fact that dates the rule
     * @return whether a Caf has it; not known where the day is not, never null
     */
    public static <S> Fact<Situation, S, Holds> practised(RuleId practice, Fact<Situation, ? super S, When> day) {
        return fact(
                "practices/*/rules",
                "pratique de la Caf concernée",
                "practice of the Caf concerned",
                Informant.CAF,
                (subject, situation) -> {
                    When when = day.read().of(subject, situation);
                    return situation.project().all(Kind.PRACTICE).stream()
                            .filter(practised -> practised.rules().contains(practice))
                            .map(practised -> practised.period().covers(when == null ? When.UNKNOWN : when))
                            .reduce(Holds.NO, Holds::or);
                });
    }

    private static <S> Stream<ConventionVersion> all(S subject, Situation situation) {
        return situation.project().all(Kind.CONVENTION_VERSION).stream();
    }
}
