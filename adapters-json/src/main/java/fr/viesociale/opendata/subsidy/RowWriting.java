package fr.viesociale.opendata.subsidy;

import fr.viesociale.identifier.Rna;
import fr.viesociale.identifier.Siret;
import fr.viesociale.opendata.Remark;
import fr.viesociale.text.Text;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** L'écriture d'une ligne: as the format asks, or not at all. */
final class RowWriting {

    private static final BigDecimal LEAST_SHARE = new BigDecimal("0.01");
    private static final Text MISSING = Text.of(
            "valeur obligatoire absente : la ligne ne peut pas être publiée",
            "required value missing: the row cannot be published");

    private final int row;
    private final Map<SubsidyColumn, String> cells = new EnumMap<>(SubsidyColumn.class);
    private final List<Remark> remarks = new ArrayList<>();
    private boolean refused;

    private RowWriting(int row) {
        this.row = row;
    }

    /** The cells, null when the row cannot be published; either way the remarks say why. */
    static @Nullable List<@Nullable String> cells(SubsidyRow given, int row, List<Remark> remarks) {
        RowWriting writing = new RowWriting(row);
        writing.bodies(given);
        writing.aid(given.aid());
        writing.required(SubsidyColumn.CONVENTION_ON, given.conventionOn(), LocalDate::toString);
        writing.optional(SubsidyColumn.DECISION, given.decision());
        writing.amounts(given);
        remarks.addAll(writing.remarks);
        if (writing.refused) {
            return null;
        }
        List<@Nullable String> inOrder = new ArrayList<>();
        for (SubsidyColumn column : SubsidyColumn.values()) {
            inOrder.add(writing.cells.get(column));
        }
        return inOrder;
    }

    private void bodies(SubsidyRow given) {
        PublishedBody grantor = given.grantor();
        required(SubsidyColumn.GRANTOR, grantor.name(), name -> name);
        siret(SubsidyColumn.GRANTOR_NUMBER, grantor);
        PublishedBody beneficiary = given.beneficiary();
        required(SubsidyColumn.BENEFICIARY, beneficiary.name(), name -> name);
        Rna rna = beneficiary.rna();
        boolean fits = rna != null && rna.fitsSubsidyFiles();
        if (rna != null && fits) {
            cells.put(SubsidyColumn.BENEFICIARY_RNA, rna.value());
        } else if (rna != null) {
            note(
                    Remark.Treatment.LOST,
                    "rna.letter",
                    SubsidyColumn.BENEFICIARY_RNA,
                    rna.value(),
                    null,
                    Text.of(
                            "le format n'admet pas de lettre dans un numéro RNA : laissé vide",
                            "the format admits no letter in an RNA number: left empty"));
        }
        boolean inKind = given.aid().natures().equals(List.of(AidNature.IN_KIND));
        if (beneficiary.siret() != null || beneficiary.unchecked() != null || !(fits && inKind)) {
            siret(SubsidyColumn.BENEFICIARY_NUMBER, beneficiary);
        }
    }

    private void siret(SubsidyColumn column, PublishedBody body) {
        Siret siret = body.siret();
        if (siret == null && body.unchecked() != null) {
            refuse(
                    "siret.unchecked",
                    column,
                    body.unchecked(),
                    Text.of(
                            "ce numéro n'est pas un SIRET juste : à vérifier avant de publier",
                            "this number is no correct SIRET: check it before it is published"));
        } else {
            required(column, siret, Siret::value);
        }
    }

