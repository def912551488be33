package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;
import static fr.viesociale.regulation.Facts.paper;

import fr.viesociale.entry.DocumentKind;
import fr.viesociale.entry.Evidence;
import fr.viesociale.entry.EvidenceState;
import fr.viesociale.entry.Listed;
import fr.viesociale.fault.Faults;
import fr.viesociale.governance.Resolution;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.identifier.PriorityAreaCode.Generation;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Force;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Rule;
import fr.viesociale.rule.Severity;
import fr.viesociale.rule.Source;
import fr.viesociale.structure.AreaMembership;
import fr.viesociale.structure.ProofKind;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.AreaSuccession;
import fr.viesociale.territory.District;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Les quartiers prioritaires: their codes, their two generations, what lies in them. */
final class PriorityAreaRules {

    private static final Fact<Situation, PriorityArea, When> AREA_FROM = fact(
            "priorityAreas/*/period/first",
            "premier jour du quartier prioritaire",
            "first day of the priority area",
            Informant.CITY,
            (area, situation) -> area.period().start());
    private static final Fact<Situation, PriorityArea, PriorityAreaCode> CODE = fact(
            "priorityAreas/*/code",
            "code du quartier prioritaire",
            "code of the priority area",
            Informant.CITY,
            (area, situation) -> area.code());
    private static final Fact<Situation, PriorityArea, List<String>> DEPARTMENTS = fact(
            "priorityAreas/*/communes",
            "département des communes du quartier prioritaire",
            "département of the communes of the priority area",
            Informant.CITY,
            (area, situation) -> area.communes().isEmpty()
                    ? null
                    : area.communes().stream()
                            .map(CommuneCode::department)
                            .distinct()
                            .toList());
    private static final Fact<Situation, Resolution, List<PriorityAreaCode>> CODES = fact(
            "resolutions/*/subjects",
            "codes des quartiers prioritaires que l'acte nomme",
            "codes of the priority areas that the act names",
            Informant.CITY,
            PriorityAreaRules::named);
    private static final Fact<Situation, Resolution, Holds> NEW = fact(
            "resolutions/*/history",
            "acte nouveau, et non rappel du passé",
            "a new act, no recall of the past",
            Informant.CITY,
            (act, situation) -> {
                Boolean history = act.history();
                return history == null ? Holds.UNDETERMINED : Holds.of(!history);
            });
    private static final Fact<Situation, AreaSuccession, When> FOLLOWED_ON = fact(
            "areaSuccessions/*/effectiveOn",
            "premier jour des nouveaux quartiers prioritaires",
            "first day of the new priority areas",
            Informant.CITY,
            (succession, situation) -> When.of(succession.effectiveOn()));
    private static final Fact<Situation, AreaSuccession, List<PriorityAreaCode>> PREDECESSORS = fact(
            "areaSuccessions/*/predecessors",
            "codes des anciens quartiers",
            "codes of the former areas",
            Informant.CITY,
            (succession, situation) -> codes(succession.predecessors().stream(), situation));
    private static final Fact<Situation, AreaSuccession, List<PriorityAreaCode>> SUCCESSORS = fact(
            "areaSuccessions/*/successors",
            "codes des nouveaux quartiers",
            "codes of the new areas",
            Informant.CITY,
            (succession, situation) -> codes(succession.successors().stream(), situation));
    private static final Fact<Situation, AreaSuccession, Holds> TABLE = paper(
            DocumentKind.CORRESPONDENCE_TABLE,
            "areaSuccessions/*/correspondenceTable",
            "passage donné par la table de correspondance",
            "passage given by the correspondence table",
            Informant.CITY,
            PriorityAreaRules::byTable);
    private static final Fact<Situation, Structure, Listed<ProofKind>> PROOFS = fact(
            "areaMemberships/*/proof",
            "preuves de l'appartenance à un quartier prioritaire",
            "proofs that it lies in a priority area",
            Informant.CITY,
            PriorityAreaRules::proofs);
    private static final Fact<Situation, Structure, List<Named>> DECLARED_BY = fact(
            "areaMemberships/*/declaredBy",
            "auteurs des déclarations",
            "who makes the declarations",
            Informant.CITY,
            (structure, situation) -> ofDeclarations(structure, situation, membership -> {
                Id.Organisation by = membership.declaredBy();
                return by == null
                        ? null
                        : new Named(situation.get(Kind.ORGANISATION, by).name());
            }));
    private static final Fact<Situation, Structure, List<PartialDate>> DECLARED_ON = fact(
            "areaMemberships/*/statedOn",
            "dates des déclarations",
            "dates of the declarations",
            Informant.CITY,
            (structure, situation) -> ofDeclarations(structure, situation, AreaMembership::statedOn));
    private static final Fact<Situation, District, When> DISTRICT_FROM = fact(
            "districts/*/period/first",
            "premier jour du quartier",
            "first day of the district",
            Informant.CITY,
            (district, situation) -> district.period().start());
    private static final Fact<Situation, District, String> DISTRICT_ID = fact(
            "districts/*/id",
            "identifiant du quartier",
            "identifier of the district",
            Informant.CITY,
            (district, situation) -> district.id().value());

