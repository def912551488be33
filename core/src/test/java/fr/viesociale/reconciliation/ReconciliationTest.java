package fr.viesociale.reconciliation;

import static fr.viesociale.project.Recorded.agc;
import static fr.viesociale.project.Recorded.ales;
import static fr.viesociale.project.Recorded.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.entry.About;
import fr.viesociale.entry.ExternalId;
import fr.viesociale.entry.Provenance;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Informant;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The City's file beside the Caf's. */
class ReconciliationTest {

    private static final LocalDate DAY = LocalDate.parse("2024-01-01");

    private static About numbered(String source, String... numbers) {
        List<ExternalId> ids = new ArrayList<>();
        for (String number : numbers) {
            ids.add(new ExternalId("SENACS", number, null));
        }
        return new About(ids, List.of(new Provenance(source, null, null)), List.of());
    }

    private static Structure structure(String id, String name, About about) {
        return new Structure(
                new Id.Structure(id),
                name,
                StructureKind.CENTRE_SOCIAL,
                null,
                List.of(),
                List.of(),
                DateRange.of("open", "open"),
                about);
    }

    private static Agrement agrement(String id, String structure, String last, About about) {
        return new Agrement(
                new Id.Agrement(id),
                new Id.Structure(structure),
                AgrementKind.AGC,
                DateRange.of("2020-01-01", last),
                null,
                null,
                about);
    }

    private static final TerritorialProject CITY = ales(
            structure("lilas", "Les Lilas", numbered("site de la Ville", "1")),
            agrement("a", "lilas", "2023-12-31", numbered("délibération", "A1")));
    private static final TerritorialProject CAF = ales(
            structure("5", "Les Lilas", numbered("fichier de la Caf", "1")),
            agrement("9", "5", "2024-12-31", numbered("notification", "A1")));

    @Test
    void ids_are_compared_through_the_matches_and_what_differs_is_told_with_its_sources() {
        Reconciliation found = Reconciliation.of(CITY, CAF, DAY);
        assertThat(found.items())
                .containsExactly(
                        new Item.Agreed(new Id.Structure("lilas"), new Id.Structure("5")),
                        new Item.Differs(
                                new Id.Agrement("a"),
                                new Id.Agrement("9"),
                                List.of(new Item.Gap(
                                        "period",
                                        DateRange.of("2020-01-01", "2023-12-31"),
                                        DateRange.of("2020-01-01", "2024-12-31"))),
                                List.of(new Provenance("délibération", null, null)),
                                List.of(new Provenance("notification", null, null))));
        assertThat(found.lines(Language.FRENCH))
                .containsExactly(
                        "Fiches concordantes : 1",
                        "À trancher par la Caf :",
                        "  AGC de Les Lilas, du 1er janvier 2020 au 31 décembre 2023",
                        "    période : la Ville, du 1er janvier 2020 au 31 décembre 2023 (délibération)"
                                + " ; la Caf, du 1er janvier 2020 au 31 décembre 2024 (notification)");
        assertThat(found.lines(Language.ENGLISH))
                .containsExactly(
                        "Entries that agree: 1",
                        "To be settled by the Caf:",
                        "  AGC of Les Lilas, from 1 January 2020 to 31 December 2023",
                        "    period: the City, from 1 January 2020 to 31 December 2023 (délibération)"
                                + "; the Caf, from 1 January 2020 to 31 December 2024 (notification)");
    }

    @Test
    void a_number_matches_only_while_it_is_in_use() {
        for (String last : List.of("2023-12-31", "2024-01-01", "unknown")) {
            var number = new ExternalId("SENACS", "1", DateRange.of("2020-01-01", last));
            About about = new About(List.of(number), List.of(), List.of());
            Reconciliation found = Reconciliation.of(
                    ales(structure("lilas", "Les Lilas", about)), ales(structure("5", "Lilas", about)), DAY);
            assertThat(found.all(Item.Differs.class)).as(last).hasSize(last.equals("2024-01-01") ? 1 : 0);
            assertThat(found.all(Item.CafOnly.class))
                    .isEqualTo(
                            last.equals("2024-01-01")
                                    ? List.of()
                                    : List.of(new Item.CafOnly(new Id.Structure("5"), false)));
        }
    }

