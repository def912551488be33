package fr.viesociale.opendata.subsidy;

import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.opendata.Remark;
import fr.viesociale.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Total ou part: this format repeats the total on the row of each beneficiary; its forerunner (étalab 1.1.1) gives each row
 * its own share. The rows of one decision show which of the two a file means.
 */
final class Sharing {

    private static final BigDecimal SUM_TOLERANCE = new BigDecimal("0.005");
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal FINEST_SHARE = new BigDecimal("0.0000001");

    private final List<Remark> remarks;

    /** One shared subsidy: who grants it, when, by which decision, for what. */
    private record Shared(
            PublishedBody grantor,
            @Nullable LocalDate on,
            String decision,
            @Nullable String purpose) {}

    private Sharing(List<Remark> remarks) {
        this.remarks = remarks;
    }

    /** The rows with totals, wherever they could be told. */
    static List<SubsidyRow> totals(List<SubsidyRow> rows, List<Remark> remarks) {
        Sharing sharing = new Sharing(remarks);
        List<SubsidyRow> told = new ArrayList<>(rows);
        Map<Shared, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            SubsidyRow row = rows.get(i);
            if (partial(row)) {
                if (row.decision() == null) {
                    sharing.doubt(
                            row,
                            "share.alone",
                            Text.of(
                                    "part d'une subvention dont la décision n'est pas dite : total ou part, on ne sait pas",
                                    "share of a subsidy whose decision is not told: total or share, it is not known"));
                } else {
                    groups.computeIfAbsent(
                                    new Shared(
                                            row.grantor(),
                                            row.conventionOn(),
                                            row.decision(),
                                            row.aid().purpose()),
                                    none -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        groups.values().forEach(group -> sharing.settle(group, told));
        return told;
    }

    private static boolean partial(SubsidyRow row) {
        Quantity share = row.share();
        return share != null && row.total() != null && share.number().compareTo(BigDecimal.ONE) < 0;
    }

    private void settle(List<Integer> group, List<SubsidyRow> rows) {
        List<SubsidyRow> shared = group.stream().map(rows::get).toList();
        if (shared.size() == 1) {
            doubt(
                    shared.get(0),
                    "share.alone",
                    Text.of(
                            "seule ligne d'une subvention partagée : total ou part, on ne sait pas",
                            "only row of a shared subsidy: total or share, it is not known"));
            return;
        }
        BigDecimal sum = shared.stream().map(Sharing::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = sum.subtract(BigDecimal.ONE).abs().compareTo(SUM_TOLERANCE) <= 0;
        if (!whole) {
            doubt(
                    shared,
                    "share.sum",
                    Text.of(
                            "les parts de cette décision font "
                                    + sum.stripTrailingZeros().toPlainString() + " et non 1",
                            "the shares of this decision make "
                                    + sum.stripTrailingZeros().toPlainString() + " and not 1"));
        }
        boolean same = shared.stream().map(SubsidyRow::total).distinct().count() == 1;
        boolean evenly = shared.stream().map(SubsidyRow::share).distinct().count() == 1;
        if (same && evenly) {
            doubt(
                    shared,
                    "amount.total-or-share",
                    Text.of(
                            "parts égales et montants égaux : lus comme le total, mais ce peut être la part",
                            "equal shares and equal amounts: read as the total, though it may be the share"));
        } else if (!same) {
            Money total = total(shared, whole);
            for (int i : group) {
                SubsidyRow row = rows.get(i);
                if (total == null) {
                    doubt(
                            row,
                            "amount.unclear",
                            Text.of(
                                    "les montants et les parts de cette décision ne concordent pas : gardés tels quels",
                                    "the amounts and shares of this decision do not agree: kept as they are"));
                } else {
                    note(
                            row,
                            Remark.Treatment.REPAIRED,
                            "amount.share-for-total",
                            total.value(),
                            Text.of(
                                    "montant de la part : le total de la décision le remplace",
                                    "amount of the share: the total of the decision takes its place"));
                    rows.set(i, row.with(total));
                }
            }
        }
    }

    /** The total that every amount is its share of, within a cent and the last decimal of the share; null when there is none. */
    private static @Nullable Money total(List<SubsidyRow> shared, boolean whole) {
        SubsidyRow first = shared.get(0);
        BigDecimal total = whole
                ? shared.stream().map(Sharing::amount).reduce(BigDecimal.ZERO, BigDecimal::add)
                : amount(first).divide(share(first), 2, RoundingMode.HALF_UP);
        BigDecimal tolerance = CENT.add(total.abs().multiply(FINEST_SHARE));
        boolean agree = shared.stream()
                .allMatch(row ->
                        total.multiply(share(row)).subtract(amount(row)).abs().compareTo(tolerance) <= 0);
        return agree && total.abs().compareTo(new BigDecimal("99999999999.99")) <= 0 ? new Money(total) : null;
    }

    private static BigDecimal share(SubsidyRow row) {
        return Objects.requireNonNull(row.share()).number();
    }

    private static BigDecimal amount(SubsidyRow row) {
        return Objects.requireNonNull(row.total()).euros();
    }

    private void doubt(List<SubsidyRow> rows, String code, Text message) {
        rows.forEach(row -> doubt(row, code, message));
    }

    private void doubt(SubsidyRow row, String code, Text message) {
        note(row, Remark.Treatment.DOUBTFUL, code, null, message);
    }

    private void note(
            SubsidyRow row, Remark.Treatment treatment, String code, @Nullable String repaired, Text message) {
        SubsidyColumn column = code.startsWith("share") ? SubsidyColumn.SHARE : SubsidyColumn.AMOUNT;
        String raw = column == SubsidyColumn.SHARE
                ? Objects.requireNonNull(row.share()).value()
                : Objects.requireNonNull(row.total()).value();
        remarks.add(new Remark(
                treatment,
                code,
                row.origin() == null ? null : row.origin().row(),
                column.title(),
                raw,
                repaired,
                message));
    }
}
