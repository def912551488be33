package fr.viesociale.examples.benchmarks;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.agrement.Agrement;
import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.AgrementRequest;
import fr.viesociale.agrement.BoardDecision;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.agrement.RequestNature;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.PartCode;
import fr.viesociale.entry.StatedPart;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.governance.Delegation;
import fr.viesociale.governance.Seat;
import fr.viesociale.governance.SeatHolding;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.structure.StructureProject;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Un territoire fictif de la taille que l'on veut: structures with three agréments each, every one of them decided, with a
 * projet social and a request. The same size gives the same territory every time.
 */
@SuppressWarnings("NullAway") // it does not see, in a compiled class, that an Id.@Nullable X may be null
final class FictionalTerritory {

    private static final Id.Body BOARD = new Id.Body("ca");
    private static final Id.Body COMMITTEE = new Id.Body("commission");
    private static final Id.Body COUNCIL = new Id.Body("conseil-municipal");
    private static final Id.Organisation CAF = new Id.Organisation("caf");
    private static final DateRange ALWAYS = DateRange.from("2000");

    /** What is wrong with one agrément, or with what goes with it. */
    private enum Fault {
        TOO_LONG,
        END_NOT_KNOWN,
        START_NOT_KNOWN,
        NO_DECISION,
        DECIDED_BY_THE_COUNCIL,
        DECIDED_BY_NOBODY_KNOWN,
        DECIDED_BEFORE_THE_DELEGATION,
        DECIDED_TOO_LATE,
        DAY_OF_DECISION_NOT_KNOWN,
        OF_ANOTHER_KIND,
        FOR_TWO_STRUCTURES,
        WITHOUT_PROJECT,
        WITHOUT_REQUEST,
        ADOPTED_TOO_LATE,
        ADOPTION_NOT_KNOWN,
        WITHOUT_FAMILY_STRAND,
        FAMILY_STRAND_NOT_KNOWN,
        ACROSS_THE_BOUNDARY,
        OF_A_NEW_KIND
    }

    private final List<Entry> entries = new ArrayList<>();
    private final int every;

    private FictionalTerritory(int every) {
        this.every = every;
    }

    /**
     * A territory in which no rule of the comparison finds anything.
     *
     * @param structures how many
     * @return the project, never null
     */
    static TerritorialProject clean(int structures) {
        return of(structures, 0);
    }

    /**
     * The same, one agrément in ten with a fault of its own, fault after fault.
     *
     * @param structures how many
     * @return the project, never null
     */
    static TerritorialProject faulty(int structures) {
        return of(structures, 10);
    }

    private static TerritorialProject of(int structures, int every) {
        var territory = new FictionalTerritory(every);
        territory.governance();
        for (int i = 0; i < structures; i++) {
            territory.structure(i);
        }
        return TerritorialProject.of(new Id.Territory("territoire-fictif"), territory.entries);
    }

    private void governance() {
        entries.add(new Organisation(CAF, "Caf fictive", OrganisationKind.CAF, null, null, null, null, null));
        entries.add(body(BOARD, BodyKind.CAF_BOARD));
        entries.add(body(COMMITTEE, BodyKind.CAF_DELEGATED_COMMITTEE));
        entries.add(body(COUNCIL, BodyKind.MUNICIPAL_COUNCIL));
        entries.add(new Delegation(
                new Id.Delegation("delegation"), BOARD, COMMITTEE, DateRange.from("2015-01-01"), null, null));
        for (int seat = 1; seat <= 5; seat++) {
            entries.add(new Seat(
                    new Id.Seat("siege-" + seat),
                    COMMITTEE,
                    CAF,
                    null,
                    ALWAYS,
                    new SeatHolding(1, null, null, true),
                    null));
        }
    }

    private static Body body(Id.Body id, BodyKind kind) {
        return new Body(id, kind, "instance fictive " + id.value(), null, List.of(), ALWAYS, null);
    }

    /** Two centres sociaux in three, with a family agrément; the other one an espace de vie sociale. */
    private void structure(int i) {
        StructureKind kind = i % 3 == 2 ? StructureKind.ESPACE_DE_VIE_SOCIALE : StructureKind.CENTRE_SOCIAL;
        entries.add(new Structure(id(i), "Structure fictive " + i, kind, null, List.of(), List.of(), ALWAYS, null));
        int month = i % 12 + 1;
        switch (i % 3) {
            case 0 -> {
                agrement(i, 0, AgrementKind.AGC, month("2019", month), last("2022", month));
                agrement(i, 1, AgrementKind.AGC, month("2023", month), "2026-12-31");
                agrement(i, 2, AgrementKind.ACF, month("2023", month), "2025-12-31");
            }
            case 1 -> {
                agrement(i, 0, AgrementKind.AGC, month("2023", month), "2026-12-31");
                agrement(i, 1, AgrementKind.ACF, month("2024", month), "2026-12-31");
                agrement(i, 2, AgrementKind.AGC, "2027-01-01", "2030-12-31");
            }
            default -> {
                agrement(i, 0, AgrementKind.AL, month("2016", month), last("2018", month));
                agrement(i, 1, AgrementKind.AL, month("2019", month), last("2022", month));
                agrement(i, 2, AgrementKind.AL, month("2023", month), "2026-12-31");
            }
        }
    }

