package fr.viesociale.opendata.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.funding.BeneficiaryShare;
import fr.viesociale.funding.PlannedPayment;
import fr.viesociale.funding.PublishedRecord;
import fr.viesociale.funding.Subsidy;
import fr.viesociale.funding.SubsidyKind;
import fr.viesociale.funding.SubsidyTerms;
import fr.viesociale.governance.Convention;
import fr.viesociale.governance.ConventionKind;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Rna;
import fr.viesociale.identifier.Siret;
import fr.viesociale.money.Money;
import fr.viesociale.money.Quantity;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Files of subsidies are written as the format asks, from entries, or not at all. */
class SubsidyWritingTest {

    private static final Id.Organisation CITY = new Id.Organisation("ville");
    private static final Id.Organisation FIRST = new Id.Organisation("première");
    private static final Id.Organisation SECOND = new Id.Organisation("seconde");
    private static final Siret CITY_NUMBER = new Siret("99900001100018");
    private static final Siret FIRST_NUMBER = new Siret("99900002900010");

    private final SubsidyFiles files = new SubsidyFiles();

    private static final PublishedBody CITY_AS_PUBLISHED = new PublishedBody("Ville fictive", CITY_NUMBER, null, null);

    private static SubsidyAid aid(@Nullable String purpose, List<AidNature> natures) {
        return new SubsidyAid(purpose, natures, "unique", DateRange.of("2024-03-01", "2024-12-31"), null, false, null);
    }

    private static SubsidyRow row(PublishedBody beneficiary, String total, String share, SubsidyAid aid) {
        return new SubsidyRow(
                CITY_AS_PUBLISHED,
                LocalDate.of(2024, 2, 10),
                "D-1",
                beneficiary,
                Money.parse(total),
                Quantity.parse(share),
                aid,
                null);
    }

    private static PublishedBody association(@Nullable Siret siret, @Nullable String unchecked, @Nullable String rna) {
        return new PublishedBody("Association fictive", siret, unchecked, rna == null ? null : new Rna(rna));
    }

    private static final SubsidyAid MONEY = aid("Fête fictive, avec les voisins", List.of(AidNature.IN_CASH));

    private String text(List<SubsidyRow> rows) {
        return new String(files.write(rows).value(), StandardCharsets.UTF_8);
    }

    private List<String> codes(SubsidyRow row) {
        Converted<byte[]> written = files.write(List.of(row));
        assertThat(new String(written.value(), StandardCharsets.UTF_8).lines()).hasSize(1);
        return written.remarks(Remark.Treatment.REFUSED).stream()
                .map(Remark::code)
                .toList();
    }

    @Test
    void a_row_has_the_sixteen_columns_in_order_with_points_and_slashes() {
        assertThat(text(List.of(row(association(FIRST_NUMBER, null, "W302000001"), "1234567.5", "0.8", MONEY))))
                .isEqualTo("nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,"
                        + "rnaBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,idRAE,"
                        + "notificationUE,pourcentageSubvention,dispositifAide\n"
                        + "Ville fictive,99900001100018,2024-02-10,D-1,Association fictive,99900002900010,W302000001,"
                        + "\"Fête fictive, avec les voisins\",1234567.50,aide en numéraire,unique,"
                        + "2024-03-01/2024-12-31,,non,0.8,\n");
    }

