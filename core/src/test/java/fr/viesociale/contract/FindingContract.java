package fr.viesociale.contract;

import static fr.viesociale.contract.Cases.city;
import static fr.viesociale.contract.Cases.district;
import static fr.viesociale.contract.Cases.structureIn;
import static fr.viesociale.project.TerritorialProjects.Capability.PAST_REVISIONS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Revision;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What was kept once: past revisions, by their number and by an instant. */
abstract class FindingContract extends LettersContract {

    /** As far from each other as zones are, some with a summer time, one with a quarter of an hour, one with seconds once. */
    private static final List<String> ZONES = List.of(
            "UTC",
            "Pacific/Kiritimati",
            "Pacific/Pago_Pago",
            "Europe/Paris",
            "America/St_Johns",
            "Asia/Kathmandu",
            "Africa/Monrovia");

    private static Instant instant(String local, String zone) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }

    /** Saves a revision at each instant; the first has one district, each later one a district more. */
    private static List<Kept> at(TerritorialProjects projects, List<Instant> instants) {
        List<Kept> history = new ArrayList<>();
        Kept kept = Kept.none(CITY);
        for (int i = 0; i < instants.size(); i++) {
            kept = done(projects.save(
                    kept, kept.project().with(district("d" + i, "Quartier fictif " + i)), at(instants.get(i))));
            history.add(kept);
        }
        return history;
    }

    @Test
    void every_past_revision_can_be_loaded() {
        offered(PAST_REVISIONS, projects -> {
            TerritorialProject one = city(CITY.value());
            TerritorialProject two = one.with(district("ouest", "Quartier ouest fictif"));
            TerritorialProject three = two.without(new Id.District("est"));
            Kept kept = first(projects, one);
            kept = done(projects.save(kept, two, edit(1)));
            kept = done(projects.save(kept, three, edit(2)));
            assertThat(kept.revision()).isEqualTo(3);
            assertThat(projects.find(CITY, 1)).contains(new Kept(one, 1));
            assertThat(projects.find(CITY, 2)).contains(new Kept(two, 2));
            assertThat(projects.find(CITY, 3)).contains(new Kept(three, 3));
        });
    }

    @Test
    void a_revision_that_never_was_is_not_found() {
        offered(PAST_REVISIONS, projects -> {
            assertThat(projects.find(CITY, 1)).isEmpty();
            first(projects, city(CITY.value()));
            assertThat(projects.find(CITY, 0)).isEmpty();
            assertThat(projects.find(CITY, -1)).isEmpty();
            assertThat(projects.find(CITY, 2)).isEmpty();
            assertThat(projects.find(CITY, Long.MAX_VALUE)).isEmpty();
            assertThat(projects.find(CITY, Long.MIN_VALUE)).isEmpty();
            assertThat(projects.find(ELSEWHERE, 1)).isEmpty();
        });
    }

    @Test
    void an_entry_taken_out_stays_in_the_past() {
        offered(PAST_REVISIONS, projects -> {
            Kept one = first(projects, city(CITY.value()));
            Kept two = done(projects.save(one, one.project().without(new Id.Structure("maison")), edit(1)));
            Kept three = done(projects.save(two, two.project().with(structureIn("maison", "est")), edit(2)));
            Kept four = done(projects.save(three, TerritorialProject.empty(CITY), edit(3)));
            assertThat(projects.find(CITY, 1)).contains(one);
            assertThat(projects.find(CITY, 2)).contains(two);
            assertThat(projects.find(CITY, 3)).contains(three);
            assertThat(projects.find(CITY, 4)).contains(four);
            assertThat(one.project().all(Kind.STRUCTURE)).hasSize(1);
            assertThat(two.project().all(Kind.STRUCTURE)).isEmpty();
        });
    }

    @Test
    void a_merged_revision_holds_what_both_wrote_and_the_one_before_what_one_did() {
        offered(PAST_REVISIONS, projects -> {
            Kept base = first(projects, city(CITY.value()));
            TerritorialProject theirs = base.project().with(district("nord", "Leur nom fictif"));
            done(projects.save(base, theirs, edit(1)));
            done(projects.save(base, base.project().with(district("sud", "Mon nom fictif")), edit(2)));
            assertThat(projects.find(CITY, 1)).contains(base);
            assertThat(projects.find(CITY, 2)).contains(new Kept(theirs, 2));
            assertThat(projects.find(CITY, 3)).contains(new Kept(theirs.with(district("sud", "Mon nom fictif")), 3));
        });
    }

    @Test
    void at_an_instant_what_is_found_is_the_latest_revision_that_is_not_later() {
        offered(PAST_REVISIONS, projects -> {
            Instant noon = Instant.parse("2024-02-29T12:00:00Z");
            List<Kept> history = at(projects, List.of(noon, noon.plusSeconds(60), noon.plusSeconds(120)));
            assertThat(projects.find(CITY, noon)).contains(history.get(0));
            assertThat(projects.find(CITY, noon.plusSeconds(59))).contains(history.get(0));
            assertThat(projects.find(CITY, noon.plusSeconds(60))).contains(history.get(1));
            assertThat(projects.find(CITY, noon.plusSeconds(61))).contains(history.get(1));
            assertThat(projects.find(CITY, noon.plusSeconds(120))).contains(history.get(2));
            assertThat(projects.find(CITY, noon.plusSeconds(1_000_000_000))).contains(history.get(2));
        });
    }

    @Test
    void before_the_first_revision_nothing_is_found() {
        offered(PAST_REVISIONS, projects -> {
            Instant noon = Instant.parse("2024-02-29T12:00:00Z");
            at(projects, List.of(noon));
            assertThat(projects.find(CITY, noon.minusNanos(1))).isEmpty();
            assertThat(projects.find(CITY, noon.minusSeconds(1_000_000_000))).isEmpty();
            assertThat(projects.find(ELSEWHERE, noon)).isEmpty();
        });
    }

    @Test
    void of_two_revisions_of_one_instant_the_later_is_found() {
        offered(PAST_REVISIONS, projects -> {
            Instant noon = Instant.parse("2024-02-29T12:00:00Z");
            List<Kept> history = at(projects, List.of(noon.minusSeconds(1), noon, noon, noon, noon.plusSeconds(1)));
            assertThat(projects.find(CITY, noon)).contains(history.get(3));
            assertThat(projects.find(CITY, noon.minusNanos(1))).contains(history.get(0));
        });
    }

    @Test
    void a_microsecond_makes_a_difference_and_what_is_finer_makes_none() {
        offered(PAST_REVISIONS, projects -> {
            Instant first = Instant.parse("2024-02-29T23:59:59.123456Z");
            List<Kept> history = at(projects, List.of(first, first.plusNanos(1_000), first.plusNanos(2_999)));
            assertThat(projects.find(CITY, first)).contains(history.get(0));
            assertThat(projects.find(CITY, first.plusNanos(999))).contains(history.get(0));
            assertThat(projects.find(CITY, first.plusNanos(1_000))).contains(history.get(1));
            assertThat(projects.find(CITY, first.plusNanos(1_999))).contains(history.get(1));
            assertThat(projects.find(CITY, first.plusNanos(2_000)))
                    .as("kept to the microsecond")
                    .contains(history.get(2));
        });
    }

    @Test
    void the_first_and_the_last_instant_that_an_edit_may_have_are_found_and_no_instant_is_too_far() {
        offered(PAST_REVISIONS, projects -> {
            Instant first = Instant.parse("1000-01-01T00:00:00Z");
            Instant last = Instant.parse("9999-12-31T23:59:59.999999Z");
            List<Kept> history = at(projects, List.of(first, last));
            assertThat(projects.find(CITY, first)).contains(history.get(0));
            assertThat(projects.find(CITY, last.minusNanos(1))).contains(history.get(0));
            assertThat(projects.find(CITY, last)).contains(history.get(1));
            assertThat(projects.find(CITY, first.minusNanos(1))).isEmpty();
            assertThat(projects.find(CITY, Instant.parse("-0044-03-15T12:00:00Z")))
                    .isEmpty();
            assertThat(projects.find(CITY, Instant.MIN)).isEmpty();
            assertThat(projects.find(CITY, Instant.parse("+10000-01-01T00:00:00Z")))
                    .contains(history.get(1));
            assertThat(projects.find(CITY, Instant.MAX)).contains(history.get(1));
        });
    }

    @Test
    void one_instant_is_found_from_whatever_zone_it_is_told() {
        offered(PAST_REVISIONS, projects -> {
            List<Kept> history = at(
                    projects,
                    List.of(
                            instant("2024-02-29T23:59:59", "Pacific/Kiritimati"),
                            instant("2024-02-29T23:59:59", "Europe/Paris"),
                            instant("2024-02-29T23:59:59", "Pacific/Pago_Pago")));
            assertThat(projects.find(CITY, instant("2024-02-29T10:59:59", "Europe/Paris")))
                    .contains(history.get(0));
            assertThat(projects.find(CITY, instant("2024-02-28T22:59:59", "Pacific/Pago_Pago")))
                    .contains(history.get(0));
            assertThat(projects.find(CITY, instant("2024-03-01T12:59:59", "Pacific/Kiritimati")))
                    .contains(history.get(1));
            assertThat(projects.find(CITY, instant("2024-03-02T00:59:58", "Pacific/Kiritimati")))
                    .contains(history.get(1));
            assertThat(projects.find(CITY, instant("2024-03-02T00:59:59", "Pacific/Kiritimati")))
                    .contains(history.get(2));
        });
    }

    @Test
    void instants_mean_the_same_whatever_the_zone_of_the_machine() {
        TerritorialProjects projects = empty();
        // the hour that summer time skips, the one that winter time repeats, leap days, the ends of the calendar
        List<Instant> instants = List.of(
                Instant.parse("1000-01-01T00:00:00Z"),
                Instant.parse("1582-10-10T12:00:00Z"),
                Instant.parse("1900-02-28T23:30:00Z"),
                Instant.parse("1911-03-10T23:51:39.000001Z"),
                Instant.parse("2000-02-29T00:00:00Z"),
                Instant.parse("2024-02-29T23:59:59.999999Z"),
                Instant.parse("2024-03-31T00:59:59Z"),
                instant("2024-03-31T02:30:00", "Europe/Paris"),
                Instant.parse("2024-10-27T00:30:00Z"),
                Instant.parse("2024-10-27T01:30:00Z"),
                Instant.parse("2028-02-29T12:00:00Z"),
                Instant.parse("9999-12-31T23:59:59.999999Z"));
        TimeZone here = TimeZone.getDefault();
        try {
            List<Kept> history = new ArrayList<>();
            Kept kept = Kept.none(CITY);
            for (int i = 0; i < instants.size(); i++) {
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i % ZONES.size())));
                TerritorialProject edited = kept.project().with(district("d" + i, "Quartier fictif " + i));
                kept = done(projects.save(kept, edited, at(instants.get(i))));
                history.add(kept);
            }
            for (String zone : ZONES) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(projects.revisions(CITY))
                        .as(zone)
                        .extracting(Revision::edit)
                        .containsExactlyElementsOf(
                                instants.stream().map(RepositoryContract::at).toList());
                assertThat(projects.find(CITY)).contains(kept);
                if (projects.capabilities().contains(PAST_REVISIONS)) {
                    for (int i = 0; i < instants.size(); i++) {
                        assertThat(projects.find(CITY, instants.get(i)))
                                .as(zone)
                                .contains(history.get(i));
                        assertThat(projects.find(CITY, instants.get(i).minusNanos(1)))
                                .as(zone)
                                .isEqualTo(i == 0 ? Optional.empty() : Optional.of(history.get(i - 1)));
                    }
                }
            }
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void days_mean_the_same_whatever_the_zone_of_the_machine() {
        TerritorialProjects projects = empty();
        TerritorialProject project = city(CITY.value())
                .with(CommonCases.agrement(
                        "agrément", structureIn("maison"), AgrementKind.AGC, "2024-02-29", "2028-02-29"));
        TimeZone here = TimeZone.getDefault();
        try {
            Kept kept = Kept.none(CITY);
            for (int i = 0; i < ZONES.size(); i++) {
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i)));
                kept = done(projects.save(kept, project.with(district("d", "Quartier fictif " + i)), edit(i)));
                for (String zone : ZONES) {
                    TimeZone.setDefault(TimeZone.getTimeZone(zone));
                    assertThat(projects.find(CITY)).as(zone).contains(kept);
                }
            }
            assertThat(kept.revision()).isEqualTo(ZONES.size());
        } finally {
            TimeZone.setDefault(here);
        }
    }
}