    private static String month(String year, int month) {
        return String.format(Locale.ROOT, "%s-%02d-01", year, month);
    }

    /** The last day of a year, where the next agrément starts in the same month a year later. */
    private static String last(String year, int month) {
        return String.format(Locale.ROOT, "%s-%02d-28", year, month);
    }

    private void agrement(int structure, int place, AgrementKind kind, String first, String last) {
        int number = 3 * structure + place;
        Fault fault = every > 0 && number % every == every - 1
                ? Fault.values()[number / every % Fault.values().length]
                : null;
        String id = String.format(Locale.ROOT, "s%06d-%d", structure, place);
        Id.Structure of = id(structure);
        Id.StructureProject project = new Id.StructureProject(id);
        Id.AgrementRequest request = new Id.AgrementRequest(id);
        int year = Integer.parseInt(first.substring(0, 4));
        List<StatedPart> parts = fault == Fault.FAMILY_STRAND_NOT_KNOWN
                ? List.of()
                : List.of(new StatedPart(PartCode.VOLET_FAMILLES, fault != Fault.WITHOUT_FAMILY_STRAND));
        entries.add(new StructureProject(
                project,
                of,
                parts,
                fault == Fault.ADOPTION_NOT_KNOWN
                        ? null
                        : PartialDate.parse(year - 1 + (fault == Fault.ADOPTED_TOO_LATE ? "-07-15" : "-05-20")),
                null,
                List.of(),
                null,
                null));
        entries.add(new AgrementRequest(
                request,
                of,
                RequestNature.RENEWAL,
                List.of(kind),
                PartialDate.parse(year - 1 + "-06-30"),
                null,
                List.of(),
                null));
        entries.add(new Agrement(
                new Id.Agrement(id),
                of,
                fault == Fault.FOR_TWO_STRUCTURES ? List.of(neighbour(structure)) : List.of(),
                kind(kind, fault),
                period(first, last, fault),
                fault == Fault.WITHOUT_REQUEST ? null : request,
                fault == Fault.WITHOUT_PROJECT ? null : project,
                null));
        if (fault != Fault.NO_DECISION) {
            entries.add(new BoardDecision(
                    new Id.BoardDecision(id),
                    body(structure, fault),
                    DecisionNature.GRANT,
                    request,
                    List.of(new Id.Agrement(id)),
                    decidedOn(year, fault),
                    null,
                    null));
        }
    }

    private static Id.Structure neighbour(int structure) {
        return id(Math.max(structure - 1, 0));
    }

    private static Id.Structure id(int structure) {
        return new Id.Structure(String.format(Locale.ROOT, "s%06d", structure));
    }

    private static AgrementKind kind(AgrementKind kind, @Nullable Fault fault) {
        if (fault == Fault.OF_A_NEW_KIND) {
            return new AgrementKind("NOUVEAU");
        }
        return fault != Fault.OF_ANOTHER_KIND
                ? kind
                : kind.equals(AgrementKind.AL) ? AgrementKind.AGC : AgrementKind.AL;
    }

    private static DateRange period(String first, String last, @Nullable Fault fault) {
        return fault == Fault.TOO_LONG
                ? DateRange.of(Integer.parseInt(first.substring(0, 4)) - 4 + first.substring(4), last)
                : fault == Fault.END_NOT_KNOWN
                        ? DateRange.of(first, "unknown")
                        : fault == Fault.START_NOT_KNOWN
                                ? DateRange.of("unknown", last)
                                : fault == Fault.ACROSS_THE_BOUNDARY
                                        ? DateRange.of(first, "2027-06-30")
                                        : DateRange.of(first, last);
    }

    private static Id.@Nullable Body body(int structure, @Nullable Fault fault) {
        return fault == Fault.DECIDED_BY_NOBODY_KNOWN
                ? null
                : fault == Fault.DECIDED_BY_THE_COUNCIL
                        ? COUNCIL
                        : fault == Fault.DECIDED_BEFORE_THE_DELEGATION || structure % 2 == 0 ? COMMITTEE : BOARD;
    }

    private static @Nullable PartialDate decidedOn(int year, @Nullable Fault fault) {
        return fault == Fault.DAY_OF_DECISION_NOT_KNOWN
                ? null
                : PartialDate.parse(
                        fault == Fault.DECIDED_BEFORE_THE_DELEGATION
                                ? "2014-11-15"
                                : (fault == Fault.DECIDED_TOO_LATE ? year + 1 : year - 1) + "-11-15");
    }
}
