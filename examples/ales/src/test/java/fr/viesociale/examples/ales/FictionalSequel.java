package fr.viesociale.examples.ales;

import static fr.viesociale.examples.ales.FictionalFacts.ACTION;
import static fr.viesociale.examples.ales.FictionalFacts.BOARD;
import static fr.viesociale.examples.ales.FictionalFacts.CITY;
import static fr.viesociale.examples.ales.FictionalFacts.CONVENTION;
import static fr.viesociale.examples.ales.FictionalFacts.DIAGNOSIS;
import static fr.viesociale.examples.ales.FictionalFacts.RIGHTS;
import static fr.viesociale.examples.ales.FictionalFacts.ROCHEBELLE;
import static fr.viesociale.examples.ales.FictionalFacts.SHORT_TERM;
import static fr.viesociale.examples.ales.FictionalFacts.SIGNED;
import static fr.viesociale.examples.ales.FictionalFacts.STRUCTURE;
import static fr.viesociale.examples.ales.FictionalFacts.TAMARIS;
import static fr.viesociale.examples.ales.FictionalFacts.date;

import fr.viesociale.actor.PublicCode;
import fr.viesociale.actor.Theme;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.coordination.DuplicateDismissed;
import fr.viesociale.diagnosis.DiagnosisFinding;
import fr.viesociale.diagnosis.FindingNature;
import fr.viesociale.diagnosis.Lever;
import fr.viesociale.entry.About;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Inventory;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Party;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.money.Quantity;
import fr.viesociale.roadmap.Action;
import fr.viesociale.roadmap.ActionContent;
import fr.viesociale.roadmap.ActionState;
import fr.viesociale.roadmap.ActionStatus;
import fr.viesociale.roadmap.CarryOver;
import fr.viesociale.roadmap.HorizonCode;
import fr.viesociale.roadmap.HorizonSpan;
import fr.viesociale.roadmap.Involvement;
import fr.viesociale.roadmap.Orientation;
import fr.viesociale.roadmap.OrientationCode;
import fr.viesociale.roadmap.OrientationPair;
import fr.viesociale.roadmap.Vocation;
import fr.viesociale.structure.OpeningHours;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.time.DateRange;
import java.util.ArrayList;
import java.util.List;

/**
 * What may have followed the dossier of 2019, made up so that questions have an answer: terms, amendments, residents counted
 * by district, lists told to be complete. Every name says so.
 */
final class FictionalSequel {

    /** The days that each horizon means. */
    static final List<HorizonSpan> SPANS = List.of(
            new HorizonSpan(HorizonCode.SHORT, DateRange.of("2019-05-02", "2020-12-31")),
            new HorizonSpan(HorizonCode.MEDIUM, DateRange.of("2021", "2023")),
            new HorizonSpan(HorizonCode.LONG, DateRange.of("2024", "unknown")));

    /** An amendment without a signature, which says what the horizons mean. */
    static final ConventionVersion ON_HORIZONS =
            amendment("avenant-fictif-horizons", null, DateRange.of("2019-07-01", "unknown"), List.of(), SPANS);

    static final ConventionVersion AMENDMENT = amendment(
            "avenant-fictif",
            "2021-06-30",
            DateRange.of("2021-07-01", "unknown"),
            List.of(new RuleId("governance.stated-rhythm")),
            List.of());

    static final Party AUTHORISED = new Party(
            new Id.Party("avenant-fictif-ville"),
            AMENDMENT.id(),
            CITY,
            date("2021-06-21"),
            "Délibération fictive 21-06",
            null);

    /** The convention of 2019 as it was signed, with the term that no source tells. */
    static final ConventionVersion SIGNED_FOR_A_TERM = new ConventionVersion(
            SIGNED,
            CONVENTION,
            date("2019-05-02"),
            DateRange.of("2019-05-02", "2022-12-31"),
            List.of(new RuleId("convention.signatories"), new RuleId("governance.steering-committee-members")),
            List.of(Vocation.EXPERIMENTAL, Vocation.SHARED, Vocation.INNOVATIVE),
            SPANS,
            About.from("Terme et horizons fictifs"));

    /** A convention that does not exist, six months after the end of the term. */
    static final Convention NEXT =
            new Convention(new Id.Convention("suite-fictive"), ConventionKind.COORDINATION, "Convention fictive", null);

    static final ConventionVersion NEXT_SIGNED = new ConventionVersion(
            new Id.ConventionVersion("suite-fictive-initiale"),
            NEXT.id(),
            date("2023-06-15"),
            DateRange.of("2023-07-01", "2026-06-30"),
            List.of(),
            List.of(),
            List.of(),
            null);

    static final Orientation NEXT_RIGHTS = new Orientation(
            new Id.Orientation("droits-suite-fictive"),
            NEXT.id(),
            OrientationCode.ACCESS_TO_RIGHTS,
            "Orientation fictive : les droits, encore",
            1,
            null);

    static final CarryOver CARRY_OVER = new CarryOver(
            new Id.CarryOver("reprise-fictive"),
            CONVENTION,
            NEXT.id(),
            date("2023-07-01"),
            List.of(new OrientationPair(RIGHTS, NEXT_RIGHTS.id())),
            null);