    private static final Source SWITCH = Sources.seen(
            "Jeu de données des QPV du 26 avril 2024 et pages des QPV de Troyes et d'Île-de-France (data.gouv.fr)",
            "QPV dataset of 26 April 2024 and QPV pages of Troyes and Île-de-France (data.gouv.fr)");
    private static final Source PROOF =
            Sources.seen("Note sur l'import des QPV (GitHub)", "Note on QPV import (GitHub)");

    private static final Parameter<LocalDate> MAINLAND_SWITCH = Parameter.<LocalDate>of(
                    "priority-area.code-generation-date.mainlandSwitch",
                    "premier jour des codes de 2024 en métropole",
                    "first day of the codes of 2024 in mainland France")
            .value(LocalDate.parse("2024-01-01"), Force.ALWAYS, SWITCH);
    private static final Parameter<LocalDate> OVERSEAS_SWITCH = Parameter.<LocalDate>of(
                    "priority-area.code-generation-date.overseasSwitch",
                    "premier jour des codes de 2024 outre-mer",
                    "first day of the codes of 2024 overseas")
            .value(LocalDate.parse("2025-01-01"), Force.ALWAYS, SWITCH);
    private static final Parameter<List<ProofKind>> ADMITTED = Parameter.<List<ProofKind>>of(
                    "priority-area.membership-proof.proofs", "preuves admises", "proofs admitted")
            .value(List.of(ProofKind.GEOMETRY, ProofKind.DECLARATION), Force.ALWAYS, PROOF);

    private static final Rule<Situation, PriorityArea> DEPARTMENT = Provision.national(
                    "priority-area.department-matches-communes",
                    Severity.HARD,
                    Force.ALWAYS,
                    Sources.inferred(
                            "Liste ANCT de 2024, 1 584 lignes, copie publique sur GitHub ; 149 quartiers s'étendent sur"
                                    + " plusieurs communes",
                            "ANCT list of 2024, 1,584 records, public copy on GitHub; 149 areas span several communes"),
                    "Un quartier prioritaire est sur une commune au moins, parfois plusieurs, toutes du département que dit son"
                            + " code.",
                    "A priority area lies in one commune at least, sometimes in several, all of the département that its code"
                            + " tells.")
            .checked(
                    Subjects.PRIORITY_AREAS,
                    AREA_FROM,
                    Set.of(CODE, DEPARTMENTS),
                    (area, q) -> q.given(
                            CODE,
                            area,
                            code -> q.against(
                                    Reason.Shape.ONE_OF,
                                    DEPARTMENTS,
                                    area,
                                    code.department(),
                                    (departments, own) -> Holds.of(departments.equals(List.of(own))))));

    private static final Rule<Situation, Resolution> GENERATION = Provision.national(
                    "priority-area.code-generation-date",
                    Severity.HARD,
                    Force.from("2015-01-01"),
                    SWITCH,
                    "Un acte nouveau nomme un quartier prioritaire par son code de 2015 (QP) avant le décret suivant, par son"
                            + " code de 2024 (QN) ensuite ; outre-mer, un an plus tard. L'ancien code cité comme un rappel du"
                            + " passé est admis.",
                    "A new act names a priority area by its code of 2015 (QP) before the next decree, by its code of 2024 (QN)"
                            + " after it; overseas, a year later. A former code cited to recall the past is admitted.")
            .checked(
                    Subjects.RESOLUTIONS,
                    GovernanceRules.TAKEN_ON,
                    Set.of(GovernanceRules.TAKEN_ON, CODES, NEW, MAINLAND_SWITCH, OVERSEAS_SWITCH),
                    (act, q) -> q.where(
                            CODES,
                            act,
                            codes -> Holds.of(!codes.isEmpty()),
                            () -> q.underway(
                                    NEW,
                                    act,
                                    () -> q.given(
                                            GovernanceRules.TAKEN_ON,
                                            act,
                                            on -> q.all(
                                                    Text.of(
                                                            "génération des codes à la date de l'acte",
                                                            "codes of the day of the act"),
                                                    () -> q.holds(
                                                            Reason.Shape.IS,
                                                            CODES,
                                                            act,
                                                            MAINLAND_SWITCH,
                                                            (codes, day) -> ofTheDay(codes, false, on.before(day))),
                                                    () -> q.holds(
                                                            Reason.Shape.IS,
                                                            CODES,
                                                            act,
                                                            OVERSEAS_SWITCH,
                                                            (codes, day) -> ofTheDay(codes, true, on.before(day))))))));