    private void aid(SubsidyAid aid) {
        required(SubsidyColumn.PURPOSE, aid.purpose(), this::cut);
        required(SubsidyColumn.NATURE, aid.natures().isEmpty() ? null : aid.natures(), RowWriting::natures);
        String conditions = required(SubsidyColumn.CONDITIONS, aid.conditions(), words -> words);
        tooLong(SubsidyColumn.CONDITIONS, conditions, RowReading.LONGEST_CONDITIONS);
        DateRange paidIn = aid.paidIn();
        if (paidIn == null || (day(paidIn.first()) && day(paidIn.last()))) {
            required(SubsidyColumn.PAID_IN, paidIn, RowWriting::days);
        } else {
            refuse(
                    "period.days",
                    SubsidyColumn.PAID_IN,
                    paidIn.toString(),
                    Text.of(
                            "les deux jours de la période ne sont pas connus",
                            "the two days of the period are not known"));
        }
        optional(SubsidyColumn.EUROPEAN_NUMBER, aid.europeanNumber());
        tooLong(SubsidyColumn.EUROPEAN_NUMBER, aid.europeanNumber(), RowReading.LONGEST_EUROPEAN_NUMBER);
        required(SubsidyColumn.NOTIFIED, aid.notifiedToEurope(), notified -> notified ? "oui" : "non");
        optional(SubsidyColumn.SCHEME, aid.scheme());
    }

    private void amounts(SubsidyRow given) {
        required(SubsidyColumn.AMOUNT, given.total(), total -> total.value());
        if (given.total() != null && given.total().euros().signum() < 0) {
            refuse(
                    "amount.negative",
                    SubsidyColumn.AMOUNT,
                    given.total().value(),
                    Text.of("un montant publié n'est pas négatif", "a published amount is not negative"));
        }
        required(SubsidyColumn.SHARE, given.share(), share -> share.value());
        if (given.share() != null
                && (given.share().number().compareTo(LEAST_SHARE) < 0
                        || given.share().number().compareTo(BigDecimal.ONE) > 0)) {
            refuse(
                    "share.bounds",
                    SubsidyColumn.SHARE,
                    given.share().value(),
                    Text.of(
                            "le format n'admet qu'une part de 0.01 à 1",
                            "the format admits a share from 0.01 to 1 only"));
        }
    }

    private static String natures(List<AidNature> natures) {
        return RowReading.written(natures);
    }

    private static boolean day(Object bound) {
        return bound instanceof PartialDate date && date.precision() == PartialDate.Precision.DAY;
    }

    private static String days(DateRange paidIn) {
        return paidIn.first().equals(paidIn.last())
                ? paidIn.first().value()
                : paidIn.first().value() + "/" + paidIn.last().value();
    }

    /** The purpose, cut at a word where it is too long. */
    private String cut(String purpose) {
        if (purpose.length() <= RowReading.LONGEST_PURPOSE) {
            return purpose;
        }
        String start = purpose.substring(0, RowReading.LONGEST_PURPOSE - 2);
        int word = start.lastIndexOf(' ');
        String kept = (word > 0 ? start.substring(0, word) : start).strip() + " …";
        note(
                Remark.Treatment.LOST,
                "purpose.cut",
                SubsidyColumn.PURPOSE,
                purpose,
                kept,
                Text.of(
                        "objet coupé à " + RowReading.LONGEST_PURPOSE + " caractères",
                        "purpose cut to " + RowReading.LONGEST_PURPOSE + " characters"));
        return kept;
    }

    private void tooLong(SubsidyColumn column, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            refuse(
                    "text.long",
                    column,
                    text,
                    Text.of("au plus " + longest + " caractères", "at most " + longest + " characters"));
        }
    }

    private interface Written<T> {
        String of(T value);
    }

    private <T> @Nullable String required(SubsidyColumn column, @Nullable T value, Written<T> written) {
        if (value == null) {
            refuse("value.missing", column, null, MISSING);
            return null;
        }
        String text = written.of(value);
        cells.put(column, text);
        return text;
    }

    private void optional(SubsidyColumn column, @Nullable String text) {
        if (text != null) {
            cells.put(column, text);
        }
    }

    private void refuse(String code, SubsidyColumn column, @Nullable String raw, Text message) {
        refused = true;
        note(Remark.Treatment.REFUSED, code, column, raw, null, message);
    }

    private void note(
            Remark.Treatment treatment,
            String code,
            SubsidyColumn column,
            @Nullable String raw,
            @Nullable String repaired,
            Text message) {
        remarks.add(new Remark(treatment, code, row, column.title(), raw, repaired, message));
    }
}