    static final DiagnosisFinding FINDING = new DiagnosisFinding(
            new Id.DiagnosisFinding("constat-fictif"),
            DIAGNOSIS.id(),
            FindingNature.STRENGTH,
            Theme.ACCESS_TO_RIGHTS,
            "Constat fictif : une permanence connue de tous",
            "Relevé fictif",
            null);

    static final Lever LEVER = lever("levier-fictif", "Levier fictif : la permanence", RIGHTS);
    static final Lever LOOSE_LEVER = lever("levier-fictif-libre", "Levier fictif : le marché du samedi");

    /** What the City does by itself for the same people as the association does. */
    static final Action CITY_ACTION = new Action(
            new Id.Action("guichet-fictif"),
            "Guichet fictif de démarches en ligne",
            List.of(SHORT_TERM.id()),
            new Involvement(CITY, List.of()),
            new ActionContent(List.of(Theme.DIGITAL), List.of(PublicCode.ADULTS), List.of(), List.of(TAMARIS), null),
            DateRange.of("2021-07-01", "2022-06-30"),
            List.of(new ActionState(ActionStatus.UNDERWAY, date("2021-07-01"))),
            null);

    /** Somebody looked at both, and they are not the same. */
    static final DuplicateDismissed DISMISSED = new DuplicateDismissed(
            new Id.DuplicateDismissed("doublon-fictif-guichet"),
            ACTION.id(),
            CITY_ACTION.id(),
            date("2021-09-14"),
            "Motif fictif : l'une forme, l'autre fait avec",
            null);

    /** A second structure that does not exist, with its agrément. */
    static final Structure CENTRE = new Structure(
            new Id.Structure("centre-fictif"),
            "Centre social fictif de Rochebelle",
            StructureKind.CENTRE_SOCIAL,
            null,
            List.of(ROCHEBELLE),
            List.of(new Id.PriorityArea("qp030001"), new Id.PriorityArea("qn03001i")),
            DateRange.from("2022-09-01"),
            null);

    static final Agrement CENTRE_AGREMENT = new Agrement(
            new Id.Agrement("agrement-fictif-centre"),
            CENTRE.id(),
            AgrementKind.AGC,
            DateRange.of("2023-01-01", "2026-12-31"),
            null,
            null,
            null);

    static final BoardDecision CENTRE_DECISION = new BoardDecision(
            new Id.BoardDecision("decision-fictive-centre"),
            BOARD.id(),
            DecisionNature.GRANT,
            null,
            List.of(CENTRE_AGREMENT.id()),
            date("2022-11-16"),
            date("2023-01-01"),
            null);

    /** How long each structure opens in a week. */
    static final List<OpeningHours> OPENED = List.of(
            opened("2021", STRUCTURE, "12", DateRange.of("2021-01-01", "2021-12-31")),
            opened("2022", STRUCTURE, "28", DateRange.from("2022-01-01")),
            opened("centre", CENTRE, "35", DateRange.from("2023-01-01")));

    /** 14,000 residents in six districts: no count by district was found. */
    static final List<PopulationFigure> RESIDENTS = List.of(
            residents("cauvel-la-royale", 1_000),
            residents("centre-ville", 4_000),
            residents("cevennes", 2_500),
            residents("pres-saint-jean", 1_500),
            residents("rochebelle", 3_000),
            residents("tamaris", 2_000));

    /** The lists that the real dossier knows to be incomplete, supposed complete. */
    static final List<Inventory> COMPLETE = List.of(complete("agrements"), complete("structures"));

    private FictionalSequel() {}

    /** The structures, the residents and the complete lists, together. */
    static Entry[] equipped(Entry... more) {
        List<Entry> all = new ArrayList<>(List.of(more));
        all.addAll(OPENED);
        all.addAll(RESIDENTS);
        all.addAll(COMPLETE);
        all.addAll(List.of(STRUCTURE, CENTRE, BOARD, CENTRE_AGREMENT, CENTRE_DECISION));
        all.addAll(List.of(FictionalFacts.REQUEST, FictionalFacts.AGREMENT, FictionalFacts.DECISION));
        return all.toArray(Entry[]::new);
    }

    private static ConventionVersion amendment(
            String id, String signedOn, DateRange term, List<RuleId> clauses, List<HorizonSpan> spans) {
        return new ConventionVersion(
                new Id.ConventionVersion(id),
                CONVENTION,
                signedOn == null ? null : date(signedOn),
                term,
                clauses,
                List.of(),
                spans,
                null);
    }

    private static Lever lever(String id, String name, Id.Orientation... orientations) {
        return new Lever(new Id.Lever(id), DIAGNOSIS.id(), name, List.of(orientations), List.of(FINDING.id()), null);
    }

    private static OpeningHours opened(String id, Structure structure, String hours, DateRange period) {
        return new OpeningHours(
                new Id.OpeningHours("horaires-fictifs-" + id),
                new Mention(structure.id()),
                Quantity.parse(hours),
                null,
                List.of(),
                period,
                null);
    }

    private static PopulationFigure residents(String district, int count) {
        return new PopulationFigure(
                new Id.PopulationFigure("fictive-" + district),
                new Mention(new Id.District(district)),
                count,
                null,
                2021,
                null,
                About.from("Chiffre fictif"));
    }

    private static Inventory complete(String list) {
        return new Inventory(
                new Id.Inventory(list), list, null, true, date("2026-11"), About.from("Liste complète, fictive"));
    }
}
