package fr.viesociale.regulation;

import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.CriterionCode;
import fr.viesociale.agrement.SitingSituation;
import fr.viesociale.money.Quantity;
import fr.viesociale.rule.Parameter;
import java.time.Period;
import java.util.List;

/**
 * Les valeurs attendues: what some text says, or may say, and nobody found. None has a default: whatever needs one is
 * undetermined until a host states it, dated and with its own source, and the explanation then says whose value it is.
 *
 * <p>{@code Regulation.FRENCH.with(Awaited.LONGEST_SINCE_2027.value(Period.ofYears(4), Force.from("2027-01-01"), source))}
 */
public final class Awaited {

    /** How long a préfiguration may last by a national text. */
    public static final Parameter<Period> PREFIGURATION_LONGEST = Parameter.of(
            "deployment.prefiguration-status.nationalMaxMonths",
            "durée maximale nationale d'une préfiguration",
            "longest duration of a prefiguration, nationally");

    /** The kinds of agrément from 2027, new ones included. */
    public static final Parameter<List<AgrementKind>> KINDS_SINCE_2027 = Parameter.of(
            "agrement.kinds-since-2027.kinds", "natures d'agrément à partir de 2027", "kinds of agrément from 2027");

    /** The criteria of an agrément that starts from 2027. */
    public static final Parameter<List<CriterionCode>> CRITERIA_SINCE_2027 = Parameter.of(
            "agrement.criteria-since-2027.criteria",
            "critères d'agrément à partir de 2027",
            "criteria of an agrément from 2027");

    /** The shortest duration of an agrément that starts from 2027. */
    public static final Parameter<Period> SHORTEST_SINCE_2027 = Parameter.of(
            "agrement.duration-since-2027.minYears",
            "durée minimale d'un agrément à partir de 2027",
            "shortest duration of an agrément from 2027");

    /** The longest duration of an agrément that starts from 2027. */
    public static final Parameter<Period> LONGEST_SINCE_2027 = Parameter.of(
            "agrement.duration-since-2027.maxYears",
            "durée maximale d'un agrément à partir de 2027",
            "longest duration of an agrément from 2027");

    /** How long an agrément may last with its extensions. */
    public static final Parameter<Period> LONGEST_WITH_EXTENSION = Parameter.of(
            "agrement.extension.maxYearsWithExtension",
            "durée maximale d'un agrément prolongé",
            "longest duration of an extended agrément");

    /** The notice that doctrine sets before a withdrawal or a suspension. */
    public static final Parameter<Period> WITHDRAWAL_NOTICE = Parameter.of(
            "agrement.withdrawal-and-suspension-steps.noticeDays",
            "préavis d'un retrait ou d'une suspension",
            "notice before a withdrawal or a suspension");

    /** Whether two months of silence on a request are a refusal. */
    public static final Parameter<Boolean> SILENCE_IS_REFUSAL = Parameter.of(
            "agrement.remedy-deadline.silenceIsRefusal",
            "deux mois de silence valent refus",
            "two months of silence are a refusal");

    /** How long after it a decision is notified to the structure. */
    public static final Parameter<Period> NOTIFICATION = Parameter.of(
            "agrement.notification-delay.maxDays",
            "délai de notification d'une décision",
            "delay for notifying a decision");

    /** How long after it a change of the structure is told to the Caf. */
    public static final Parameter<Period> CHANGE_NOTIFICATION = Parameter.of(
            "agrement.change-notification.maxDays",
            "délai pour signaler un changement à la Caf",
            "delay for telling the Caf of a change");

    /** How long before the end of an agrément its renewal is to be filed. */
    public static final Parameter<Period> FILING = Parameter.of(
            "agrement.filing-deadline.filingMonthsBeforeEnd",
            "délai de dépôt d'un renouvellement avant la fin de l'agrément",
            "delay for filing a renewal before the end of the agrément");

    /** What a change of manager does to a running agrément. */
    public static final Parameter<ManagerChange> MANAGER_CHANGE = Parameter.of(
            "agrement.manager-change.effect",
            "effet d'un changement de gestionnaire sur l'agrément",
            "effect of a change of manager on the agrément");

    /** The criteria proper to the agrément of an espace de vie sociale before 2027. */
    public static final Parameter<List<CriterionCode>> EVS_CRITERIA = Parameter.of(
            "project.evs-criteria-list.criteria",
            "critères d'agrément propres à un EVS",
            "criteria proper to the agrément of an EVS");

