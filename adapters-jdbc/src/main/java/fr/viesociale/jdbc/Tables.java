package fr.viesociale.jdbc;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.coordination.Vocation;
import fr.viesociale.entry.Inventory;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.governance.Derogation;
import fr.viesociale.governance.Party;
import fr.viesociale.governance.Resolution;
import fr.viesociale.governance.ResolutionNature;
import fr.viesociale.governance.ResolutionObject;
import fr.viesociale.governance.Seat;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.identifier.Rna;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.identifier.Siren;
import fr.viesociale.identifier.Siret;
import fr.viesociale.project.Kind;
import fr.viesociale.roadmap.Orientation;
import fr.viesociale.roadmap.OrientationCode;
import fr.viesociale.structure.PartCode;
import fr.viesociale.structure.ProjectPart;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.territory.AreaSuccession;
import fr.viesociale.territory.District;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.territory.TerritoryPart;
import java.util.List;

/** Every kind's table. */
final class Tables {

    private static final Part<District, Id.PriorityArea> DISTRICT_AREAS =
            Part.ofWords("vs_district_priority_area", "priority_area", District::priorityAreas, Id.PriorityArea::new);
    private static final Part<PriorityArea, CommuneCode> AREA_COMMUNES =
            Part.ofWords("vs_priority_area_commune", "commune", PriorityArea::communes, CommuneCode::new);
    private static final Part<AreaSuccession, Id.PriorityArea> PREDECESSORS = Part.ofWords(
            "vs_area_succession_predecessor", "priority_area", AreaSuccession::predecessors, Id.PriorityArea::new);
    private static final Part<AreaSuccession, Id.PriorityArea> SUCCESSORS = Part.ofWords(
            "vs_area_succession_successor", "priority_area", AreaSuccession::successors, Id.PriorityArea::new);
    private static final Part<ConventionVersion, RuleId> CLAUSES =
            Part.ofWords("vs_convention_version_clause", "clause", ConventionVersion::clauses, RuleId::new);
    private static final Part<ConventionVersion, Vocation> VOCATIONS =
            Part.ofWords("vs_convention_version_vocation", "vocation", ConventionVersion::vocations, Vocation::new);
    private static final Part<Body, Id.Convention> BODY_CONVENTIONS =
            Part.ofWords("vs_body_convention", "convention", Body::conventions, Id.Convention::new);
    private static final Part<Resolution, Mention> SUBJECTS =
            Part.ofWords("vs_resolution_subject", "subject", Resolution::subjects, Mention::parse);
    private static final Part<Structure, Id.District> STRUCTURE_DISTRICTS =
            Part.ofWords("vs_structure_district", "district", Structure::districts, Id.District::new);
    private static final Part<Structure, Id.PriorityArea> STRUCTURE_AREAS =
            Part.ofWords("vs_structure_priority_area", "priority_area", Structure::priorityAreas, Id.PriorityArea::new);
    private static final Part<StructureProject, ProjectPart> PROJECT_PARTS = new Part<>(
            "vs_structure_project_part",
            new Columns<ProjectPart>().word("part", ProjectPart::part).flag("present", ProjectPart::present),
            StructureProject::parts,
            row -> new ProjectPart(row.word("part", PartCode::new), row.flag("present")));
    private static final Part<AgrementRequest, AgrementKind> REQUESTED_KINDS =
            Part.ofWords("vs_agrement_request_kind", "agrement_kind", AgrementRequest::kinds, AgrementKind::new);
    private static final Part<BoardDecision, Id.Agrement> DECIDED_AGREMENTS =
            Part.ofWords("vs_board_decision_agrement", "agrement", BoardDecision::agrements, Id.Agrement::new);

