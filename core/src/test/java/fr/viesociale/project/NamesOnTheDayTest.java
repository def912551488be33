package fr.viesociale.project;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.cafBoard;
import static fr.viesociale.project.Recorded.centreSocial;
import static fr.viesociale.project.Recorded.convention;
import static fr.viesociale.project.Recorded.grant;
import static fr.viesociale.project.Recorded.organisation;
import static fr.viesociale.project.Recorded.party;
import static fr.viesociale.project.Recorded.version;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.territory.District;
import fr.viesociale.territory.DistrictName;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person calls an entry on a day. */
class NamesOnTheDayTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final District DISTRICT = district("tamaris", "Tamaris");

    @ParameterizedTest
    @CsvSource({"2019-12-31, Tamaris", "2020-01-01, Les Forges", "2023-12-31, Les Forges", "2024-01-01, Tamaris"})
    void a_district_bears_its_dated_name_on_the_days_of_that_name(String on, String expected) {
        TerritorialProject ales = ales(
                DISTRICT,
                district("rochebelle", "Rochebelle"),
                name("n1", "tamaris", "Les Forges", "2020-01-01", "2023-12-31"));

        assertThat(ales.on(LocalDate.parse(on)).nameOf(DISTRICT.id())).isEqualTo(Text.same(expected));
        assertThat(ales.on(LocalDate.parse(on)).nameOf(new Id.District("rochebelle")))
                .as("the name of one district is not that of another")
                .isEqualTo(Text.same("Rochebelle"));
    }

    @Test
    void a_name_that_may_have_ended_is_not_used() {
        TerritorialProject ales = ales(DISTRICT, name("n1", "tamaris", "Les Forges", "2020-01-01", "2026"));

        assertThat(ales.on(TODAY).nameOf(DISTRICT.id())).isEqualTo(Text.same("Tamaris"));
    }

    @Test
    void what_has_a_name_or_a_title_is_called_so() {
        Situation situation = ales(centreSocial("centre"), convention("coordination", ConventionKind.COORDINATION))
                .on(TODAY);

        assertThat(situation.nameOf(new Id.Structure("centre"))).isEqualTo(Text.same("structure centre"));
        assertThat(situation.nameOf(new Id.Convention("coordination"))).isEqualTo(Text.same("convention coordination"));
    }

    @Test
    void an_agrement_is_called_after_its_structure_and_its_days() {
        Situation situation = ales(centreSocial("centre"), agc("a1", "centre", "2024-01-01", "2027-12-31"))
                .on(TODAY);

        assertThat(situation.nameOf(new Id.Agrement("a1")))
                .isEqualTo(Text.of(
                        "AGC de structure centre, du 1er janvier 2024 au 31 décembre 2027",
                        "AGC of structure centre, from 1 January 2024 to 31 December 2027"));
    }

    @Test
    void what_only_links_others_is_called_after_what_it_links() {
        Situation situation = ales(
                        convention("coordination", ConventionKind.COORDINATION),
                        version("v2019", "coordination", "2019-05-02", DateRange.of("2019-05-02", "unknown")),
                        organisation("caf", OrganisationKind.CAF),
                        party("v2019", "caf"))
                .on(TODAY);

        assertThat(situation.nameOf(new Id.ConventionVersion("v2019"))).isEqualTo(Text.same("convention coordination"));
        assertThat(situation.nameOf(new Id.Party("v2019-caf"))).isEqualTo(Text.same("organisation caf"));
    }

    @Test
    void what_has_no_name_is_called_by_its_kind_and_its_id() {
        Situation situation = ales(
                        centreSocial("centre"),
                        cafBoard(),
                        agc("a1", "centre", "2024-01-01", "2027-12-31"),
                        grant("d1", "ca", "2023-11-15", "a1"))
                .on(TODAY);
        Text kind = Kind.BOARD_DECISION.name();

        assertThat(situation.nameOf(new Id.BoardDecision("d1")))
                .isEqualTo(Text.of(kind.fr() + " d1", kind.en() + " d1"));
    }

    @Test
    void what_is_not_there_is_called_by_its_id_all_the_same() {
        assertThat(ales().on(TODAY).nameOf(new Id.Structure("gone"))).isEqualTo(Text.same("structure gone"));
        assertThat(ales().on(TODAY).nameOf(new Id.Territory("ales"))).isEqualTo(Text.same("territory ales"));
    }

    private static District district(String id, String name) {
        return new District(new Id.District(id), name, DateRange.of("open", "open"), List.of(), null);
    }

    private static DistrictName name(String id, String district, String name, String first, String last) {
        return new DistrictName(
                new Id.DistrictName(id), new Id.District(district), name, DateRange.of(first, last), null);
    }
}
