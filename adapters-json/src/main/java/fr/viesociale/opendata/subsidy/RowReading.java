package fr.viesociale.opendata.subsidy;

import fr.viesociale.fault.Refused;
import fr.viesociale.funding.PublishedField;
import fr.viesociale.identifier.Rna;
import fr.viesociale.identifier.Siret;
import fr.viesociale.opendata.Remark;
import fr.viesociale.opendata.table.Cell;
import fr.viesociale.opendata.table.Line;
import fr.viesociale.opendata.table.Spelling;
import fr.viesociale.opendata.table.Values;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** La lecture d'une ligne: each cell read with mercy, each repair told. */
final class RowReading {

    static final int LONGEST_PURPOSE = 256;
    static final int LONGEST_CONDITIONS = 256;
    static final int LONGEST_EUROPEAN_NUMBER = 5;
    static final String AT_ONCE = "unique";
    static final String IN_PARTS = "échelonné";

    private static final Pattern RNA = Pattern.compile("(?i)W[0-9][0-9A-Z][0-9]{7}");
    private static final Pattern BETWEEN_NATURES = Pattern.compile("[;,/+&]|\\bet\\b");
    private static final Pattern AT_ONCE_KEY = Pattern.compile("(?:versement|paiement)?uniques?");
    private static final Pattern IN_PARTS_KEY = Pattern.compile("(?:versement|paiement)?echelonnee?s?");

    private RowReading() {}

    /** The row, null when it names no beneficiary: it then tells of no subsidy. */
    static @Nullable SubsidyRow row(Line<SubsidyColumn> line, List<Remark> remarks) {
        PublishedBody beneficiary =
                body(line, SubsidyColumn.BENEFICIARY, SubsidyColumn.BENEFICIARY_NUMBER, SubsidyColumn.BENEFICIARY_RNA);
        if (beneficiary.unknown()) {
            remarks.add(new Remark(
                    Remark.Treatment.REFUSED,
                    "row.beneficiary",
                    line.number(),
                    null,
                    letters(line),
                    null,
                    Text.of(
                            "la ligne ne dit pas qui reçoit la subvention",
                            "the row does not say who receives the subsidy")));
            return null;
        }
        Cell amount = line.cell(SubsidyColumn.AMOUNT);
        Cell signed = line.cell(SubsidyColumn.CONVENTION_ON);
        Cell share = line.cell(SubsidyColumn.SHARE);
        return new SubsidyRow(
                body(line, SubsidyColumn.GRANTOR, SubsidyColumn.GRANTOR_NUMBER, null),
                signed == null ? null : Values.date(signed),
                line.text(SubsidyColumn.DECISION),
                beneficiary,
                amount == null ? null : Values.amount(amount),
                share == null ? null : Values.share(share),
                aid(line),
                new SubsidyRow.Origin(line.number(), fields(line, remarks)));
    }

    /** What a line published before says, read again; null when it names no beneficiary. */
    static @Nullable SubsidyRow published(List<PublishedField> fields) {
        List<Remark> asideFromThis = new ArrayList<>();
        Line<SubsidyColumn> line = SubsidyFiles.TABLE.line(
                fields.stream().map(PublishedField::name).toList(),
                fields.stream()
                        .map(field -> field.content() == null ? "" : field.content())
                        .toList(),
                asideFromThis);
        return line == null ? null : row(line, asideFromThis);
    }

    private static SubsidyAid aid(Line<SubsidyColumn> line) {
        Cell nature = line.cell(SubsidyColumn.NATURE);
        Cell conditions = line.cell(SubsidyColumn.CONDITIONS);
        Cell paidIn = line.cell(SubsidyColumn.PAID_IN);
        Cell notified = line.cell(SubsidyColumn.NOTIFIED);
        return new SubsidyAid(
                bounded(line.cell(SubsidyColumn.PURPOSE), LONGEST_PURPOSE),
                nature == null ? List.of() : natures(nature),
                conditions == null ? null : conditions(conditions),
                paidIn == null ? null : Values.period(paidIn),
                bounded(line.cell(SubsidyColumn.EUROPEAN_NUMBER), LONGEST_EUROPEAN_NUMBER),
                notified == null ? null : Values.yesOrNo(notified),
                line.text(SubsidyColumn.SCHEME));
    }

