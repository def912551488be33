package fr.viesociale.project;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.diagnosis.Rating;
import fr.viesociale.entry.About;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who sees what: the notes of a Caf before the vote are for its eyes. */
class AudienceTest {

    private static final Id.Organisation CAF = new Id.Organisation("caf");
    private static final Id.Organisation CITY = new Id.Organisation("ville");

    private static final TerritorialProject PROJECT = TerritorialProject.empty(new Id.Territory("ville-fictive"))
            .with(
                    organisation(CAF, OrganisationKind.CAF),
                    organisation(CITY, OrganisationKind.COMMUNE),
                    new Structure(
                            new Id.Structure("lilas"),
                            "Maison fictive des Lilas",
                            StructureKind.CENTRE_SOCIAL,
                            null,
                            List.of(),
                            List.of(),
                            DateRange.from("2020"),
                            null),
                    project(null));

    private static Organisation organisation(Id.Organisation id, OrganisationKind kind) {
        return new Organisation(id, id.value() + " fictive", kind, null, null, null, null, null);
    }

    private static StructureProject project(@Nullable About about) {
        return new StructureProject(
                new Id.StructureProject("projet"),
                new Id.Structure("lilas"),
                List.of(),
                null,
                null,
                List.of(),
                null,
                about);
    }

    private static Rating rating(@Nullable About about) {
        return new Rating(
                new Id.Rating("note"),
                new Mention(new Id.StructureProject("projet")),
                "faisabilité",
                "à reprendre",
                PartialDate.parse("2024-03-01"),
                CAF,
                "conseil technique",
                about);
    }

    private static About forThe(Id.Organisation... organisations) {
        return new About(List.of(), List.of(), List.of(organisations));
    }

    @Test
    void what_is_for_nobody_in_particular_is_for_everybody() {
        TerritorialProject open = PROJECT.with(rating(null));
        assertThat(open.seenBy(null)).isSameAs(open);
        assertThat(open.seenBy(CITY)).isSameAs(open);
    }

    @Test
    void a_note_for_the_caf_is_seen_by_the_caf_alone() {
        TerritorialProject noted = PROJECT.with(rating(forThe(CAF)));
        assertThat(noted.seenBy(CAF)).isEqualTo(noted);
        assertThat(noted.seenBy(CITY)).isEqualTo(PROJECT);
        assertThat(noted.seenBy(null)).as("the public").isEqualTo(PROJECT);
        assertThat(PROJECT.with(rating(forThe(CAF, CITY))).seenBy(CITY).has(new Id.Rating("note")))
                .isTrue();
    }

    @Test
    void what_names_a_withheld_entry_is_withheld_with_it() {
        TerritorialProject withheld = PROJECT.with(project(forThe(CAF)), rating(null));
        assertThat(withheld.seenBy(CITY).has(new Id.StructureProject("projet"))).isFalse();
        assertThat(withheld.seenBy(CITY).has(new Id.Rating("note"))).isFalse();
        assertThat(withheld.seenBy(CITY).has(new Id.Structure("lilas"))).isTrue();
    }
}
