package fr.viesociale.opendata.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Rna;
import fr.viesociale.identifier.Siret;
import fr.viesociale.money.Money;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of subsidies as they are really saved. Every body in them is fictional. */
class SubsidyReadingTest {

    private static final String HEADER = "nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,"
            + "idBeneficiaire,rnaBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,idRAE,"
            + "notificationUE,pourcentageSubvention,dispositifAide";
    private static final String CLEAN =
            "Ville fictive,99900001100018,2024-02-10,D-1,Association fictive,99900002900010,"
                    + "W302000001,Fête fictive,1500.00,aide en numéraire,unique,2024-03-01,,non,1,";

    private final SubsidyFiles files = new SubsidyFiles();

    private Converted<List<SubsidyRow>> read(String file) {
        return files.read(file.getBytes(StandardCharsets.UTF_8));
    }

    /** The clean row with another text in one column. */
    private static String row(String column, String text) {
        List<String> cells = new ArrayList<>(Arrays.asList(CLEAN.split(",", -1)));
        cells.set(Arrays.asList(HEADER.split(",")).indexOf(column), text.contains(",") ? '"' + text + '"' : text);
        return HEADER + "\n" + String.join(",", cells) + "\n";
    }

    private SubsidyRow only(Converted<List<SubsidyRow>> read) {
        assertThat(read.value()).hasSize(1);
        return read.value().get(0);
    }

