package fr.viesociale.opendata.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.viesociale.actor.Organisation;
import fr.viesociale.actor.OrganisationKind;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.IdentitySheet;
import fr.viesociale.structure.Management;
import fr.viesociale.structure.ManagementMode;
import fr.viesociale.structure.ProjectAxis;
import fr.viesociale.structure.Site;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.structure.ZoneSize;
import fr.viesociale.structure.ZoneType;
import fr.viesociale.territory.District;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The table that city staff open. Its structures are fictional. */
class StructureSheetsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final DateRange ALWAYS = DateRange.of("unknown", "open");
    private static final String TITLES =
            "identifiant;nom;nature;siret;siret_non_verifie;premier_agrement;gestionnaires;"
                    + "mode_gestion;population;type_zone;taille_zone;quartiers;quartiers_prioritaires;plusieurs_sites;sites;"
                    + "itinerante;axe_1;axe_2;axe_3;axe_4;axe_5";
    private static final String FULL =
            "cs-1;Centre fictif;centre social;99900002900010;;1975-06-01;Association fictive;associatif;"
                    + "4200;à dominante urbaine;plusieurs quartiers;Nord fictif | Sud fictif;QP030001 | QN03001I;oui;Maison | Annexe;"
                    + "non;Accueillir;Relier;;;";

    private final StructureSheets sheets = new StructureSheets();

    private Converted<List<SheetRow>> read(String file) {
        return sheets.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static TerritorialProject places(Entry... more) {
        return TerritorialProject.empty(new Id.Territory("t"))
                .with(
                        new District(new Id.District("n"), "Nord fictif", ALWAYS, List.of(), null),
                        new District(new Id.District("s"), "Sud fictif", ALWAYS, List.of(), null),
                        area("q15", "QP030001"),
                        area("q24", "QN03001I"),
                        new Organisation(
                                new Id.Organisation("a"),
                                "Association fictive",
                                OrganisationKind.ASSOCIATION,
                                null,
                                null,
                                null,
                                null,
                                null))
                .with(more);
    }

    private static PriorityArea area(String id, String code) {
        return new PriorityArea(
                new Id.PriorityArea(id), new PriorityAreaCode(code), "Quartier fictif", List.of(), ALWAYS, null);
    }

    private static TerritorialProject with(TerritorialProject project, List<Entry> entries) {
        return project.with(entries.toArray(Entry[]::new));
    }

    @Test
    void a_sheet_is_read_into_entries_and_written_again_to_the_letter() {
        Converted<List<SheetRow>> read = read("\ufeff" + TITLES + "\n" + FULL + "\n");
        assertThat(read.remarks()).isEmpty();
        Converted<List<Entry>> entries = SheetRows.entries(read.value(), places(), DAY);
        assertThat(entries.remarks()).isEmpty();
        TerritorialProject project = with(places(), entries.value());
        assertThat(project.all(Kind.STRUCTURE))
                .extracting(Structure::kind)
                .containsExactly(StructureKind.CENTRE_SOCIAL);
        assertThat(project.all(Kind.MANAGEMENT))
                .extracting(Management::mode)
                .containsExactly(ManagementMode.ASSOCIATION);
        assertThat(project.all(Kind.SITE)).extracting(Site::name).containsExactly("Maison", "Annexe");
        assertThat(project.all(Kind.PROJECT_AXIS))
                .extracting(ProjectAxis::name)
                .containsExactly("Accueillir", "Relier");
        assertThat(project.all(Kind.IDENTITY_SHEET))
                .extracting(IdentitySheet::firstAgrementOn, IdentitySheet::population, IdentitySheet::zoneType)
                .containsExactly(tuple(PartialDate.parse("1975-06-01"), 4200, ZoneType.URBAN));
        Converted<byte[]> written = sheets.write(SheetRows.of(project, DAY));
        assertThat(written.remarks()).isEmpty();
        assertThat(new String(written.value(), StandardCharsets.UTF_8))
                .isEqualTo("\ufeff" + TITLES + "\n" + FULL + "\n");
    }

    @Test
    void reading_a_sheet_that_was_just_written_changes_nothing() {
        TerritorialProject project = with(
                places(),
                SheetRows.entries(read(TITLES + "\n" + FULL).value(), places(), DAY)
                        .value());
        byte[] file = sheets.write(SheetRows.of(project, DAY)).value();
        Converted<List<Entry>> again = SheetRows.entries(sheets.read(file).value(), project, DAY);
        assertThat(again.value()).isEmpty();
        assertThat(again.remarks()).isEmpty();
    }

    @Test
    void the_words_of_the_observatory_are_understood() {
        String file =
                "id,nom,type,Numéro SIRET,Date du 1er agrément,Population de la zone de compétence,Mode de gestion,"
                        + "Type de territoire,Taille du territoire,multi-sites\r\n"
                        + "evs-1,Espace fictif,EVS,999 000 029 00010,14/03/1998,1 250,Co-gestion,"
                        + "Un espace à dominante rurale,Une commune,Non\r\n";
        Converted<List<SheetRow>> read = sheets.read(file.getBytes(Charset.forName("windows-1252")));
        SheetRow row = read.value().get(0);
        assertThat(row.kind()).isEqualTo(StructureKind.ESPACE_DE_VIE_SOCIALE);
        assertThat(row.registration().firstAgrementOn()).isEqualTo(PartialDate.parse("1998-03-14"));
        assertThat(row.registration().mode()).isEqualTo(ManagementMode.CO_MANAGEMENT);
        assertThat(row.zone().population()).isEqualTo(1250);
        assertThat(row.zone().type()).isEqualTo(ZoneType.RURAL);
        assertThat(row.zone().size()).isEqualTo(ZoneSize.ONE_COMMUNE);
        assertThat(row.sites().several()).isFalse();
        assertThat(read.remarks())
                .allSatisfy(remark -> assertThat(remark.treatment()).isEqualTo(Remark.Treatment.REPAIRED));
        assertThat(read.remarks())
                .extracting(Remark::code, Remark::row, Remark::column, Remark::raw, Remark::repaired)
                .contains(
                        tuple("siret.separators", 2, "siret", "999 000 029 00010", "99900002900010"),
                        tuple("word.form", 2, "nature", "EVS", "espace de vie sociale"),
                        tuple("count.form", 2, "population", "1 250", "1250"));
    }

    @Test
    void a_number_that_is_no_siret_is_kept_beside_and_written_in_its_own_column() {
        Converted<List<SheetRow>> read =
                read("identifiant;nom;nature;siret\ncs-1;Centre fictif;centre social;4328110900014\n");
        assertThat(read.remarks(Remark.Treatment.DOUBTFUL))
                .extracting(Remark::code)
                .containsExactly("siret.length");
        TerritorialProject project =
                with(places(), SheetRows.entries(read.value(), places(), DAY).value());
        SheetRow row = SheetRows.of(project, DAY).get(0);
        assertThat(row.registration().siret()).isNull();
        assertThat(row.registration().unchecked()).isEqualTo("4328110900014");
        assertThat(SheetRows.entries(List.of(row), project, DAY).value()).isEmpty();
    }

    @Test
    void an_empty_cell_erases_nothing_and_a_full_one_corrects_the_structure() {
        TerritorialProject project = with(
                places(),
                SheetRows.entries(read(TITLES + "\n" + FULL).value(), places(), DAY)
                        .value());
        Converted<List<SheetRow>> read = read("identifiant;nom;nature;population\ncs-1;Nouveau nom fictif;;4300\n");
        Converted<List<Entry>> entries = SheetRows.entries(read.value(), project, DAY);
        TerritorialProject after = with(project, entries.value());
        SheetRow row = SheetRows.of(after, DAY).get(0);
        assertThat(row.name()).isEqualTo("Nouveau nom fictif");
        assertThat(row.zone().population()).isEqualTo(4300);
        assertThat(row.kind()).isEqualTo(StructureKind.CENTRE_SOCIAL);
        assertThat(row.zone().districts()).containsExactly("Nord fictif", "Sud fictif");
        assertThat(row.registration().firstAgrementOn()).isEqualTo(PartialDate.parse("1975-06-01"));
    }

    @Test
    void a_change_of_a_dated_fact_is_told_and_left_to_a_person() {
        TerritorialProject project = with(
                places(),
                SheetRows.entries(read(TITLES + "\n" + FULL).value(), places(), DAY)
                        .value());
        String changed = FULL.replace("Association fictive", "Autre fictive")
                .replace(";associatif;", ";Caf;")
                .replace("Annexe", "Annexe neuve")
                .replace("Relier", "Soutenir");
        Converted<List<Entry>> entries =
                SheetRows.entries(read(TITLES + "\n" + changed).value(), project, DAY);
        assertThat(entries.value()).isEmpty();
        assertThat(entries.remarks())
                .extracting(Remark::code, Remark::row, Remark::column)
                .containsExactly(
                        tuple("dated.differs", 2, "gestionnaires"),
                        tuple("dated.differs", 2, "mode_gestion"),
                        tuple("dated.differs", 2, "sites"),
                        tuple("dated.differs", 2, "axe_1"));
    }

    @Test
    void what_a_row_names_and_nobody_knows_is_refused_and_nothing_is_invented() {
        String unknown = FULL.replace("Sud fictif", "Est fictif").replace("QN03001I", "QN03002M");
        Converted<List<Entry>> entries =
                SheetRows.entries(read(TITLES + "\n" + unknown).value(), places(), DAY);
        assertThat(entries.remarks())
                .extracting(Remark::treatment, Remark::code, Remark::column, Remark::raw)
                .containsExactly(
                        tuple(Remark.Treatment.REFUSED, "name.unknown", "quartiers", "Est fictif"),
                        tuple(Remark.Treatment.REFUSED, "name.unknown", "quartiers_prioritaires", "QN03002M"));
        Converted<List<Entry>> withoutKind = SheetRows.entries(
                read("identifiant;nom;nature\ncs-9;Centre fictif;\n").value(), places(), DAY);
        assertThat(withoutKind.value()).isEmpty();
        assertThat(withoutKind.remarks()).extracting(Remark::code).containsExactly("structure.kind");
    }

    @Test
    void rows_without_a_name_or_with_an_identifier_met_before_are_refused_with_their_letters() {
        Converted<List<SheetRow>> read = read(
                "identifiant;nom;nature\ncs-1;;CS\n;Centre fictif;CS\ncs-1;Premier fictif;CS\ncs-1;Second fictif;CS\n");
        assertThat(read.value()).extracting(SheetRow::name).containsExactly("Premier fictif");
        assertThat(read.remarks(Remark.Treatment.REFUSED))
                .extracting(Remark::code, Remark::row, Remark::raw)
                .containsExactly(
                        tuple("row.structure", 2, "cs-1 ;  ; CS"),
                        tuple("row.structure", 3, " ; Centre fictif ; CS"),
                        tuple("row.twice", 5, "cs-1 ; Second fictif ; CS"));
    }

    @Test
    void words_outside_the_lists_are_refused_and_codes_of_a_host_are_kept() {
        Converted<List<SheetRow>> read = read(
                "identifiant;nom;nature;mode_gestion;quartiers_prioritaires\na;A fictif;patinoire;CUSTOM_MODE;QP30001\n");
        assertThat(read.value().get(0).registration().mode()).isEqualTo(new ManagementMode("CUSTOM_MODE"));
        assertThat(read.remarks(Remark.Treatment.REFUSED))
                .extracting(Remark::code)
                .containsExactly("word.unknown", "area.code");
    }

    @Test
    void a_sixth_axis_and_a_name_with_the_separator_are_told() {
        SheetRow row = new SheetRow(
                null,
                "x",
                "X fictif",
                null,
                new SheetRow.Registration(null, null, null, List.of("A | B"), null),
                new SheetRow.Zone(null, null, null, List.of(), List.of()),
                new SheetRow.Sites(List.of(), null, null),
                List.of("1", "2", "3", "4", "5", "6"));
        assertThat(sheets.write(List.of(row)).remarks())
                .extracting(Remark::code, Remark::raw)
                .containsExactly(tuple("name.separator", "A | B"), tuple("axes.more", "6"));
    }

    @Test
    void whatever_is_done_to_a_sheet_ends_in_entries_and_remarks_or_in_our_refusal() {
        byte[] start =
                (TITLES + "\n" + FULL + "\n" + FULL.replace("cs-1", "cs-2") + "\n").getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < 1_000; i++) {
            byte[] mutated = start.clone();
            for (int change = random.nextInt(10); change >= 0; change--) {
                mutated[random.nextInt(mutated.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : ";\"\n|".charAt(random.nextInt(4)));
            }
            try {
                List<SheetRow> rows = sheets.read(Arrays.copyOf(mutated, random.nextInt(mutated.length)))
                        .value();
                SheetRows.entries(rows, places(), DAY);
                sheets.write(rows);
                read++;
            } catch (Refused refused) {
                assertThat(refused.faults()).isNotEmpty();
            }
        }
        assertThat(read).isGreaterThan(300);
    }

    @Test
    void a_file_of_another_kind_is_refused_in_our_words() {
        assertThatThrownBy(() -> read("{\"format\": \"vie-sociale/1\"}"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("table.header");
    }
}