    static final List<Table<?>> ALL = List.of(
            new Table<>(
                    Kind.TERRITORY_PART,
                    "vs_territory_part",
                    new Columns<TerritoryPart>()
                            .word("commune", TerritoryPart::commune)
                            .word("epci", TerritoryPart::epci)
                            .line("name", TerritoryPart::name)
                            .range("period", TerritoryPart::period),
                    List.of(),
                    row -> new TerritoryPart(
                            row.word("id", Id.TerritoryPart::new),
                            row.optionalWord("commune", CommuneCode::new),
                            row.optionalWord("epci", Siren::new),
                            row.line("name"),
                            row.range("period"),
                            row.about())),
            new Table<>(
                    Kind.DISTRICT,
                    "vs_district",
                    new Columns<District>().line("name", District::name).range("period", District::period),
                    List.of(DISTRICT_AREAS),
                    row -> new District(
                            row.word("id", Id.District::new),
                            row.line("name"),
                            row.range("period"),
                            row.list(DISTRICT_AREAS),
                            row.about())),
            new Table<>(
                    Kind.PRIORITY_AREA,
                    "vs_priority_area",
                    new Columns<PriorityArea>()
                            .word("code", PriorityArea::code)
                            .line("name", PriorityArea::name)
                            .range("period", PriorityArea::period),
                    List.of(AREA_COMMUNES),
                    row -> new PriorityArea(
                            row.word("id", Id.PriorityArea::new),
                            row.word("code", PriorityAreaCode::new),
                            row.line("name"),
                            row.list(AREA_COMMUNES),
                            row.range("period"),
                            row.about())),
            new Table<>(
                    Kind.AREA_SUCCESSION,
                    "vs_area_succession",
                    new Columns<AreaSuccession>()
                            .date("effective_on", AreaSuccession::effectiveOn)
                            .line("correspondence_table", AreaSuccession::correspondenceTable),
                    List.of(PREDECESSORS, SUCCESSORS),
                    row -> new AreaSuccession(
                            row.word("id", Id.AreaSuccession::new),
                            row.list(PREDECESSORS),
                            row.list(SUCCESSORS),
                            row.date("effective_on"),
                            row.optionalLine("correspondence_table"),
                            row.about())),
            new Table<>(
                    Kind.POPULATION_FIGURE,
                    "vs_population_figure",
                    new Columns<PopulationFigure>()
                            .word("perimeter", PopulationFigure::perimeter)
                            .number("residents", PopulationFigure::residents)
                            .number("census_year", PopulationFigure::censusYear)
                            .date("published_on", PopulationFigure::publishedOn),
                    List.of(),
                    row -> new PopulationFigure(
                            row.word("id", Id.PopulationFigure::new),
                            row.word("perimeter", Mention::parse),
                            row.number("residents"),
                            row.optionalNumber("census_year"),
                            row.optionalDate("published_on"),
                            row.about())),
            new Table<>(
                    Kind.ORGANISATION,
                    "vs_organisation",
                    new Columns<Organisation>()
                            .line("name", Organisation::name)
                            .word("kind", Organisation::kind)
                            .word("siren", Organisation::siren)
                            .word("siret", Organisation::siret)
                            .word("rna", Organisation::rna)
                            .word("commune", Organisation::commune),
                    List.of(),
                    row -> new Organisation(
                            row.word("id", Id.Organisation::new),
                            row.line("name"),
                            row.word("kind", OrganisationKind::new),
                            row.optionalWord("siren", Siren::new),
                            row.optionalWord("siret", Siret::new),
                            row.optionalWord("rna", Rna::new),
                            row.optionalWord("commune", CommuneCode::new),
                            row.about())),
            new Table<>(
                    Kind.CONVENTION,
                    "vs_convention",
                    new Columns<Convention>().word("kind", Convention::kind).line("title", Convention::title),
                    List.of(),
                    row -> new Convention(
                            row.word("id", Id.Convention::new),
                            row.word("kind", ConventionKind::new),
                            row.line("title"),
                            row.about())),
            new Table<>(
                    Kind.CONVENTION_VERSION,
                    "vs_convention_version",
                    new Columns<ConventionVersion>()
                            .word("convention", ConventionVersion::convention)
                            .date("signed_on", ConventionVersion::signedOn)
                            .range("term", ConventionVersion::term),
                    List.of(CLAUSES, VOCATIONS),
                    row -> new ConventionVersion(
                            row.word("id", Id.ConventionVersion::new),
                            row.word("convention", Id.Convention::new),
                            row.optionalDate("signed_on"),
                            row.range("term"),
                            row.list(CLAUSES),
                            row.list(VOCATIONS),
                            row.about())),
            new Table<>(
                    Kind.PARTY,
                    "vs_party",
                    new Columns<Party>()
                            .word("convention_version", Party::version)
                            .word("organisation", Party::organisation)
                            .date("authorised_on", Party::authorisedOn)
                            .line("deliberation", Party::deliberation),
                    List.of(),
                    row -> new Party(
                            row.word("id", Id.Party::new),
                            row.word("convention_version", Id.ConventionVersion::new),
                            row.word("organisation", Id.Organisation::new),
                            row.optionalDate("authorised_on"),
                            row.optionalLine("deliberation"),
                            row.about())),
            new Table<>(
                    Kind.ORIENTATION,
                    "vs_orientation",
                    new Columns<Orientation>()
                            .word("convention", Orientation::convention)
                            .word("code", Orientation::code)
                            .line("name", Orientation::name)
                            .number("place", Orientation::rank),
                    List.of(),
                    row -> new Orientation(
                            row.word("id", Id.Orientation::new),
                            row.word("convention", Id.Convention::new),
                            row.word("code", OrientationCode::new),
                            row.line("name"),
                            row.number("place"),
                            row.about())),
            new Table<>(
                    Kind.BODY,
                    "vs_body",
                    new Columns<Body>()
                            .word("kind", Body::kind)
                            .line("name", Body::name)
                            .word("organisation", Body::organisation)
                            .range("period", Body::period),
                    List.of(BODY_CONVENTIONS),
                    row -> new Body(
                            row.word("id", Id.Body::new),
                            row.word("kind", BodyKind::new),
                            row.line("name"),
                            row.optionalId("organisation", Id.Organisation::new),
                            row.list(BODY_CONVENTIONS),
                            row.range("period"),
                            row.about())),
            new Table<>(
                    Kind.SEAT,
                    "vs_seat",
                    new Columns<Seat>()
                            .word("body", Seat::body)
                            .word("organisation", Seat::organisation)
                            .number("seats", Seat::count)
                            .range("period", Seat::period),
                    List.of(),
                    row -> new Seat(
                            row.word("id", Id.Seat::new),
                            row.word("body", Id.Body::new),
                            row.word("organisation", Id.Organisation::new),
                            row.optionalNumber("seats"),
                            row.range("period"),
                            row.about())),
            new Table<>(
                    Kind.RESOLUTION,
                    "vs_resolution",
                    new Columns<Resolution>()
                            .word("body", Resolution::body)
                            .date("taken_on", Resolution::takenOn)
                            .word("object", Resolution::object)
                            .code("nature", Resolution::nature),
                    List.of(SUBJECTS),
                    row -> new Resolution(
                            row.word("id", Id.Resolution::new),
                            row.word("body", Id.Body::new),
                            row.optionalDate("taken_on"),
                            row.word("object", ResolutionObject::new),
                            row.optionalCode("nature", ResolutionNature.class),
                            row.list(SUBJECTS),
                            row.about())),
            new Table<>(
                    Kind.STRUCTURE,
                    "vs_structure",
                    new Columns<Structure>()
                            .line("name", Structure::name)
                            .word("kind", Structure::kind)
                            .word("siret", Structure::siret)
                            .range("period", Structure::period),
                    List.of(STRUCTURE_DISTRICTS, STRUCTURE_AREAS),
                    row -> new Structure(
                            row.word("id", Id.Structure::new),
                            row.line("name"),
                            row.word("kind", StructureKind::new),
                            row.optionalWord("siret", Siret::new),
                            row.list(STRUCTURE_DISTRICTS),
                            row.list(STRUCTURE_AREAS),
                            row.range("period"),
                            row.about())),
            new Table<>(
                    Kind.STRUCTURE_PROJECT,
                    "vs_structure_project",
                    new Columns<StructureProject>()
                            .word("structure", StructureProject::structure)
                            .date("adopted_on", StructureProject::adoptedOn),
                    List.of(PROJECT_PARTS),
                    row -> new StructureProject(
                            row.word("id", Id.StructureProject::new),
                            row.word("structure", Id.Structure::new),
                            row.list(PROJECT_PARTS),
                            row.optionalDate("adopted_on"),
                            row.about())),
            new Table<>(
                    Kind.AGREMENT_REQUEST,
                    "vs_agrement_request",
                    new Columns<AgrementRequest>()
                            .word("structure", AgrementRequest::structure)
                            .date("filed_on", AgrementRequest::filedOn)
                            .range("asked", AgrementRequest::asked),
                    List.of(REQUESTED_KINDS),
                    row -> new AgrementRequest(
                            row.word("id", Id.AgrementRequest::new),
                            row.word("structure", Id.Structure::new),
                            row.list(REQUESTED_KINDS),
                            row.optionalDate("filed_on"),
                            row.optionalRange("asked"),
                            row.about())),
            new Table<>(
                    Kind.AGREMENT,
                    "vs_agrement",
                    new Columns<Agrement>()
                            .word("structure", Agrement::structure)
                            .word("kind", Agrement::kind)
                            .range("period", Agrement::period)
                            .word("request", Agrement::request)
                            .word("project", Agrement::project),
                    List.of(),
                    row -> new Agrement(
                            row.word("id", Id.Agrement::new),
                            row.word("structure", Id.Structure::new),
                            row.word("kind", AgrementKind::new),
                            row.range("period"),
                            row.optionalId("request", Id.AgrementRequest::new),
                            row.optionalId("project", Id.StructureProject::new),
                            row.about())),
            new Table<>(
                    Kind.BOARD_DECISION,
                    "vs_board_decision",
                    new Columns<BoardDecision>()
                            .word("body", BoardDecision::body)
                            .code("nature", BoardDecision::nature)
                            .word("request", BoardDecision::request)
                            .date("decided_on", BoardDecision::decidedOn)
                            .date("effective_on", BoardDecision::effectiveOn),
                    List.of(DECIDED_AGREMENTS),
                    row -> new BoardDecision(
                            row.word("id", Id.BoardDecision::new),
                            row.optionalId("body", Id.Body::new),
                            row.code("nature", DecisionNature.class),
                            row.optionalId("request", Id.AgrementRequest::new),
                            row.list(DECIDED_AGREMENTS),
                            row.optionalDate("decided_on"),
                            row.optionalDate("effective_on"),
                            row.about())),
            new Table<>(
                    Kind.DEROGATION,
                    "vs_derogation",
                    new Columns<Derogation>()
                            .word("rule", Derogation::rule)
                            .word("subject", Derogation::subject)
                            .date("granted_on", Derogation::grantedOn)
                            .word("granted_by", Derogation::grantedBy)
                            .line("reason", Derogation::reason),
                    List.of(),
                    row -> new Derogation(
                            row.word("id", Id.Derogation::new),
                            row.word("rule", RuleId::new),
                            row.word("subject", Mention::parse),
                            row.optionalDate("granted_on"),
                            row.optionalId("granted_by", Id.Body::new),
                            row.optionalLine("reason"),
                            row.about())),
            new Table<>(
                    Kind.INVENTORY,
                    "vs_inventory",
                    new Columns<Inventory>()
                            .line("list", Inventory::list)
                            .word("within", Inventory::within)
                            .flag("complete", Inventory::complete)
                            .date("as_of", Inventory::asOf),
                    List.of(),
                    row -> new Inventory(
                            row.word("id", Id.Inventory::new),
                            row.line("list"),
                            row.optionalWord("within", Mention::parse),
                            row.flag("complete"),
                            row.optionalDate("as_of"),
                            row.about())));

    private Tables() {}
}