    private static final Rule<Situation, AreaSuccession> PASSAGE = Provision.national(
                    "priority-area.passage-by-table",
                    Severity.HARD,
                    Force.from("2024-01-01"),
                    Sources.seen(
                            "Liste ANCT de 2024, 1 584 lignes, et indicateurs des QP du Gard, copies publiques sur GitHub",
                            "ANCT list of 2024, 1,584 records, and QP indicators of the Gard, public copies on GitHub"),
                    "D'un code de 2015 aux codes de 2024, on passe par la table de correspondance, où un quartier peut en donner"
                            + " plusieurs et plusieurs un seul ; jamais par les caractères du code.",
                    "From a code of 2015 to those of 2024 one goes by the correspondence table, in which one area may become"
                            + " several and several one; never by the characters of the code.")
            .checked(
                    Subjects.AREA_SUCCESSIONS,
                    FOLLOWED_ON,
                    Set.of(PREDECESSORS, SUCCESSORS, TABLE),
                    (succession, q) -> q.where(
                            PREDECESSORS,
                            succession,
                            codes -> any(codes, Generation.OF_2015),
                            () -> q.where(
                                    SUCCESSORS,
                                    succession,
                                    codes -> any(codes, Generation.OF_2024),
                                    () -> q.holds(TABLE, succession, given -> given))));

    private static final Rule<Situation, Structure> MEMBERSHIP = Provision.national(
                    "priority-area.membership-proof",
                    Severity.HARD,
                    Force.ALWAYS,
                    PROOF,
                    "Dire qu'un lieu est dans un quartier prioritaire repose sur un test géométrique, ou sur une déclaration avec"
                            + " sa date et son auteur ; le code de la commune, seul, ne prouve rien.",
                    "That a place lies in a priority area rests on a test of geometry, or on a declaration with its date and who"
                            + " makes it; a commune code proves nothing by itself.")
            .checked(
                    Subjects.STRUCTURES,
                    Facts.ASSESSMENT_DATE,
                    Set.of(PROOFS, DECLARED_BY, DECLARED_ON, ADMITTED),
                    (structure, q) -> q.where(
                            PROOFS,
                            structure,
                            proofs -> Holds.of(proofs.open() || !proofs.items().isEmpty()),
                            () -> q.all(
                                    Text.of("appartenance à un quartier prioritaire", "membership of a priority area"),
                                    () -> q.holds(
                                            Reason.Shape.ONE_OF,
                                            PROOFS,
                                            structure,
                                            ADMITTED,
                                            PriorityAreaRules::onlyOf),
                                    () -> q.recorded(DECLARED_BY, structure),
                                    () -> q.recorded(DECLARED_ON, structure))));

    private static final Rule<Situation, District> OWN_IDENTITY = Provision.national(
                    "priority-area.district-many-to-many",
                    Severity.HARD,
                    Force.ALWAYS,
                    Sources.seen(
                            "Objectif Gard, 14 juin 2015 (objectifgard.com) ; indicateurs des QP du Gard, copie publique sur"
                                    + " GitHub",
                            "Objectif Gard, 14 June 2015 (objectifgard.com); QP indicators of the Gard, public copy on GitHub"),
                    "Un quartier vécu a son identité propre, qui n'est jamais un code de quartier prioritaire ; il peut être"
                            + " dans aucun, un ou plusieurs quartiers prioritaires, et l'inverse.",
                    "A district has an identity of its own, never the code of a priority area; it may lie in none, one or"
                            + " several priority areas, and the other way round.")
            .checked(
                    Subjects.DISTRICTS,
                    DISTRICT_FROM,
                    Set.of(DISTRICT_ID),
                    (district, q) -> q.holds(DISTRICT_ID, district, id -> Holds.of(!isCode(id))));

    static final List<Rule<Situation, ?>> ALL = List.of(DEPARTMENT, GENERATION, PASSAGE, MEMBERSHIP, OWN_IDENTITY);