    @Test
    void the_file_is_the_same_in_every_locale() {
        List<SubsidyRow> rows = List.of(row(association(FIRST_NUMBER, null, null), "1234567.5", "0.8", MONEY));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            String turkish = text(rows);
            Locale.setDefault(Locale.ENGLISH);
            assertThat(turkish).isEqualTo(text(rows));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void what_is_written_is_read_again_without_a_remark() {
        List<SubsidyRow> rows = List.of(
                row(association(FIRST_NUMBER, null, null), "0.01", "0.01", MONEY),
                row(
                        association(null, null, "W302000001"),
                        "99999999999.99",
                        "1",
                        aid("=1+1 \"fictif\"", List.of(AidNature.IN_KIND))));
        Converted<List<SubsidyRow>> read = files.read(files.write(rows).value());
        assertThat(read.remarks()).extracting(Remark::code).containsExactly("share.alone");
        assertThat(files.write(read.value()).value())
                .isEqualTo(files.write(rows).value());
    }

    @Test
    void a_number_is_left_out_only_for_aid_in_kind_to_an_association() {
        assertThat(codes(row(association(null, null, "W302000001"), "10", "1", MONEY)))
                .containsExactly("value.missing");
        assertThat(codes(row(association(null, null, null), "10", "1", aid("Salle", List.of(AidNature.IN_KIND)))))
                .containsExactly("value.missing");
        assertThat(codes(row(association(null, "99900002900011", null), "10", "1", MONEY)))
                .containsExactly("siret.unchecked");
    }

    @Test
    void what_the_format_does_not_admit_is_refused_and_told() {
        PublishedBody association = association(FIRST_NUMBER, null, null);
        assertThat(codes(row(association, "10", "0.009", MONEY))).containsExactly("share.bounds");
        assertThat(codes(row(association, "10", "1.1", MONEY))).containsExactly("share.bounds");
        assertThat(codes(row(association, "-10", "1", MONEY))).containsExactly("amount.negative");
        assertThat(codes(row(association, "10", "1", aid(null, List.of()))))
                .containsExactly("value.missing", "value.missing");
        SubsidyAid vague = new SubsidyAid(
                "Fête",
                List.of(AidNature.IN_CASH),
                "x".repeat(257),
                DateRange.of("2024", "open"),
                "123456",
                null,
                null);
        assertThat(codes(row(association, "10", "1", vague)))
                .containsExactly("text.long", "period.days", "text.long", "value.missing");
    }

    @Test
    void a_purpose_that_is_too_long_is_cut_at_a_word_and_told() {
        String purpose = "mot ".repeat(100).strip();
        Converted<byte[]> written = files.write(List.of(
                row(association(FIRST_NUMBER, null, null), "10", "1", aid(purpose, List.of(AidNature.IN_CASH)))));
        assertThat(written.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.treatment()).isEqualTo(Remark.Treatment.LOST);
            assertThat(remark.raw()).isEqualTo(purpose);
            assertThat(remark.repaired()).hasSizeLessThanOrEqualTo(256).endsWith("mot …");
        });
    }

    @Test
    void an_rna_number_with_a_letter_stays_behind_and_is_told() {
        Converted<byte[]> written =
                files.write(List.of(row(association(FIRST_NUMBER, null, "W9R1234567"), "10", "1", MONEY)));
        assertThat(new String(written.value(), StandardCharsets.UTF_8)).contains("99900002900010,,");
        assertThat(written.remarks())
                .extracting(Remark::code, Remark::raw)
                .containsExactly(tuple("rna.letter", "W9R1234567"));
    }

    private static TerritorialProject project(Entry... more) {
        return TerritorialProject.empty(new Id.Territory("t"))
                .with(
                        new Organisation(
                                CITY, "Ville fictive", OrganisationKind.COMMUNE, null, CITY_NUMBER, null, null, null),
                        new Organisation(
                                FIRST,
                                "Association fictive",
                                OrganisationKind.ASSOCIATION,
                                null,
                                FIRST_NUMBER,
                                null,
                                null,
                                null),
                        new Organisation(
                                SECOND,
                                "Autre association fictive",
                                OrganisationKind.ASSOCIATION,
                                null,
                                new Siret("09900003600014"),
                                null,
                                null,
                                null))
                .with(more);
    }

    private static Subsidy subsidy(SubsidyKind kind, List<PlannedPayment> payments, BeneficiaryShare... shares) {
        return new Subsidy(
                new Id.Subsidy("s"),
                CITY,
                kind,
                Money.parse("27501.00"),
                DateRange.of("2024", "2024"),
                new SubsidyTerms("Objet fictif", null, null, new Id.Convention("c"), null, null, null, payments),
                List.of(shares),
                null);
    }

    @Test
    void entries_make_one_row_for_each_beneficiary_with_the_total_before_sharing() {
        TerritorialProject project = project(
                new Convention(new Id.Convention("c"), ConventionKind.FINANCING, "Convention fictive", null),
                new ConventionVersion(
                        new Id.ConventionVersion("v"),
                        new Id.Convention("c"),
                        PartialDate.parse("2024-02-10"),
                        DateRange.of("2024", "2024"),
                        List.of(),
                        List.of(),
                        List.of(),
                        null),
                subsidy(
                        SubsidyKind.SUBSIDY,
                        List.of(
                                new PlannedPayment(DateRange.of("2024-03-01", "2024-03-31"), null),
                                new PlannedPayment(DateRange.of("2024-09-01", "2024-09-30"), null)),
                        new BeneficiaryShare(FIRST, Quantity.parse("0.8"), null),
                        new BeneficiaryShare(SECOND, null, Money.parse("5500.20"))));
        List<SubsidyRow> rows = SubsidyRows.of(project, false);
        Converted<byte[]> written = files.write(rows);
        assertThat(written.remarks()).isEmpty();
        assertThat(new String(written.value(), StandardCharsets.UTF_8).lines().skip(1))
                .containsExactly(
                        "Ville fictive,99900001100018,2024-02-10,,Association fictive,99900002900010,,Objet fictif,"
                                + "27501.00,aide en numéraire,échelonné,2024-03-01/2024-09-30,,non,0.8,",
                        "Ville fictive,99900001100018,2024-02-10,,Autre association fictive,09900003600014,,Objet fictif,"
                                + "27501.00,aide en numéraire,échelonné,2024-03-01/2024-09-30,,non,0.2,");
        assertThat(files.write(SubsidyRows.of(project, null)).remarks())
                .extracting(Remark::column)
                .containsOnly("notificationUE");
    }

    @Test
    void what_nobody_recorded_is_not_made_up() {
        TerritorialProject project = project(
                new Convention(new Id.Convention("c"), ConventionKind.FINANCING, "Convention fictive", null),
                subsidy(SubsidyKind.EXCEPTIONAL_AID, List.of(), new BeneficiaryShare(FIRST, null, null)));
        assertThat(files.write(SubsidyRows.of(project, null)).remarks())
                .extracting(Remark::column)
                .containsExactly(
                        "nature", "conditionsVersement", "datesPeriodeVersement", "notificationUE", "dateConvention");
    }

    private static final String TWO_SHARES = """
            nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;idBeneficiaire;objet;montant;nature;conditionsVersement;datesPeriodeVersement;idRAE;notificationUE;pourcentageSubvention
            Ville fictive;99900001100018;10/02/2024;D-1;Association fictive;99900002900010;Objet fictif;22000,80;en numéraire;Échelonné;2024-03-01_2024-12-31;;no;0,8
            Ville fictive;99900001100018;10/02/2024;D-1;Autre association fictive;9900003600014;Objet fictif;5500,20;en numéraire;Échelonné;2024-03-01_2024-12-31;;no;0,2
            """;

    @Test
    void rows_become_a_shared_subsidy_and_the_lines_published_to_the_letter() {
        List<SubsidyRow> rows =
                files.read(TWO_SHARES.getBytes(StandardCharsets.UTF_8)).value();
        Converted<List<Entry>> entries = SubsidyRows.entries(rows, project(), "import");
        assertThat(entries.remarks()).isEmpty();
        TerritorialProject after = project(entries.value().toArray(Entry[]::new));
        assertThat(after.all(Kind.SUBSIDY)).singleElement().satisfies(subsidy -> {
            assertThat(subsidy.total()).isEqualTo(Money.parse("27501.00"));
            assertThat(subsidy.beneficiaries())
                    .extracting(BeneficiaryShare::beneficiary, BeneficiaryShare::share)
                    .containsExactly(tuple(FIRST, Quantity.parse("0.8")), tuple(SECOND, Quantity.parse("0.2")));
            assertThat(subsidy.period()).isEqualTo(DateRange.of("unknown", "unknown"));
        });
        assertThat(after.all(Kind.PUBLISHED_RECORD))
                .extracting(PublishedRecord::fields)
                .allSatisfy(fields -> assertThat(fields)
                        .anySatisfy(field -> assertThat(field.content()).isEqualTo("2024-03-01_2024-12-31")));
        List<SubsidyRow> again = SubsidyRows.of(after, null);
        Converted<byte[]> written = files.write(again);
        assertThat(written.remarks()).isEmpty();
        assertThat(new String(written.value(), StandardCharsets.UTF_8).lines().skip(1))
                .containsExactly(
                        "Ville fictive,99900001100018,2024-02-10,D-1,Association fictive,99900002900010,,Objet fictif,"
                                + "27501.00,aide en numéraire,échelonné,2024-03-01/2024-12-31,,non,0.8,",
                        "Ville fictive,99900001100018,2024-02-10,D-1,Autre association fictive,09900003600014,,Objet fictif,"
                                + "27501.00,aide en numéraire,échelonné,2024-03-01/2024-12-31,,non,0.2,");
    }

    @Test
    void an_organisation_that_the_dossier_does_not_know_is_never_invented() {
        String[] lines = TWO_SHARES.split("\n", -1);
        String file = lines[0] + "\n" + lines[1].replace("99900002900010", "") + "\n"
                + lines[2].replace("Autre association fictive;9900003600014", "Inconnue fictive;");
        Converted<List<Entry>> entries = SubsidyRows.entries(
                files.read(file.getBytes(StandardCharsets.UTF_8)).value(), project(), "import");
        assertThat(entries.value().stream().filter(Subsidy.class::isInstance)).hasSize(1);
        assertThat(entries.remarks())
                .extracting(Remark::treatment, Remark::code, Remark::row, Remark::raw)
                .containsExactly(
                        tuple(Remark.Treatment.DOUBTFUL, "organisation.by-name", 2, "Association fictive"),
                        tuple(Remark.Treatment.REFUSED, "organisation.unknown", 3, "Inconnue fictive"));
    }

    @Test
    void the_sixteen_titles_are_those_of_the_format() {
        assertThat(Arrays.stream(SubsidyColumn.values()).map(SubsidyColumn::title))
                .hasSize(16)
                .startsWith("nomAttribuant")
                .endsWith("dispositifAide");
        assertThat(Objects.requireNonNull(SubsidyColumn.BENEFICIARY_RNA).required())
                .isFalse();
    }
}
