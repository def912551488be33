package fr.viesociale.opendata.subsidy;

import fr.viesociale.actor.Organisation;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Refused;
import fr.viesociale.funding.BeneficiaryShare;
import fr.viesociale.funding.PlannedPayment;
import fr.viesociale.funding.PublishedField;
import fr.viesociale.funding.PublishedRecord;
import fr.viesociale.funding.Subsidy;
import fr.viesociale.funding.SubsidyKind;
import fr.viesociale.funding.SubsidyTerms;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.identifier.Id;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Edge;
import fr.viesociale.time.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Des fiches aux lignes et retour: what the entries of a project tell of subsidies as rows, and rows as entries. */
public final class SubsidyRows {

    private static final int SHARE_DECIMALS = 7;
    private static final DateRange NOT_KNOWN = new DateRange(Edge.UNKNOWN, Edge.UNKNOWN);

    private SubsidyRows() {}

    /**
     * What a project tells of its subsidies, one row for each beneficiary. What no entry holds (the reference of the
     * decision, the European number, the scheme, the notification) is taken from the latest line published before; what
     * nobody recorded stays null, and {@link SubsidyFiles#write} says so.
     *
     * @param project the project, as the public may see it
     * @param notifiedToEurope what the publisher states of every subsidy of which no published line says it, null when it
     *     states nothing
     * @return the rows, subsidy by subsidy, never null
     */
    public static List<SubsidyRow> of(TerritorialProject project, @Nullable Boolean notifiedToEurope) {
        return project.all(Kind.SUBSIDY).stream()
                .flatMap(subsidy ->
                        subsidy.beneficiaries().stream().map(share -> row(project, subsidy, share, notifiedToEurope)))
                .toList();
    }

    private static SubsidyRow row(
            TerritorialProject project, Subsidy subsidy, BeneficiaryShare share, @Nullable Boolean notifiedToEurope) {
        PublishedBody beneficiary = body(project, share.beneficiary());
        SubsidyRow before = published(project, subsidy, beneficiary);
        LocalDate signed = signedOn(project, subsidy);
        return new SubsidyRow(
                body(project, subsidy.grantor()),
                signed == null && before != null ? before.conventionOn() : signed,
                before == null ? null : before.decision(),
                beneficiary,
                subsidy.total(),
                share(subsidy, share),
                aid(subsidy, before == null ? null : before.aid(), notifiedToEurope),
                null);
    }

    private static SubsidyAid aid(Subsidy subsidy, @Nullable SubsidyAid before, @Nullable Boolean notifiedToEurope) {
        List<AidNature> natures = before == null ? List.of() : before.natures();
        return new SubsidyAid(
                subsidy.terms().purpose(),
                natures.isEmpty() ? natures(subsidy.kind()) : natures,
                (before == null || before.conditions() == null) ? conditions(subsidy) : before.conditions(),
                paidIn(subsidy),
                before == null ? null : before.europeanNumber(),
                (before == null || before.notifiedToEurope() == null) ? notifiedToEurope : before.notifiedToEurope(),
                before == null ? null : before.scheme());
    }

    private static PublishedBody body(TerritorialProject project, Id.Organisation id) {
        return project.find(Kind.ORGANISATION, id)
                .map(body -> new PublishedBody(body.name(), body.siret(), null, body.rna()))
                .orElseThrow();
    }

