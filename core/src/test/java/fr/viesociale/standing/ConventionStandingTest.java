package fr.viesociale.standing;

import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.version;
import static fr.viesociale.time.Holds.NO;
import static fr.viesociale.time.Holds.UNDETERMINED;
import static fr.viesociale.time.Holds.YES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.Party;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionStandingTest {

    private static final Id.Convention CONVENTION = new Id.Convention("c");

    private static ConventionStanding on(String day, Entry... entries) {
        return ConventionStanding.of(
                CONVENTION,
                ales(
                                convention("c", ConventionKind.COORDINATION),
                                organisation("ville", OrganisationKind.COMMUNE),
                                organisation("caf", OrganisationKind.CAF))
                        .with(entries)
                        .on(LocalDate.parse(day)),
                Regulation.FRENCH);
    }

    private static Entry signed(String id, String signedOn, String first, String last, String... clauses) {
        return version(id, "c", signedOn, DateRange.of(first, last), clauses);
    }

    private static Party party(String version, String organisation, String authorisedOn) {
        return new Party(
                new Id.Party(version + organisation),
                new Id.ConventionVersion(version),
                new Id.Organisation(organisation),
                authorisedOn == null ? null : PartialDate.parse(authorisedOn),
                null,
                null);
    }

    @Test
    void an_amendment_takes_over_and_versions_stand_in_the_order_of_their_signatures() {
        Entry[] versions = {
            signed("z-initiale", "2019-05-02", "2019-05-02", "2022-12-31"),
            signed("avenant", "2022-11-10", "2023-01-01", "2024-12-31"),
            signed("a-projet", null, "2025-01-01", "2028-12-31")
        };

        assertThat(on("2023-06-01", versions).inForce()).isEqualTo(YES);
        assertThat(on("2023-06-01", versions).versions())
                .extracting(version -> version.id().value() + " " + version.inForce())
                .containsExactly("z-initiale NO", "avenant YES", "a-projet NO");
        assertThat(on("2019-05-01", versions).inForce()).isEqualTo(NO);
        assertThat(on("2025-01-01", versions).inForce())
                .as("nobody recorded that it was signed")
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-01, 2019-05-02, YES",
        "2019-05-02, 2019-05-02, YES",
        "2019-05-03, 2019-05-02, NO",
        "2019-05, 2019-05-02, UNDETERMINED",
        "2019-05-02, 2019-05, UNDETERMINED",
        "2019-04, 2019-05, YES",
        ", 2019-05-02, UNDETERMINED",
        "2019-05-01, , UNDETERMINED"
    })
    void a_signatory_was_authorised_where_its_deliberation_is_not_later_than_the_signature(
            String authorisedOn, String signedOn, Holds expected) {
        ConventionStanding standing =
                on("2020-01-01", signed("v", signedOn, "2019-05-02", "unknown"), party("v", "ville", authorisedOn));

        assertThat(standing.versions().get(0).signatories())
                .containsExactly(new ConventionStanding.Signatory(new Id.Organisation("ville"), expected));
    }

    @Test
    void what_it_commits_to_is_told_clause_by_clause_and_a_clause_that_the_book_does_not_know_is_named() {
        ConventionStanding standing = on(
                "2020-01-01",
                signed("v", "2019-05-02", "2019-05-02", "unknown", "convention.signatories", "gard.own-clause"),
                party("v", "caf", "2019-04-18"));

        assertThat(standing.versions().get(0).commitments())
                .extracting(commitment -> commitment.id().value())
                .containsExactly("convention.signatories");
        assertThat(standing.versions().get(0).unknown()).containsExactly(new RuleId("gard.own-clause"));
        assertThat(standing.lines(Language.FRENCH))
                .containsExactly(
                        "convention c : en vigueur, non connu",
                        "  signée le 2 mai 2019, du 2 mai 2019, terme non connu",
                        "    organisation caf, autorisée avant la signature : oui",
                        "    "
                                + standing.versions()
                                        .get(0)
                                        .commitments()
                                        .get(0)
                                        .statement()
                                        .fr(),
                        "    clause non connue : gard.own-clause");
        assertThat(standing.lines(Language.ENGLISH).subList(0, 3))
                .containsExactly(
                        "convention c: in force, not known",
                        "  signed on 2 May 2019, from 2 May 2019, end not known",
                        "    organisation caf, authorised before the signature: yes");
        assertThat(standing.lines(Language.ENGLISH)).contains("    clause not known: gard.own-clause");
    }
}
