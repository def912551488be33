package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.entry.Component;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Listed;
import fr.viesociale.governance.Meeting;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.text.Wording;
import fr.viesociale.text.Written;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Les données personnelles: what no dossier holds, and how long it may be kept. What leaves the house is in {@link ExportRules}. */
final class PrivacyRules {

    static final Parameter<List<Screening.Sought>> SOUGHT = Parameter.<List<Screening.Sought>>of(
                    "privacy.no-sensitive-data.patterns", "ce que l'on cherche", "what is searched for")
            .value(
                    List.of(
                            Screening.Sought.NIR,
                            Screening.Sought.ALLOCATAIRE_NUMBER,
                            Screening.Sought.HEALTH,
                            Screening.Sought.RELIGION,
                            Screening.Sought.NATIONALITY),
                    Force.ALWAYS,
                    Sources.recalled("RGPD art. 5 et 25 (non lus)", "RGPD art. 5 and 25 (not read)"));

    private static final Fact<Situation, TerritorialProject, Listed<Screening.Hit>> SENSITIVE = fact(
            "territory",
            "textes libres où une donnée sensible semble se trouver",
            "free texts that seem to hold sensitive data",
            Informant.CITY,
            (project, situation) -> sensitive(project));

    private static final Fact<Situation, TerritorialProject, When> OLDEST = fact(
            "meetings/*/heldOn",
            "réunion la plus ancienne du dossier",
            "oldest meeting of the dossier",
            Informant.STEERING_COMMITTEE,
            (project, situation) -> oldest(project));

    private static final Rule<Situation, TerritorialProject> NO_SENSITIVE_DATA = Provision.national(
                    "privacy.no-sensitive-data",
                    Severity.LAW,
                    Force.from("2018-05-25"),
                    Sources.recalled(
                            "Droit général : RGPD art. 5 et 25 (de mémoire, non lus)",
                            "General law: RGPD art. 5 and 25 (recalled, not read)"),
                    "Aucun texte du dossier ne contient de numéro de sécurité sociale ou d'allocataire, ni la santé, la religion"
                            + " ou la nationalité d'une personne.",
                    "No text of the dossier holds a social security or beneficiary number, nor the health, religion or"
                            + " nationality of a person.")
            .checked(
                    Subjects.TERRITORY,
                    Facts.ASSESSMENT_DATE,
                    Set.of(SENSITIVE, SOUGHT),
                    (project, q) -> q.known(
                            SOUGHT,
                            sought -> q.holds(
                                    SENSITIVE,
                                    project,
                                    found -> Holds.of(found.items().keySet().stream()
                                            .noneMatch(hit -> sought.contains(hit.what()))))));

    private static final Rule<Situation, TerritorialProject> RETENTION = Provision.national(
                    "privacy.retention-term",
                    Severity.LOCAL,
                    Force.ALWAYS,
                    Sources.unknown(
                            "Aucune disposition trouvée dans les pages lues", "No provision found in the pages read"),
                    "Combien de temps les données de gouvernance peuvent être conservées n'a pas été trouvé : à fixer par"
                            + " l'utilisateur.",
                    "How long governance data may be kept was not found: for the host to state.")
            .checked(
                    Subjects.TERRITORY,
                    Facts.ASSESSMENT_DATE,
                    Set.of(OLDEST, Awaited.RETENTION, Facts.ASSESSMENT_DATE),
                    (project, q) -> q.known(
                            Awaited.RETENTION,
                            term -> q.given(
                                    Facts.ASSESSMENT_DATE,
                                    project,
                                    today -> q.holds(
                                            OLDEST,
                                            project,
                                            oldest -> today.after(oldest.plus(term))
                                                    .not()))));

    static final List<Rule<Situation, ?>> ALL = List.of(NO_SENSITIVE_DATA, RETENTION);

    private PrivacyRules() {}

    private static Listed<Screening.Hit> sensitive(TerritorialProject project) {
        Map<Screening.Hit, Holds> hits = new LinkedHashMap<>();
        project.entries()
                .flatMap(PrivacyRules::texts)
                .flatMap(text -> Screening.sensitive(text).stream())
                .forEach(hit -> hits.put(hit, Holds.YES));
        return new Listed<>(hits, false);
    }

    /** Every text that an entry holds. */
    static Stream<String> texts(Entry entry) {
        return texts((Object) entry);
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof String text) {
            return Stream.of(text);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(PrivacyRules::texts);
        }
        return value instanceof Record record && !(value instanceof Wording || value instanceof Written)
                ? Component.of(record).stream().map(Component::value).flatMap(PrivacyRules::texts)
                : Stream.empty();
    }

    private static @Nullable When oldest(TerritorialProject project) {
        return project.all(Kind.MEETING).stream()
                .map(Meeting::heldOn)
                .flatMap(Stream::ofNullable)
                .min(PartialDate::compareTo)
                .map(PartialDate::when)
                .orElse(null);
    }
}