    /** What the latest line published for this beneficiary says, null when there is none. */
    private static @Nullable SubsidyRow published(
            TerritorialProject project, Subsidy subsidy, PublishedBody beneficiary) {
        return project.all(Kind.PUBLISHED_RECORD).stream()
                .filter(line -> line.subsidy().equals(subsidy.id()))
                .sorted(Comparator.comparing(
                        PublishedRecord::publishedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(line -> RowReading.published(line.fields()))
                .filter(Objects::nonNull)
                .filter(row -> row.beneficiary().siret() == null
                        ? Objects.equals(row.beneficiary().name(), beneficiary.name())
                        : row.beneficiary().siret().equals(beneficiary.siret()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static @Nullable LocalDate signedOn(TerritorialProject project, Subsidy subsidy) {
        return project.all(Kind.CONVENTION_VERSION).stream()
                .filter(version -> version.convention().equals(subsidy.terms().convention()))
                .map(ConventionVersion::signedOn)
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder())
                .filter(date -> date.precision() == PartialDate.Precision.DAY)
                .map(PartialDate::earliest)
                .orElse(null);
    }

    /** Its share as recorded, or what its amount makes of the total; the only one that receives it has all of it. */
    private static @Nullable Quantity share(Subsidy subsidy, BeneficiaryShare share) {
        Money total = subsidy.total();
        Money amount = share.amount();
        if (share.share() != null) {
            return share.share();
        }
        if (amount != null && total != null && total.euros().signum() > 0) {
            BigDecimal part = amount.euros().divide(total.euros(), SHARE_DECIMALS, RoundingMode.HALF_UP);
            return part.abs().compareTo(BigDecimal.TEN) < 0 ? new Quantity(part) : null;
        }
        return amount == null && subsidy.beneficiaries().size() == 1 ? new Quantity(BigDecimal.ONE) : null;
    }

    private static List<AidNature> natures(SubsidyKind kind) {
        if (kind.equals(SubsidyKind.IN_KIND)) {
            return List.of(AidNature.IN_KIND);
        }
        boolean money = kind.equals(SubsidyKind.SUBSIDY) || kind.equals(SubsidyKind.BONUS_TERRITOIRE);
        return money ? List.of(AidNature.IN_CASH) : List.of();
    }

    private static @Nullable String conditions(Subsidy subsidy) {
        return switch (subsidy.terms().payments().size()) {
            case 0 -> null;
            case 1 -> RowReading.AT_ONCE;
            default -> RowReading.IN_PARTS;
        };
    }

    /** From the first day of the first payment to the last day of the last, when every one of them has its days. */
    private static @Nullable DateRange paidIn(Subsidy subsidy) {
        List<DateRange> due = subsidy.terms().payments().stream()
                .map(PlannedPayment::due)
                .flatMap(Stream::ofNullable)
                .toList();
        boolean told = !due.isEmpty()
                && due.size() == subsidy.terms().payments().size()
                && due.stream().allMatch(days -> day(days.first()) && day(days.last()));
        return !told
                ? null
                : new DateRange(
                        due.stream()
                                .map(days -> (PartialDate) days.first())
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        due.stream()
                                .map(days -> (PartialDate) days.last())
                                .max(Comparator.naturalOrder())
                                .orElseThrow());
    }

    private static boolean day(Object bound) {
        return bound instanceof PartialDate date && date.precision() == PartialDate.Precision.DAY;
    }

    /**
     * Makes entries of rows: one subsidy for each row, or for the rows of one shared subsidy, and for each row the line as it
     * was published, to the letter. Organisations are never invented, since a file does not say what kind they are: a row
     * whose grantor or beneficiary is not in the project is refused, and can be read again once they are.
     *
     * @param rows the rows
     * @param project the project that has the organisations
     * @param prefix what the ids of the new entries begin with, at most 40 characters
     * @return the new entries, never null
     */
    public static Converted<List<Entry>> entries(List<SubsidyRow> rows, TerritorialProject project, String prefix) {
        return new Import(project, prefix).of(rows);
    }

    /** One import. */
    private static final class Import {

        private final TerritorialProject project;
        private final String prefix;
        private final List<Remark> remarks = new ArrayList<>();

        /** What the rows of one shared subsidy have in common. */
        private record Shared(
                Id.Organisation grantor,
                @Nullable LocalDate on,
                @Nullable String decision,
                SubsidyAid aid,
                @Nullable Money total) {}

        /** A row and who its two bodies are. */
        private record Known(SubsidyRow row, Id.Organisation grantor, Id.Organisation beneficiary) {

            Shared shared() {
                SubsidyAid aid = row.aid();
                return new Shared(
                        grantor,
                        row.conventionOn(),
                        row.decision(),
                        new SubsidyAid(aid.purpose(), aid.natures(), null, null, null, null, aid.scheme()),
                        row.total());
            }

            boolean partial() {
                return row.decision() != null
                        && row.share() != null
                        && row.share().number().compareTo(BigDecimal.ONE) < 0;
            }
        }

        Import(TerritorialProject project, String prefix) {
            this.project = project;
            this.prefix = prefix;
        }

        Converted<List<Entry>> of(List<SubsidyRow> rows) {
            List<List<Known>> subsidies = new ArrayList<>();
            Map<Shared, List<Known>> shared = new LinkedHashMap<>();
            for (SubsidyRow row : rows) {
                Id.Organisation grantor = organisation(row, row.grantor(), SubsidyColumn.GRANTOR);
                Id.Organisation beneficiary = organisation(row, row.beneficiary(), SubsidyColumn.BENEFICIARY);
                if (grantor != null && beneficiary != null) {
                    Known known = new Known(row, grantor, beneficiary);
                    List<Known> group = known.partial() ? shared.get(known.shared()) : null;
                    if (group == null
                            || group.stream().anyMatch(one -> one.beneficiary().equals(beneficiary))) {
                        group = new ArrayList<>();
                        subsidies.add(group);
                        if (known.partial()) {
                            shared.put(known.shared(), group);
                        }
                    }
                    group.add(known);
                }
            }
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < subsidies.size(); i++) {
                add(subsidies.get(i), prefix + "-" + (i + 1), entries);
            }
            return new Converted<>(entries, remarks);
        }

        @SuppressWarnings("NullAway") // it does not see, in a compiled class, that an Id.@Nullable X may be null
        private void add(List<Known> rows, String name, List<Entry> entries) {
            SubsidyRow first = rows.get(0).row();
            Id.Subsidy id = new Id.Subsidy(name);
            List<Entry> made = new ArrayList<>();
            try {
                made.add(new Subsidy(
                        id,
                        rows.get(0).grantor(),
                        kind(first),
                        first.total(),
                        NOT_KNOWN,
                        new SubsidyTerms(first.aid().purpose(), null, null, null, null, null, null, payments(rows)),
                        rows.stream()
                                .map(known -> new BeneficiaryShare(
                                        known.beneficiary(), known.row().share(), null))
                                .toList(),
                        null));
                for (int i = 0; i < rows.size(); i++) {
                    SubsidyRow.Origin origin = rows.get(i).row().origin();
                    List<PublishedField> cells = origin == null ? List.of() : origin.cells();
                    if (!cells.isEmpty()) {
                        made.add(new PublishedRecord(
                                new Id.PublishedRecord(name + "-" + (i + 1)), id, null, cells, null));
                    }
                }
                entries.addAll(made);
            } catch (Refused refused) {
                rows.forEach(known -> note(
                        known.row(),
                        Remark.Treatment.REFUSED,
                        "entry.refused",
                        null,
                        null,
                        Text.of(
                                "ces valeurs ne font pas une fiche : "
                                        + refused.faults().get(0).message().fr(),
                                "these values make no entry: "
                                        + refused.faults().get(0).message().en())));
            }
        }

        private SubsidyKind kind(SubsidyRow row) {
            List<AidNature> natures = row.aid().natures();
            if (natures.size() != 1) {
                note(
                        row,
                        Remark.Treatment.DOUBTFUL,
                        "nature.kind",
                        SubsidyColumn.NATURE,
                        null,
                        Text.of(
                                "nature non dite, ou les deux : enregistrée comme subvention, à préciser",
                                "nature not told, or both: recorded as a subsidy, to be made precise"));
            }
            return natures.equals(List.of(AidNature.IN_KIND)) ? SubsidyKind.IN_KIND : SubsidyKind.SUBSIDY;
        }

        private static List<PlannedPayment> payments(List<Known> rows) {
            return rows.stream()
                    .map(known -> known.row().aid().paidIn())
                    .flatMap(Stream::ofNullable)
                    .distinct()
                    .map(due -> new PlannedPayment(due, null))
                    .toList();
        }

        /** The one organisation that it is: by SIRET, else by RNA number, else by name where no number says otherwise. */
        private Id.@Nullable Organisation organisation(SubsidyRow row, PublishedBody body, SubsidyColumn column) {
            List<Organisation> found =
                    alike(known -> body.siret() != null && body.siret().equals(known.siret()), body);
            if (found.isEmpty()) {
                found = alike(known -> body.rna() != null && body.rna().equals(known.rna()), body);
            }
            boolean byName = found.isEmpty();
            if (byName) {
                found = alike(
                        known -> known.name().equals(body.name())
                                && (body.siret() == null || known.siret() == null)
                                && (body.rna() == null || known.rna() == null),
                        body);
            }
            if (found.size() != 1) {
                note(
                        row,
                        Remark.Treatment.REFUSED,
                        "organisation.unknown",
                        column,
                        body.called(),
                        Text.of(
                                "aucune organisation du dossier, ou plusieurs : ajoutez-la, puis relisez la ligne",
                                "no organisation of the dossier, or several: add it, then read the row again"));
                return null;
            }
            if (byName) {
                note(
                        row,
                        Remark.Treatment.DOUBTFUL,
                        "organisation.by-name",
                        column,
                        body.called(),
                        Text.of("reconnue à son seul nom", "known by its name alone"));
            }
            return found.get(0).id();
        }

        /** Several that share a number are told apart by their names. */
        private List<Organisation> alike(Predicate<Organisation> same, PublishedBody body) {
            List<Organisation> found =
                    project.all(Kind.ORGANISATION).stream().filter(same).toList();
            return found.size() <= 1
                    ? found
                    : found.stream()
                            .filter(known -> known.name().equals(body.name()))
                            .toList();
        }

        private void note(
                SubsidyRow row,
                Remark.Treatment treatment,
                String code,
                @Nullable SubsidyColumn column,
                @Nullable String raw,
                Text message) {
            remarks.add(new Remark(
                    treatment,
                    code,
                    row.origin() == null ? null : row.origin().row(),
                    column == null ? null : column.title(),
                    raw,
                    null,
                    message));
        }
    }
}