    /** How an area was designated, by figures that no dossier holds. */
    static final List<Provision> REFERENCES = List.of(
            Provision.national(
                    "priority-area.population-min",
                    Severity.LAW,
                    Force.from("2015-01-01"),
                    Sources.seen(
                            "décret 2014-767 art. 2 (copie publique sur GitHub)",
                            "décret 2014-767 art. 2 (public copy on GitHub)"),
                    "En métropole, un quartier est désigné prioritaire à partir de 1 000 habitants ; les recensements qui suivent"
                            + " n'y changent rien.",
                    "In mainland France an area is designated from 1,000 inhabitants on; later counts change nothing."),
            Provision.national(
                    "priority-area.income-threshold",
                    Severity.LAW,
                    Force.from("2014-07-05"),
                    Sources.seen(
                            "décret 2014-767 art. 4 (copie publique sur GitHub) ; date d'effet déduite",
                            "décret 2014-767 art. 4 (public copy on GitHub); start date deduced"),
                    "En métropole, le revenu médian du quartier est en dessous d'un seuil, arrondi à la centaine d'euros"
                            + " supérieure : 60 % d'une moyenne pondérée du revenu médian national (70 %, ou 30 % dans une"
                            + " unité urbaine d'au moins cinq millions d'habitants) et de celui de l'unité urbaine.",
                    "In mainland France the median income of the area is below a threshold, rounded up to the next hundred"
                            + " euros: 60% of a weighted mean of the national median (70%, or 30% in an urban unit of five"
                            + " million inhabitants or more) and of the urban unit's."));

    private PriorityAreaRules() {}

    private static List<PriorityAreaCode> named(Resolution act, Situation situation) {
        return codes(
                act.subjects().stream()
                        .map(Mention::id)
                        .filter(Id.PriorityArea.class::isInstance)
                        .map(Id.PriorityArea.class::cast),
                situation);
    }

    private static List<PriorityAreaCode> codes(Stream<Id.PriorityArea> areas, Situation situation) {
        return areas.map(area -> situation.get(Kind.PRIORITY_AREA, area).code()).toList();
    }

    private static Holds any(Collection<PriorityAreaCode> codes, Generation generation) {
        return Holds.of(codes.stream().anyMatch(code -> code.generation() == generation));
    }

    /** Whether the codes of mainland France, or those overseas, are of 2015 before the switch and of 2024 from it on. */
    private static Holds ofTheDay(List<PriorityAreaCode> codes, boolean overseas, Holds beforeSwitch) {
        return codes.stream()
                .filter(code -> overseas(code) == overseas)
                .map(code -> code.generation() == Generation.OF_2015 ? beforeSwitch : beforeSwitch.not())
                .reduce(Holds.YES, Holds::and);
    }

    private static boolean overseas(PriorityAreaCode code) {
        return code.department().startsWith("97") || code.department().startsWith("98");
    }

    private static @Nullable Holds byTable(AreaSuccession succession, Situation situation) {
        List<EvidenceState> states = situation.project().all(Kind.EVIDENCE).stream()
                .filter(paper -> paper.kind().equals(DocumentKind.CORRESPONDENCE_TABLE))
                .filter(paper -> paper.subjects().contains(new Mention(succession.id())))
                .map(Evidence::state)
                .toList();
        if (succession.correspondenceTable() != null || states.contains(EvidenceState.EXISTS)) {
            return Holds.YES;
        }
        return states.contains(EvidenceState.MISSING) ? Holds.NO : null;
    }

    private static Stream<AreaMembership> memberships(Structure structure, Situation situation) {
        return situation.project().all(Kind.AREA_MEMBERSHIP).stream()
                .filter(membership -> membership.structure().equals(structure.id()));
    }

    /** The kinds of proof that its memberships rest on; open where one of them tells none. */
    private static Listed<ProofKind> proofs(Structure structure, Situation situation) {
        return Listed.of(
                memberships(structure, situation).map(AreaMembership::proof).flatMap(Stream::ofNullable),
                proof -> proof,
                proof -> Holds.YES,
                memberships(structure, situation).anyMatch(membership -> membership.proof() == null));
    }

    private static Holds onlyOf(Listed<ProofKind> proofs, List<ProofKind> admitted) {
        Holds told = Holds.of(admitted.containsAll(proofs.items().keySet()));
        return proofs.open() ? told.and(Holds.UNDETERMINED) : told;
    }

    /** What each declaration tells; null where one does not. */
    private static <T> @Nullable List<T> ofDeclarations(
            Structure structure, Situation situation, Function<AreaMembership, @Nullable T> told) {
        List<AreaMembership> declarations = memberships(structure, situation)
                .filter(membership -> ProofKind.DECLARATION.equals(membership.proof()))
                .toList();
        List<T> all =
                declarations.stream().map(told).flatMap(Stream::ofNullable).toList();
        return all.size() == declarations.size() ? all : null;
    }

    private static boolean isCode(String text) {
        return new Faults().at("", () -> new PriorityAreaCode(text)) != null;
    }
}
