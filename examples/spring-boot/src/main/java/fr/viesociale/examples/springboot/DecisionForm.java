package fr.viesociale.examples.springboot;

import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.constraint.ValidId;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Le formulaire d'une décision reçue: the letter, which is the application's, and the decision that it tells of.
 *
 * @param letter the reference of the letter in the register of the application
 * @param receivedOn when it was received
 * @param decision what the decision is to be called
 * @param body the body that took it
 * @param nature what it does
 * @param agrements the agréments that it gives or ends
 * @param decidedOn when it was taken, to the day, the month or the year, null when the letter does not say
 */
record DecisionForm(
        @NotBlank @Size(max = 40) String letter,
        @NotNull LocalDate receivedOn,
        @NotNull @ValidId String decision,
        @NotNull @ValidId String body,
        @NotNull DecisionNature nature,
        @NotEmpty List<@NotNull @ValidId String> agrements,
        @Nullable PartialDate decidedOn) {

    @SuppressWarnings("NullAway") // off a class file it does not read that a nested type, the request, may be null
    BoardDecision entry() {
        return new BoardDecision(
                new Id.BoardDecision(decision),
                new Id.Body(body),
                nature,
                null,
                agrements.stream().map(Id.Agrement::new).toList(),
                decidedOn,
                null,
                null);
    }
}