    private static PublishedBody body(
            Line<SubsidyColumn> line, SubsidyColumn name, SubsidyColumn number, @Nullable SubsidyColumn register) {
        Cell siretCell = line.cell(number);
        Cell rnaCell = register == null ? null : line.cell(register);
        Siret siret = null;
        String unchecked = null;
        Rna rna = rnaCell == null ? null : Values.rna(rnaCell);
        if (siretCell != null
                && register != null
                && RNA.matcher(siretCell.text()).matches()) {
            Rna misplaced = Values.rna(siretCell);
            if (rna == null) {
                rna = misplaced;
            }
            siretCell.note(
                    Remark.Treatment.REPAIRED,
                    "siret.rna",
                    null,
                    Text.of(
                            "numéro RNA à la place du SIRET : lu comme numéro RNA",
                            "RNA number in place of the SIRET: read as an RNA number"));
        } else if (siretCell != null) {
            siret = Values.siret(siretCell);
            unchecked = siret == null ? siretCell.text() : null;
        }
        return new PublishedBody(line.text(name), siret, unchecked, rna);
    }

    private static @Nullable String bounded(@Nullable Cell cell, int longest) {
        if (cell == null) {
            return null;
        }
        if (cell.text().length() > longest) {
            cell.note(
                    Remark.Treatment.DOUBTFUL,
                    "text.long",
                    null,
                    Text.of(
                            "plus de " + longest + " caractères : gardé, mais hors du format",
                            "more than " + longest + " characters: kept, but outside the format"));
        }
        return cell.text();
    }

    private static List<AidNature> natures(Cell cell) {
        List<AidNature> natures = new ArrayList<>();
        for (String one : BETWEEN_NATURES.split(cell.text(), -1)) {
            String key = Spelling.key(one);
            String bare = key.replaceAll("^(?:aide|subvention)?s?(?:en)?", "");
            if (bare.equals("numeraire") || bare.equals("numeraires")) {
                natures.add(AidNature.IN_CASH);
            } else if (bare.equals("nature")) {
                natures.add(AidNature.IN_KIND);
            } else if (!key.isEmpty()) {
                cell.note(
                        Remark.Treatment.REFUSED,
                        "nature.form",
                        null,
                        Text.of(
                                "nature inconnue : aide en numéraire, aide en nature, ou les deux",
                                "unknown nature: aid in cash, in kind, or both"));
                return List.of();
            }
        }
        String written = written(natures.stream().distinct().sorted().toList());
        String otherOrder = written(
                natures.stream().distinct().sorted(Comparator.reverseOrder()).toList());
        if (!cell.text().equals(written) && !cell.text().equals(otherOrder)) {
            cell.note(
                    Remark.Treatment.REPAIRED,
                    "nature.form",
                    written,
                    Text.of("nature écrite autrement", "nature in other words"));
        }
        return natures;
    }

    static String written(List<AidNature> natures) {
        return String.join(
                ";", natures.stream().map(nature -> nature.in(Language.FRENCH)).toList());
    }

    private static @Nullable String conditions(Cell cell) {
        String key = Spelling.key(cell.text());
        String word = AT_ONCE_KEY.matcher(key).matches()
                ? AT_ONCE
                : IN_PARTS_KEY.matcher(key).matches() ? IN_PARTS : null;
        if (word == null) {
            return bounded(cell, LONGEST_CONDITIONS);
        }
        if (!word.equals(cell.text())) {
            cell.note(
                    Remark.Treatment.REPAIRED,
                    "conditions.form",
                    word,
                    Text.of("conditions écrites autrement", "conditions in other words"));
        }
        return word;
    }

    /** Every cell to the letter; one that no text of ours can hold is told. */
    private static List<PublishedField> fields(Line<SubsidyColumn> line, List<Remark> remarks) {
        List<PublishedField> fields = new ArrayList<>();
        for (Line.Found found : line.found()) {
            try {
                PublishedField field = new PublishedField(found.title(), found.content());
                if (!fields.contains(field)) {
                    fields.add(field);
                }
            } catch (Refused unfit) {
                remarks.add(new Remark(
                        Remark.Treatment.LOST,
                        "cell.letter",
                        line.number(),
                        found.title(),
                        found.content(),
                        null,
                        Text.of(
                                "cette cellule n'est pas gardée à la lettre : trop longue ou illisible",
                                "this cell is not kept to the letter: too long or unreadable")));
            }
        }
        return fields;
    }

    private static String letters(Line<SubsidyColumn> line) {
        return String.join(
                " | ",
                line.found().stream()
                        .map(found -> found.content() == null ? "" : found.content())
                        .toList());
    }
}
