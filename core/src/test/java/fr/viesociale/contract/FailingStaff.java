package fr.viesociale.contract;

import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.OpeningHours;
import fr.viesociale.structure.Post;
import fr.viesociale.structure.PostApproval;
import fr.viesociale.structure.PostFunction;
import fr.viesociale.structure.Qualification;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.time.DateRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Posts that break the rules on the staff of a structure. */
final class FailingStaff {

    private FailingStaff() {}

    static Map<RuleId, TerritorialProject> all() {
        Map<RuleId, TerritorialProject> all = new LinkedHashMap<>();
        all.put(new RuleId("staff.director-diploma"), directorOfLevelFive());
        all.put(new RuleId("staff.director-full-time"), directorAtFourFifths());
        all.put(new RuleId("staff.director-shared"), sharedDirectorWithoutDeputy());
        all.put(new RuleId("staff.family-officer-present"), familyOfficerVacancy());
        all.put(new RuleId("staff.family-officer-diploma"), familyOfficerWithoutTrainingPlan());
        all.put(new RuleId("staff.family-officer-working-time"), familyOfficerBelowHalfTime());
        all.put(new RuleId("staff.reception-coverage"), noReceptionHours());
        all.put(new RuleId("staff.change-notified"), recruitmentNotNotified());
        return all;
    }

    private static TerritorialProject directorOfLevelFive() {
        return centre(AgrementKind.AGC)
                .with(post(PostFunction.DIRECTOR, "1", new Qualification(5, "ANIMATION", null, null), null));
    }

    private static TerritorialProject directorAtFourFifths() {
        return centre(AgrementKind.AGC)
                .with(
                        post(PostFunction.DIRECTOR, "0.8", null, null),
                        FailingFacts.complete(Kind.POST, FailingFacts.CENTRE));
    }

    private static TerritorialProject sharedDirectorWithoutDeputy() {
        Id.Structure second = new Id.Structure("centre-second");
        return centre(AgrementKind.AGC)
                .with(FailingFacts.structure(second, StructureKind.CENTRE_SOCIAL))
                .with(FailingFacts.agreed(second, AgrementKind.AGC, "2022-01-01", "2025-12-31"))
                .with(
                        new Post(
                                new Id.Post("direction-commune"),
                                List.of(FailingFacts.CENTRE, second),
                                PostFunction.DIRECTOR,
                                FailingFacts.term(),
                                Quantity.parse("1"),
                                null,
                                null,
                                null),
                        FailingFacts.evidence(
                                DocumentKind.CAF_AUTHORISATION,
                                EvidenceState.EXISTS,
                                new Id.Post("direction-commune"),
                                FailingFacts.CENTRE,
                                second),
                        FailingFacts.complete(Kind.POST, FailingFacts.CENTRE),
                        FailingFacts.complete(Kind.POST, second));
    }

    /** Vacant from April to June 2024. */
    private static TerritorialProject familyOfficerVacancy() {
        return centre(AgrementKind.ACF)
                .with(
                        familyOfficer("referent-avant", DateRange.of("2022-01-01", "2024-03-31")),
                        familyOfficer("referent-apres", DateRange.of("2024-07-01", "2025-12-31")),
                        FailingFacts.complete(Kind.POST, FailingFacts.CENTRE));
    }

    private static Post familyOfficer(String id, DateRange period) {
        return new Post(
                new Id.Post(id),
                List.of(FailingFacts.CENTRE),
                PostFunction.FAMILY_OFFICER,
                period,
                Quantity.parse("0.5"),
                null,
                null,
                null);
    }

    private static TerritorialProject familyOfficerWithoutTrainingPlan() {
        return centre(AgrementKind.ACF)
                .with(post(
                        PostFunction.FAMILY_OFFICER,
                        "0.5",
                        new Qualification(4, "SOCIAL_WORK", 5, false),
                        new PostApproval(null, null, FailingFacts.date("2021-12-01"))));
    }

    private static TerritorialProject familyOfficerBelowHalfTime() {
        return centre(AgrementKind.ACF)
                .with(
                        post(PostFunction.FAMILY_OFFICER, "0.4", null, null),
                        FailingFacts.complete(Kind.POST, FailingFacts.CENTRE));
    }

    /** The hours of reception are left blank beside the 35 hours of opening. */
    private static TerritorialProject noReceptionHours() {
        return FailingFacts.approved(
                        FailingFacts.centre(),
                        FailingFacts.project(FailingFacts.CENTRE),
                        FailingFacts.request(
                                FailingFacts.CENTRE, RequestNature.FIRST, null, FailingFacts.term(), AgrementKind.AGC))
                .with(new OpeningHours(
                        new Id.OpeningHours("horaires"),
                        new Mention(FailingFacts.PROJECT),
                        Quantity.parse("35"),
                        null,
                        List.of(),
                        FailingFacts.term(),
                        null));
    }

    private static TerritorialProject recruitmentNotNotified() {
        Id.Post direction = new Id.Post("direction");
        return FailingFacts.dossier(
                FailingFacts.centre(),
                new Post(
                        direction,
                        List.of(FailingFacts.CENTRE),
                        PostFunction.DIRECTOR,
                        DateRange.from("2023-09-04"),
                        null,
                        null,
                        null,
                        null),
                FailingFacts.caf(),
                FailingFacts.practice("staff.change-notified"),
                FailingFacts.missing(DocumentKind.NOTIFICATION, direction));
    }

    private static TerritorialProject centre(AgrementKind kind) {
        return FailingFacts.dossier(FailingFacts.centre())
                .with(FailingFacts.agreed(FailingFacts.CENTRE, kind, "2022-01-01", "2025-12-31"));
    }

    private static Post post(
            PostFunction function,
            String fullTimeEquivalent,
            @Nullable Qualification qualification,
            @Nullable PostApproval approval) {
        return new Post(
                new Id.Post(function.value()),
                List.of(FailingFacts.CENTRE),
                function,
                FailingFacts.term(),
                Quantity.parse(fullTimeEquivalent),
                qualification,
                approval,
                null);
    }
}
