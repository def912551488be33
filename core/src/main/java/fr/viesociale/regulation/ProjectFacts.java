package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.diagnosis.Rating;
import fr.viesociale.entry.Listed;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.identifier.Code;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.structure.MissionCode;
import fr.viesociale.structure.ProjectAction;
import fr.viesociale.structure.ProjectOffer;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.When;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Les faits du projet social: what rules of several files read of it, from the agrément that approves it. */
final class ProjectFacts {

    /** The days of the circulaires of 2012 and 2016 on the projet social; the last one is inferred. */
    static final Force DOCTRINE = Force.between("2012-06-20", "2026-12-31");

    static final Fact<Situation, Agrement, StructureKind> STRUCTURE_KIND = fact(
            "structures/*/kind",
            "nature de la structure",
            "kind of the structure",
            Informant.CAF,
            (agrement, situation) ->
                    situation.get(Kind.STRUCTURE, agrement.structure()).kind());
    static final Fact<Situation, Agrement, When> FILED_ON = fact(
            "agrementRequests/*/filedOn",
            "date de dépôt de la demande",
            "day on which the request was filed",
            Informant.CAF,
            (agrement, situation) -> {
                AgrementRequest request = request(agrement, situation);
                return request == null ? null : When.of(request.filedOn());
            });
    static final Fact<Situation, Agrement, Listed<MissionCode>> MISSIONS = fact(
            "projectActions/*/profile/missions",
            "missions que servent les actions",
            "missions that the actions serve",
            Informant.MANAGER,
            (agrement, situation) -> actions(agrement, situation)
                    .stated(action -> action.profile().missions()));

    private ProjectFacts() {}

    /** The rating that a person gave to the project, or to the request, against a criterion, by the day. */
    static Fact<Situation, Agrement, Text> rating(Code criterion) {
        return fact(
                "ratings/*/ratedOn",
                "appréciation datée (critère : " + criterion.name().fr() + ")",
                "dated rating (criterion: " + criterion.name().en() + ")",
                Informant.CAF,
                (agrement, situation) ->
                        rated(criterion, Stream.of(agrement.project(), agrement.request()), situation));
    }

    /** The rating that a person gave to any of some entries against a criterion, by the day. */
    static @Nullable Text rated(Code criterion, Stream<? extends @Nullable Id> subjects, Situation situation) {
        return subjects.flatMap(subject -> ratings(subject, situation))
                .filter(rating -> rates(rating, criterion))
                .filter(rating -> When.reached(rating.ratedOn(), situation.on()) == Holds.YES)
                .map(ProjectFacts::told)
                .findFirst()
                .orElse(null);
    }

    static Stream<Rating> ratings(@Nullable Id subject, Situation situation) {
        return situation.project().all(Kind.RATING).stream()
                .filter(rating -> rating.subject().id().equals(subject));
    }

    /** A criterion is written as people write it: its code or its name, in capitals or not. */
    static boolean rates(Rating rating, Code criterion) {
        return Stream.of(
                        criterion.value(),
                        criterion.name().fr(),
                        criterion.name().en())
                .anyMatch(rating.criterion()::equalsIgnoreCase);
    }

    private static Text told(Rating rating) {
        return Text.of(
                rating.appreciation() + ", " + rating.ratedOn().in(Language.FRENCH),
                rating.appreciation() + ", " + rating.ratedOn().in(Language.ENGLISH));
    }

    static @Nullable AgrementRequest request(Agrement agrement, Situation situation) {
        Id request = agrement.request();
        return request == null ? null : situation.get(Kind.AGREMENT_REQUEST, request);
    }

    static List<StatedPart> parts(Agrement agrement, Situation situation) {
        Id project = agrement.project();
        return project == null
                ? List.of()
                : situation.get(Kind.STRUCTURE_PROJECT, project).parts();
    }

    /** Whether the project has a part: shown by what is recorded of it, else as the project states. */
    static Holds part(PartCode part, Holds recorded, Agrement agrement, Situation situation) {
        if (recorded != Holds.YES) {
            for (StatedPart stated : parts(agrement, situation)) {
                if (stated.part().equals(part)) {
                    return Holds.of(stated.present());
                }
            }
        }
        return recorded;
    }

    /** What nobody recorded is missing, rather than known too loosely. */
    static @Nullable Holds known(Holds holds) {
        return holds == Holds.UNDETERMINED ? null : holds;
    }

    static Held<ProjectAction> actions(Agrement agrement, Situation situation) {
        return Held.of(Kind.PROJECT_ACTION, ProjectAction::project, agrement, situation);
    }

    static Held<ProjectOffer> offers(Agrement agrement, Situation situation) {
        return Held.of(Kind.PROJECT_OFFER, ProjectOffer::project, agrement, situation);
    }

    /** A source of the doctrine of 2012 and 2016, whose end is inferred. */
    static Text ended(String fr, String en) {
        return Text.of(fr + " ; fin au 31 décembre 2026 déduite", en + "; end on 31 December 2026 inferred");
    }
}