    @Test
    void what_has_no_number_agrees_when_it_says_the_same_and_is_left_alone_otherwise() {
        TerritorialProject city = CITY.with(agc("x", "lilas", "2010", "2013"), structure("s", "La Source", null));
        TerritorialProject caf = CAF.with(agc("7", "5", "2010", "2013"), structure("6", "La Sourcette", null));
        Reconciliation found = Reconciliation.of(city, caf, DAY);
        assertThat(found.all(Item.Agreed.class)).contains(new Item.Agreed(new Id.Agrement("x"), new Id.Agrement("7")));
        assertThat(found.all(Item.CityOnly.class)).containsExactly(new Item.CityOnly(new Id.Structure("s"), false));
        assertThat(found.all(Item.CafOnly.class)).containsExactly(new Item.CafOnly(new Id.Structure("6"), false));
        assertThat(found.lines(Language.FRENCH))
                .contains(
                        "  La Source : à la Ville seulement (sans identifiant externe)",
                        "  La Sourcette : à la Caf seulement (sans identifiant externe)");
        assertThat(found.lines(Language.ENGLISH))
                .contains(
                        "  La Source: at the City only (without an external id)",
                        "  La Sourcette: at the Caf only (without an external id)");
    }

    @Test
    void two_that_say_the_same_are_not_told_apart() {
        TerritorialProject city = CITY.with(agc("x", "lilas", "2010", "2013"), agc("y", "lilas", "2010", "2013"));
        TerritorialProject caf = CAF.with(agc("7", "5", "2010", "2013"));
        Reconciliation found = Reconciliation.of(city, caf, DAY);
        assertThat(found.all(Item.CityOnly.class)).hasSize(2);
        assertThat(found.all(Item.CafOnly.class)).hasSize(1);
    }

    @Test
    void one_id_for_two_things_is_a_difference() {
        TerritorialProject city = ales(
                structure("5", "La Source", numbered("v", "2")), agrement("a", "5", "2023-12-31", numbered("v", "A1")));
        Reconciliation found = Reconciliation.of(city, CAF, DAY);
        assertThat(found.all(Item.Differs.class).get(0).gaps())
                .extracting(Item.Gap::path, Item.Gap::caf)
                .contains(tuple("structure", new Id.Structure("5-caf")));
        assertThat(found.all(Item.CafOnly.class)).containsExactly(new Item.CafOnly(new Id.Structure("5"), true));
    }

    @Test
    void a_number_that_several_share_is_ambiguous_and_nothing_is_guessed() {
        TerritorialProject city = CITY.with(structure("iris", "Les Iris", numbered("v", "1")));
        Reconciliation found = Reconciliation.of(city, CAF, DAY);
        assertThat(found.all(Item.Ambiguous.class))
                .containsExactly(new Item.Ambiguous(
                        List.of(new Id.Structure("iris"), new Id.Structure("lilas")), List.of(new Id.Structure("5"))));
        assertThat(found.lines(Language.FRENCH))
                .contains("  même identifiant externe, à la Ville : Les Iris, Les Lilas ; à la Caf : Les Lilas");
        assertThat(found.lines(Language.ENGLISH))
                .contains("  one external id, at the City: Les Iris, Les Lilas; at the Caf: Les Lilas");
    }

    @Test
    void what_is_for_other_eyes_is_counted_and_nothing_more() {
        Id.Organisation caf = new Id.Organisation("la-caf");
        About secret = new About(List.of(), List.of(), List.of(caf));
        TerritorialProject file = CAF.with(
                organisation("la-caf", OrganisationKind.CAF),
                organisation("la-ville", OrganisationKind.COMMUNE),
                structure("note", "MARQUE", secret),
                agc("z", "note", "2010", "2013"));
        Reconciliation found = Reconciliation.of(CITY, file, DAY);
        assertThat(found.all(Item.Withheld.class))
                .containsExactly(
                        new Item.Withheld(Side.CAF, Kind.STRUCTURE, 1), new Item.Withheld(Side.CAF, Kind.AGREMENT, 1));
        assertThat(found.lines(Language.FRENCH))
                .containsSubsequence("Non communiqué :", "  la Caf, structure : 1", "  la Caf, agrément : 1")
                .noneMatch(line -> line.contains("MARQUE"));
        assertThat(found.lines(Language.ENGLISH)).containsSubsequence("Withheld:", "  the Caf, structure: 1");
        assertThat(found.caf().situation().project().entries().map(Object::toString))
                .noneMatch(entry -> entry.contains("MARQUE"));
    }

