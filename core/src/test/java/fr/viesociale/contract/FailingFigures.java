package fr.viesociale.contract;

import fr.viesociale.actor.Theme;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.coordination.Cooperation;
import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.DocumentReference;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.money.Quantity;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.roadmap.Indicator;
import fr.viesociale.roadmap.Measure;
import fr.viesociale.roadmap.UnitCode;
import fr.viesociale.roadmap.ValueStatus;
import fr.viesociale.structure.IdentitySheet;
import fr.viesociale.structure.SurveyAnswer;
import fr.viesociale.time.PartialDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures and texts against the rules of the observatory and of privacy; an export is the host’s, its matter is here. */
final class FailingFigures {

    private FailingFigures() {}

    static Map<RuleId, TerritorialProject> all() {
        Map<RuleId, TerritorialProject> all = new LinkedHashMap<>();
        all.put(new RuleId("observatory.senacs-invited"), surveyNotAnswered());
        all.put(new RuleId("observatory.provenance-kept"), figureWithoutSource());
        all.put(new RuleId("privacy.no-sensitive-data"), nationalNumberInFreeText());
        all.put(new RuleId("privacy.small-counts-masked"), countOfThree());
        all.put(new RuleId("privacy.differencing-warning"), sameCountOnTwoPerimeters());
        all.put(new RuleId("privacy.names-dropped-on-export"), minutesWithNames());
        return all;
    }

    private static TerritorialProject surveyNotAnswered() {
        return FailingFacts.dossier(FailingFacts.centre())
                .with(FailingFacts.agreed(FailingFacts.CENTRE, AgrementKind.AGC, "2018-09-01", "2022-08-31"))
                .with(
                        new IdentitySheet(
                                new Id.IdentitySheet("fiche"),
                                FailingFacts.CENTRE,
                                PartialDate.parse("2018-09-01"),
                                null,
                                null,
                                null,
                                null,
                                null),
                        new SurveyAnswer(new Id.SurveyAnswer("senacs-2019"), FailingFacts.CENTRE, 2019, false, null));
    }

    private static TerritorialProject figureWithoutSource() {
        return FailingFacts.dossier(
                FailingFacts.centre(), count("usagers", FailingFacts.CENTRE, "412", ValueStatus.ENTERED, null));
    }

    /** Fifteen digits like a national number, key included; born in month 99 of département 00, it is nobody’s. */
    private static TerritorialProject nationalNumberInFreeText() {
        return FailingFacts.dossier(new Cooperation(
                new Id.Cooperation("cooperation"),
                "Coopération fictive",
                Theme.PARENTING,
                List.of(),
                FailingFacts.term(),
                List.of(),
                "Suivi du dossier 100990000000079",
                null));
    }

    /** That it is exported as 3, neither masked nor rounded, is in no dossier. */
    private static TerritorialProject countOfThree() {
        return FailingFacts.dossier(
                FailingFacts.centre(),
                count("personnes-suivies", FailingFacts.CENTRE, "3", ValueStatus.VALIDATED, "Registre fictif"));
    }

    /** That both are exported, and that no post accepts the warning, is in no dossier. */
    private static TerritorialProject sameCountOnTwoPerimeters() {
        return FailingFacts.dossier(
                FailingFacts.priorityArea("QP030003"),
                FailingFacts.priorityArea("QN03003M"),
                count("2015", new Id.PriorityArea("QP030003"), "140", ValueStatus.VALIDATED, "Registre fictif"),
                count("2024", new Id.PriorityArea("QN03003M"), "152", ValueStatus.VALIDATED, "Registre fictif"));
    }

    private static Indicator count(String id, Id subject, String number, ValueStatus status, @Nullable String source) {
        return new Indicator(
                new Id.Indicator(id),
                "Usagers",
                new Mention(subject),
                UnitCode.PERSONS,
                null,
                null,
                List.of(new Measure(Quantity.parse(number), PartialDate.parse("2024"), source, status)),
                null);
    }

    /** Placeholders stand where the minutes name people. That they go online, without exception, is in no dossier. */
    private static TerritorialProject minutesWithNames() {
        Id.Body committee = new Id.Body("comite");
        return FailingFacts.dossier(
                FailingFacts.body(committee.value(), BodyKind.STEERING_COMMITTEE, null),
                new Evidence(
                        new Id.Evidence("releve"),
                        List.of(new Mention(committee)),
                        DocumentKind.MINUTES,
                        EvidenceState.EXISTS,
                        null,
                        new DocumentReference("Relevé fictif ; présents : [nom d'un membre], [nom d'une membre]", null),
                        null,
                        null));
    }
}