    @Test
    void a_file_of_the_format_is_read_without_a_remark() {
        Converted<List<SubsidyRow>> read = read(HEADER + "\n" + CLEAN + "\n");
        SubsidyRow row = only(read);
        assertThat(read.remarks()).isEmpty();
        assertThat(row.grantor().siret()).isEqualTo(new Siret("99900001100018"));
        assertThat(row.beneficiary().rna()).isEqualTo(new Rna("W302000001"));
        assertThat(row.total()).isEqualTo(Money.parse("1500.00"));
        assertThat(row.aid().natures()).containsExactly(AidNature.IN_CASH);
        assertThat(row.aid().notifiedToEurope()).isFalse();
        assertThat(row.origin()).isNotNull();
        assertThat(row.origin().row()).isEqualTo(2);
        assertThat(row.origin().cells()).hasSize(16);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "idBeneficiaire        | 99900002900010.0           | siret.decimal      | 99900002900010",
                "idBeneficiaire        | 999 000 029 00010          | siret.separators   | 99900002900010",
                "idAttribuant          | 9900003600014              | siret.lost-zero    | 09900003600014",
                "dateConvention        | 10/02/2024                 | date.order         | 2024-02-10",
                "dateConvention        | 20240210                   | date.order         | 2024-02-10",
                "dateConvention        | 2018-06-01 00:00:00        | date.time          | 2018-06-01",
                "dateConvention        | 43655                      | date.excel         | 2019-07-09",
                "dateConvention        | 43655.0                    | date.excel         | 2019-07-09",
                "montant               | 100000,1                   | amount.form        | 100000.10",
                "montant               | 12 500 €                   | amount.form        | 12500.00",
                "montant               | 12.500,50                  | amount.form        | 12500.50",
                "montant               | 1.234.567                  | amount.form        | 1234567.00",
                "montant               | 22000.800000000003         | amount.form        | 22000.80",
                "nature                | en numéraire               | nature.form        | aide en numéraire",
                "nature                | Numeraire                  | nature.form        | aide en numéraire",
                "nature                | en nature et en numéraire  | nature.form        | aide en numéraire;aide en nature",
                "conditionsVersement   | Versement unique           | conditions.form    | unique",
                "conditionsVersement   | Echelonnée                 | conditions.form    | échelonné",
                "datesPeriodeVersement | 2024-01-01_2024-12-31      | period.separator   | 2024-01-01/2024-12-31",
                "datesPeriodeVersement | 2024-01-01_ 2025-01-31     | period.separator   | 2024-01-01/2025-01-31",
                "datesPeriodeVersement | 2024-01-01 au 2024-12-31   | period.separator   | 2024-01-01/2024-12-31",
                "datesPeriodeVersement | 43655/43656                | date.excel         | 2019-07-09/2019-07-10",
                "notificationUE        | no                         | yes-no.form        | non",
                "notificationUE        | Yes                        | yes-no.form        | oui",
                "pourcentageSubvention | 100                        | share.percent      | 1",
                "pourcentageSubvention | 80 %                       | share.percent      | 0.8",
                "rnaBeneficiaire       | w302 000 001               | rna.form           | W302000001",
                "nomBeneficiaire       | Association fictive de la D‚partementale | text.encoding | Association fictive de la Départementale",
                "nomBeneficiaire       | FÃ©dÃ©ration fictive       | text.encoding      | Fédération fictive"
            })
    void a_repair_is_told_with_row_column_raw_and_repaired(String column, String raw, String code, String repaired) {
        Converted<List<SubsidyRow>> read = read(row(column, raw));
        SubsidyRow row = only(read);
        assertThat(read.remarks())
                .filteredOn(remark -> remark.code().equals(code))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.treatment()).isEqualTo(Remark.Treatment.REPAIRED);
                    assertThat(remark.row()).isEqualTo(2);
                    assertThat(remark.column()).isEqualTo(column);
                    assertThat(remark.raw()).isEqualTo(raw);
                    assertThat(remark.repaired()).isEqualTo(repaired);
                });
        assertThat(row.origin()).isNotNull();
        assertThat(row.origin().cells())
                .anySatisfy(cell -> assertThat(cell.content()).isEqualTo(raw));
    }

    @Test
    void a_period_in_two_hands_is_repaired_on_both_accounts() {
        Converted<List<SubsidyRow>> read = read(row("datesPeriodeVersement", "20/06/2024_2024-10-30"));
        assertThat(read.remarks())
                .extracting(Remark::code, Remark::repaired)
                .containsExactly(
                        tuple("date.order", "2024-06-20/2024-10-30"),
                        tuple("period.separator", "2024-06-20/2024-10-30"));
        assertThat(Objects.requireNonNull(only(read).aid().paidIn()).toString()).isEqualTo("2024-06-20/2024-10-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dateConvention        | 2024-02-30            | date.form",
                "dateConvention        | 06/25/2024            | date.form",
                "dateConvention        | 12/06/18              | date.form",
                "dateConvention        | non précisé           | date.form",
                "datesPeriodeVersement | non précisé           | period.form",
                "datesPeriodeVersement | 2024-12-31/2024-01-01 | period.reversed",
                "montant               | 1,500                 | amount.ambiguous",
                "montant               | 12.500                | amount.ambiguous",
                "montant               | beaucoup              | amount.form",
                "montant               | 1e999999999           | amount.form",
                "montant               | 999999999999999999    | amount.form",
                "nature                | prêt                  | nature.form",
                "notificationUE        | peut-être             | yes-no.form",
                "pourcentageSubvention | 0                     | share.form",
                "pourcentageSubvention | 1.5                   | share.form",
                "pourcentageSubvention | 250                   | share.form",
                "rnaBeneficiaire       | 302000001             | rna.form"
            })
    void what_cannot_be_read_is_refused_with_its_letters_and_never_guessed(String column, String raw, String code) {
        Converted<List<SubsidyRow>> read = read(row(column, raw));
        assertThat(read.value()).hasSize(1);
        assertThat(read.remarks())
                .extracting(Remark::treatment, Remark::code, Remark::column, Remark::raw, Remark::repaired)
                .containsExactly(tuple(Remark.Treatment.REFUSED, code, column, raw, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "4328110900014  | siret.length",
                "99900002900011 | siret.key",
                "9,99E+13    | siret.scientific",
                "999000029      | siret.length"
            })
    void a_siret_that_fails_its_check_is_kept_as_it_is_and_doubted(String raw, String code) {
        Converted<List<SubsidyRow>> read = read(row("idBeneficiaire", raw));
        assertThat(only(read).beneficiary().siret()).isNull();
        assertThat(only(read).beneficiary().unchecked()).isEqualTo(raw);
        assertThat(read.remarks(Remark.Treatment.DOUBTFUL))
                .extracting(Remark::code, Remark::raw)
                .containsExactly(tuple(code, raw));
    }

    @Test
    void an_establishment_of_la_poste_is_no_error() {
        Converted<List<SubsidyRow>> read = read(row("idBeneficiaire", "35600000049800"));
        assertThat(only(read).beneficiary().siret()).isEqualTo(new Siret("35600000049800"));
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void an_rna_number_in_the_place_of_a_siret_is_put_in_its_own() {
        Converted<List<SubsidyRow>> read =
                read(row("idBeneficiaire", "W9R1234567").replace(",W302000001,", ",,"));
        assertThat(only(read).beneficiary().rna()).isEqualTo(new Rna("W9R1234567"));
        assertThat(read.remarks()).extracting(Remark::code).containsExactly("siret.rna");
    }

    @Test
    void titles_in_other_words_and_another_order_and_with_semicolons_are_known() {
        String file = "\ufeffObject;Montant*;Nom du bénéficiaire;Siret bénéficiaire;Date de convention*;Couleur\r\n"
                + "Fête fictive;100,5;Association fictive;99900002900010;10/02/2024;bleu\r\n;;;;;\r\n";
        Converted<List<SubsidyRow>> read = read(file);
        assertThat(only(read).total()).isEqualTo(Money.parse("100.50"));
        assertThat(only(read).conventionOn()).isEqualTo(LocalDate.of(2024, 2, 10));
        assertThat(read.remarks())
                .extracting(Remark::code)
                .contains(
                        "file.byte-order-mark",
                        "file.separator",
                        "header.variant",
                        "header.order",
                        "header.missing",
                        "header.unknown",
                        "amount.form");
        assertThat(Objects.requireNonNull(only(read).origin()).cells())
                .anySatisfy(cell -> assertThat(cell.content()).isEqualTo("bleu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "IBM850", "UTF-16"})
    void a_file_in_another_encoding_is_known_by_its_accents(String charset) {
        String file = HEADER + "\n" + CLEAN.replace("Fête fictive", "Fête d'été à la crèche ; déjà financée") + "\n";
        Converted<List<SubsidyRow>> read = files.read(file.getBytes(Charset.forName(charset)));
        assertThat(only(read).aid().purpose()).isEqualTo("Fête d'été à la crèche ; déjà financée");
        assertThat(read.remarks())
                .filteredOn(remark -> remark.code().equals("file.encoding"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.raw())
                        .isEqualTo(
                                charset.equals("IBM850")
                                        ? "CP850"
                                        : charset.equals("UTF-16") ? "UTF-16" : "Windows-1252"));
    }

    @Test
    void words_in_good_french_are_left_alone_whatever_signs_they_hold() {
        String name = "Les « Amis » fictifs… d’à côté – cœur & Œuvres";
        Converted<List<SubsidyRow>> read = read(row("nomBeneficiaire", name));
        assertThat(only(read).beneficiary().name()).isEqualTo(name);
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void lines_above_the_titles_are_told_and_rows_keep_the_numbers_of_the_file() {
        Converted<List<SubsidyRow>> read = read(
                "Subventions 2024 de la ville fictive\n\n" + HEADER + "\n" + CLEAN.replace("unique", "Unique") + "\n");
        assertThat(read.remarks())
                .extracting(Remark::code, Remark::row)
                .containsExactly(tuple("row.before-header", 1), tuple("conditions.form", 4));
    }

    @Test
    void a_row_that_cannot_be_read_is_refused_with_its_letters_and_stops_no_other() {
        String shifted = CLEAN.replace("Fête fictive", "Fête, fictive");
        String open = CLEAN.replace("Fête fictive", "\"Fête fictive");
        String after = CLEAN.replace("Fête fictive", "\"Fête\" fictive");
        String nobody =
                "Ville fictive,99900001100018,2024-02-10,D-1,,,,Fête fictive,1500.00,aide en numéraire,unique,2024-03-01,,non,1,";
        Converted<List<SubsidyRow>> read = read(String.join("\n", HEADER, shifted, open, CLEAN, after, nobody, CLEAN));
        assertThat(read.value())
                .extracting(row -> Objects.requireNonNull(row.origin()).row())
                .containsExactly(4, 7);
        assertThat(read.remarks(Remark.Treatment.REFUSED))
                .extracting(Remark::code, Remark::row)
                .containsExactly(
                        tuple("row.cells", 2),
                        tuple("row.broken", 3),
                        tuple("row.broken", 5),
                        tuple("row.beneficiary", 6));
        assertThat(read.remarks(Remark.Treatment.REFUSED))
                .allSatisfy(remark -> assertThat(remark.raw()).contains("Fête"));
        assertThat(read.remarks(Remark.Treatment.REFUSED).get(0).raw()).isEqualTo(shifted);
    }

    @Test
    void a_cell_may_hold_line_breaks_and_quotes() {
        String cell = "\"Fête\nfictive \"\"des voisins\"\"\"";
        assertThat(only(read(HEADER + "\n" + CLEAN.replace("Fête fictive", cell)))
                        .aid()
                        .purpose())
                .isEqualTo("Fête\nfictive \"des voisins\"");
    }

    @Test
    void a_file_without_titles_of_the_format_is_refused_in_our_words() {
        for (String file : List.of("", "\n\n", "a,b,c\n1,2,3\n", "\u0000\u0001\u0002")) {
            assertThatThrownBy(() -> read(file)).isInstanceOf(Refused.class).hasMessageContaining("table.header");
        }
        assertThatThrownBy(() -> files.read(new byte[16 * 1024 * 1024 + 1]))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("table.large");
    }

    private String shared(String firstAmount, String firstShare, String secondAmount, String secondShare) {
        return HEADER + "\n"
                + CLEAN.replace(",1500.00,", "," + firstAmount + ",").replace(",non,1,", ",non," + firstShare + ",")
                + "\n"
                + CLEAN.replace("Association fictive,99900002900010", "Autre association fictive,09900003600014")
                        .replace(",1500.00,", "," + secondAmount + ",")
                        .replace(",non,1,", ",non," + secondShare + ",")
                + "\n";
    }

    @Test
    void rows_of_one_decision_with_the_same_amount_repeat_the_total() {
        Converted<List<SubsidyRow>> read = read(shared("27501.00", "0.8", "27501.00", "0.2"));
        assertThat(read.value()).extracting(SubsidyRow::total).containsOnly(Money.parse("27501.00"));
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void rows_of_the_former_format_hold_their_own_shares_and_are_brought_to_the_total() {
        Converted<List<SubsidyRow>> read = read(shared("22000.80", "0.8", "5500.20", "0.2"));
        assertThat(read.value()).extracting(SubsidyRow::total).containsOnly(Money.parse("27501.00"));
        assertThat(read.remarks())
                .extracting(Remark::treatment, Remark::code, Remark::row, Remark::column, Remark::raw, Remark::repaired)
                .containsExactly(
                        tuple(
                                Remark.Treatment.REPAIRED,
                                "amount.share-for-total",
                                2,
                                "montant",
                                "22000.80",
                                "27501.00"),
                        tuple(
                                Remark.Treatment.REPAIRED,
                                "amount.share-for-total",
                                3,
                                "montant",
                                "5500.20",
                                "27501.00"));
    }

    @Test
    void amounts_that_fit_neither_reading_are_kept_and_doubted() {
        Converted<List<SubsidyRow>> read = read(shared("1000.00", "0.8", "900.00", "0.2"));
        assertThat(read.value()).extracting(SubsidyRow::total).containsExactly(Money.parse("1000"), Money.parse("900"));
        assertThat(read.remarks(Remark.Treatment.DOUBTFUL))
                .extracting(Remark::code)
                .containsExactly("amount.unclear", "amount.unclear");
    }

    @Test
    void equal_shares_of_equal_amounts_may_be_read_in_two_ways_and_it_is_said() {
        assertThat(read(shared("500.00", "0.5", "500.00", "0.5")).remarks())
                .extracting(Remark::code)
                .containsOnly("amount.total-or-share");
    }

    @Test
    void shares_that_do_not_make_one_are_doubted_and_never_refused() {
        Converted<List<SubsidyRow>> read = read(shared("1000.00", "0.8", "1000.00", "0.3"));
        assertThat(read.value()).hasSize(2);
        assertThat(read.remarks()).extracting(Remark::code).containsOnly("share.sum");
    }

    @Test
    void many_whole_subsidies_voted_in_one_decision_are_no_shares() {
        assertThat(read(shared("1000.00", "1", "500.00", "1")).remarks()).isEmpty();
    }

    @Test
    void whatever_is_done_to_a_file_ends_in_rows_and_remarks_or_in_our_refusal() {
        byte[] start = shared("22000.80", "0.8", "5500.20", "0.2").getBytes(StandardCharsets.UTF_8);
        byte[] signs = "\"\"\"\n\r;,\t|0123456789eE+-./_% Ww\u0000".getBytes(StandardCharsets.UTF_8);
        Random random = new Random(30);
        int read = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] mutated = start.clone();
            for (int change = random.nextInt(12); change >= 0; change--) {
                mutated[random.nextInt(mutated.length)] =
                        random.nextInt(3) == 0 ? (byte) random.nextInt(256) : signs[random.nextInt(signs.length)];
            }
            try {
                Converted<List<SubsidyRow>> converted =
                        files.read(Arrays.copyOf(mutated, random.nextInt(mutated.length)));
                files.write(converted.value());
                read++;
            } catch (Refused refused) {
                assertThat(refused.faults()).isNotEmpty();
            }
        }
        assertThat(read).isGreaterThan(500);
    }

    @Test
    void a_hostile_file_of_open_quotes_is_read_in_bounded_time() {
        String hostile = HEADER + "\n" + "\"a\n".repeat(20_000);
        assertThat(read(hostile).remarks(Remark.Treatment.REFUSED)).hasSize(20_000);
    }
}