    @Test
    void an_audience_that_holds_the_other_one_withholds_nothing_unless_it_is_not_known_who_that_is() {
        About shared = new About(List.of(), List.of(), List.of(new Id.Organisation("la-ville")));
        TerritorialProject file =
                ales(organisation("la-ville", OrganisationKind.COMMUNE), structure("note", "Note", shared));
        assertThat(Reconciliation.of(CITY, file, DAY).all(Item.Withheld.class)).isEmpty();
        TerritorialProject two = file.with(organisation("autre", OrganisationKind.COMMUNE));
        assertThat(Reconciliation.of(CITY, two, DAY).all(Item.Withheld.class))
                .containsExactly(new Item.Withheld(Side.CAF, Kind.STRUCTURE, 1));
    }

    @Test
    void what_is_to_settle_is_grouped_by_who_can_the_gravest_first() {
        TerritorialProject city = CITY.with(organisation("asso", OrganisationKind.ASSOCIATION));
        List<Reconciliation.Agenda> agenda = Reconciliation.of(city, CAF, DAY).toSettle();
        assertThat(agenda).extracting(Reconciliation.Agenda::informant).containsExactly(Informant.CAF, Informant.CITY);
    }

    @Test
    void the_value_chosen_is_kept_and_the_ids_of_the_city_stay() {
        Reconciliation found = Reconciliation.of(CITY, CAF, DAY);
        Settlement settled = found.settle(CITY, found.everything(Side.CAF));
        assertThat(settled.project())
                .isEqualTo(CITY.with(agrement("a", "lilas", "2024-12-31", numbered("délibération", "A1"))));
        assertThat(settled.lines(Language.FRENCH)).containsExactly("Tout est tranché.");
        assertThat(found.settle(CITY, found.everything(Side.CITY)).project()).isEqualTo(CITY);
    }

    @Test
    void what_nobody_chose_is_open() {
        Reconciliation found = Reconciliation.of(CITY, CAF, DAY);
        Settlement settled = found.settle(CITY, Map.of());
        assertThat(settled.project()).isNull();
        assertThat(settled.open()).containsExactly(new Point(Side.CITY, new Id.Agrement("a"), "period"));
        assertThat(settled.lines(Language.FRENCH))
                .containsExactly("Points encore ouverts : 1", "  la Ville, agrement a, période");
        assertThat(settled.lines(Language.ENGLISH))
                .containsExactly("Points still open: 1", "  the City, agrement a, period");
    }

    @Test
    void what_comes_in_brings_what_it_names_unless_somebody_chose_otherwise() {
        TerritorialProject caf = CAF.with(structure("lilas", "La Source", null), agc("new", "lilas", "2010", "2013"));
        Reconciliation found = Reconciliation.of(CITY, caf, DAY);
        Map<Point, Side> choices = new HashMap<>(found.everything(Side.CITY));
        Point named = new Point(Side.CAF, new Id.Structure("lilas"), "");
        choices.put(new Point(Side.CAF, new Id.Agrement("new"), ""), Side.CAF);
        choices.remove(named);
        assertThat(found.settle(CITY, choices).project())
                .as("under a new id, since the City calls another so")
                .isEqualTo(
                        CITY.with(structure("lilas-caf", "La Source", null), agc("new", "lilas-caf", "2010", "2013")));
        choices.put(named, Side.CITY);
        Settlement refused = found.settle(CITY, choices);
        assertThat(refused.project()).isNull();
        assertThat(refused.lines(Language.FRENCH))
                .containsExactly(
                        "Choix qui ne tiennent pas : 1",
                        "  agrement new nomme structure lilas-caf, qui n'est pas retenue");
        assertThat(refused.lines(Language.ENGLISH))
                .containsExactly(
                        "Choices that cannot stand: 1", "  agrement new names structure lilas-caf, which is not kept");
    }

    @Test
    void another_file_than_the_one_reconciled_is_refused() {
        Reconciliation found = Reconciliation.of(CITY, CAF, DAY);
        assertThatThrownBy(() -> found.settle(ales(), Map.of())).isInstanceOf(Refused.class);
    }
}