    /** Whether experience or a training plan may stand in for the diploma of the director. */
    public static final Parameter<Boolean> DIPLOMA_DEROGATION = Parameter.of(
            "staff.director-diploma-derogation.derogationAllowed",
            "l'expérience ou une formation peut remplacer le diplôme",
            "experience or training may stand in for the diploma");

    /** The least full-time equivalents of direction from 2027. */
    public static final Parameter<Quantity> DIRECTOR_TIME_SINCE_2027 = Parameter.of(
            "staff.requirements-since-2027.directorMinFte",
            "temps de direction minimal à partir de 2027",
            "least time of the director from 2027");

    /** The least level of the diploma of the director from 2027. */
    public static final Parameter<Integer> DIRECTOR_LEVEL_SINCE_2027 = Parameter.of(
            "staff.requirements-since-2027.directorMinLevel",
            "niveau de diplôme minimal de la direction à partir de 2027",
            "least diploma level of the director from 2027");

    /** The least full-time equivalents of the référent familles from 2027. */
    public static final Parameter<Quantity> FAMILY_OFFICER_TIME_SINCE_2027 = Parameter.of(
            "staff.requirements-since-2027.familyOfficerMinFte",
            "temps minimal du référent familles à partir de 2027",
            "least time of the family officer from 2027");

    /** The least level of the diploma of the référent familles from 2027. */
    public static final Parameter<Integer> FAMILY_OFFICER_LEVEL_SINCE_2027 = Parameter.of(
            "staff.requirements-since-2027.familyOfficerMinLevel",
            "niveau de diplôme minimal du référent familles à partir de 2027",
            "least diploma level of the family officer from 2027");

    /** The conditions under which an EVS is conceivable where a structure exists. */
    public static final Parameter<List<String>> EVS_CONDITIONS = Parameter.of(
            "territory.evs-where-structure-exists.conditions",
            "conditions d'un nouvel EVS là où une structure existe",
            "conditions of a new EVS where a structure exists");

    /** The situations in which an EVS may be sited from 2027. */
    public static final Parameter<List<SitingSituation>> EVS_SITUATIONS_SINCE_2027 = Parameter.of(
            "territory.evs-siting-since-2027.situations",
            "situations d'implantation d'un EVS à partir de 2027",
            "situations of the siting of an EVS from 2027");

    /** The least population of a zone of competence. */
    public static final Parameter<Integer> ZONE_LEAST = Parameter.of(
            "territory.population-threshold.minPopulation",
            "population minimale de la zone de compétence",
            "least population of the zone");

    /** The greatest population of a zone of competence. */
    public static final Parameter<Integer> ZONE_MOST = Parameter.of(
            "territory.population-threshold.maxPopulation",
            "population maximale de la zone de compétence",
            "greatest population of the zone");

    /** The yearly ceilings, one dated value a year. */
    public static final Parameter<List<FundingCeiling>> SERVICE_CEILINGS = Parameter.of(
            "funding.ps-ceiling.ceilingTable",
            "prix plafonds des prestations de service",
            "ceilings of the prestations de service");

    /** Which costs enter the base of the AGC. */
    public static final Parameter<List<String>> SERVICE_COST_BASE = Parameter.of(
            "funding.ps-cost-base.costBase",
            "charges retenues pour la prestation AGC",
            "costs that enter the AGC base");

    /** The rates from 2027, one dated value a year. */
    public static final Parameter<List<FundingRate>> SERVICE_RATES_SINCE_2027 = Parameter.of(
            "funding.ps-since-2027.rateTable",
            "taux des prestations de service à partir de 2027",
            "rates of the prestations de service from 2027");

    /** The bonus that attaches to AGC, ACF or AL. */
    public static final Parameter<List<FundingCeiling>> TERRITORY_BONUS = Parameter.of(
            "funding.territory-bonus-for-avs.bonusTable",
            "bonus territoire des prestations AGC, ACF et AL",
            "territory bonus of AGC, ACF and AL");

    /** How long governance data may be kept. */
    public static final Parameter<Period> RETENTION = Parameter.of(
            "privacy.retention-term.retentionYears",
            "durée de conservation des données de gouvernance",
            "retention of governance data");

    private Awaited() {}
}
