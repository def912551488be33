package fr.viesociale.network;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.coordination.Initiative;
import fr.viesociale.coordination.InitiativeStage;
import fr.viesociale.coordination.InitiativeStep;
import fr.viesociale.coordination.InitiativeSupport;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long an initiative ties who bears it and who supports it. */
class InitiativeTiesTest {

    private static List<Tie> on(String day, InitiativeStage stage, String supporter) {
        var initiative = new Initiative(
                new Id.Initiative("i"),
                "ressourcerie",
                List.of(),
                new Id.Organisation("a"),
                List.of(new InitiativeStep(stage, PartialDate.parse("2023-06-01"))),
                List.of(new InitiativeSupport(
                        new Id.Organisation(supporter), "local", PartialDate.parse("2022-01-01"), null)),
                List.of(),
                null);
        return Ties.of(ales(
                        organisation("a", OrganisationKind.ASSOCIATION),
                        organisation("b", OrganisationKind.ASSOCIATION),
                        initiative)
                .on(LocalDate.parse(day)));
    }

    @Test
    void a_support_ties_from_its_day_until_the_initiative_stops() {
        assertThat(on("2021-12-31", InitiativeStage.STOPPED, "b")).isEmpty();
        assertThat(on("2022-01-01", InitiativeStage.STOPPED, "b"))
                .extracting(Tie::holds)
                .containsExactly(Holds.YES);
        assertThat(on("2023-05-31", InitiativeStage.STOPPED, "b")).hasSize(1);
        assertThat(on("2023-06-01", InitiativeStage.STOPPED, "b")).isEmpty();
        assertThat(on("2023-06-01", InitiativeStage.SPREAD, "b")).hasSize(1);
    }

    @Test
    void who_supports_its_own_initiative_is_tied_to_nobody() {
        assertThat(on("2022-06-01", InitiativeStage.SPREAD, "a")).isEmpty();
    }
}
