package fr.viesociale.opendata.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.viesociale.contract.Gard;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Siren;
import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.project.Kind;
import fr.viesociale.territory.AreaSuccession;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.PartialDate;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The official lists are read with what they have of the odd, and every repair is told. */
class PriorityAreaListsTest {

    private static final String SOURCE = "Liste fictive";
    private static final String HEADER_2024 =
            "fid,code_qp,lib_qp,insee_reg,lib_reg,insee_dep,lib_dep,insee_com,lib_com,siren_epci\n";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Converted<List<ListedArea>> csv(String list) {
        return PriorityAreaLists.csv(utf8(list), SOURCE);
    }

    @Test
    void an_area_of_2024_spans_several_communes_and_groupings() {
        Converted<List<ListedArea>> read = csv(
                HEADER_2024
                        + "12.0,QN03016M,Centre Ville - Arboux - Trescol,76,Occitanie,30,Gard,"
                        + "\"30132, 30307, 30051\",\"La Grand-Combe, Les Salles-du-Gardon, Branoux\",\"200066918, 213000078\"\n");
        assertThat(read.value()).singleElement().satisfies(listed -> {
            assertThat(listed.area().id()).isEqualTo(new Id.PriorityArea("qn03016m"));
            assertThat(listed.area().code().value()).isEqualTo("QN03016M");
            assertThat(listed.area().communes())
                    .containsExactly(new CommuneCode("30132"), new CommuneCode("30307"), new CommuneCode("30051"));
            assertThat(listed.area().period()).isEqualTo(DateRange.from("2024-01-01"));
            assertThat(listed.epcis()).containsExactly(new Siren("200066918"), new Siren("213000078"));
            assertThat(listed.region()).isEqualTo("76");
        });
        assertThat(read.remarks())
                .extracting(Remark::treatment, Remark::column)
                .containsExactly(
                        tuple(Remark.Treatment.LOST, "fid"),
                        tuple(Remark.Treatment.LOST, "lib_reg"),
                        tuple(Remark.Treatment.LOST, "lib_dep"),
                        tuple(Remark.Treatment.LOST, "lib_com"));
    }

    @Test
    void an_area_overseas_has_no_region_and_other_days() {
        Converted<List<ListedArea>> read =
                csv(HEADER_2024 + "1.0,QN97801N,Quartier fictif,,,978,Saint-Martin,97801,Saint-Martin,\n");
        assertThat(read.value()).singleElement().satisfies(listed -> {
            assertThat(listed.region()).isNull();
            assertThat(listed.epcis()).isEmpty();
            assertThat(listed.area().period()).isEqualTo(DateRange.from("2025-01-01"));
        });
        assertThat(csv("code_qp;nom_qp\nQP971001;Quartier fictif\n").value())
                .extracting(listed -> listed.area().period())
                .containsExactly(DateRange.of("2015-01-01", "2024-12-31"));
    }

    @Test
    void an_area_of_2015_that_names_its_commune_without_a_code_is_read_without_it() {
        Converted<List<ListedArea>> read = csv("code_qp,nom_qp,commune_qp\nQP030001,Près Saint Jean,Alès\n");
        assertThat(read.value()).singleElement().satisfies(listed -> {
            assertThat(listed.area().communes()).isEmpty();
            assertThat(listed.area().period()).isEqualTo(DateRange.of("2015-01-01", "2023-12-31"));
        });
        assertThat(read.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("area.list-code");
            assertThat(remark.row()).isEqualTo(2);
            assertThat(remark.column()).isEqualTo("commune_qp");
            assertThat(remark.raw()).isEqualTo("Alès");
        });
    }

    @Test
    void zeros_fractions_and_small_letters_are_repaired_and_told() {
        Converted<List<ListedArea>> read = csv("code_qp;lib_qp;insee_reg;insee_dep;insee_com\n"
                + "qn00101m;Quartier fictif;84.0;1;1053\n"
                + "QN03099M;Autre quartier fictif;76;30;30000.0, 30007, 30007\n");
        assertThat(read.value())
                .extracting(listed -> listed.area().communes())
                .containsExactly(
                        List.of(new CommuneCode("01053")), List.of(new CommuneCode("30000"), new CommuneCode("30007")));
        assertThat(read.remarks())
                .extracting(Remark::code, Remark::row, Remark::raw, Remark::repaired)
                .containsExactly(
                        tuple("area.code-case", 2, "qn00101m", "QN00101M"),
                        tuple("area.code-form", 2, "1053", "01053"),
                        tuple("area.code-form", 2, "84.0", "84"),
                        tuple("area.code-form", 3, "30000.0", "30000"),
                        tuple("area.code-form", 3, "30007", ""));
    }

    @Test
    void what_is_no_area_is_refused_with_its_row_and_the_others_are_read() {
        Converted<List<ListedArea>> read = csv("code_qp,lib_qp,insee_dep\nQX1,Un,30\nQN03001I,,30\n,Deux,30\n"
                + "QN03002M,Centre Ville,13\nQN03002M,Encore,30\nQN03003Z,Trois,30,trop\n");
        assertThat(read.value())
                .extracting(listed -> listed.area().code().value())
                .containsExactly("QN03002M", "QN03003Z");
        assertThat(read.remarks())
                .extracting(Remark::row, Remark::code)
                .containsExactly(
                        tuple(7, "csv.cell"),
                        tuple(2, "identifier.qpv-2024"),
                        tuple(3, "missing"),
                        tuple(4, "missing"),
                        tuple(5, "area.department"),
                        tuple(6, "area.twice"),
                        tuple(7, "area.code-letter"));
    }

    @Test
    void a_list_saved_by_an_old_spreadsheet_is_read() {
        byte[] list =
                "\"code_qp\";\"nom_qp\"\r\nQP030001;Près Saint Jean\r\n".getBytes(Charset.forName("windows-1252"));
        Converted<List<ListedArea>> read = PriorityAreaLists.csv(list, SOURCE);
        assertThat(read.value()).extracting(listed -> listed.area().name()).containsExactly("Près Saint Jean");
        assertThat(read.remarks()).extracting(Remark::code).containsExactly("csv.encoding");
        assertThat(csv("\ufeffcode_qp,nom_qp\nQP030001,Près\n").remarks()).isEmpty();
    }

    @Test
    void a_table_without_codes_says_so() {
        assertThat(csv("code,nom\n1,Un\n").remarks(Remark.Treatment.REFUSED))
                .extracting(Remark::code)
                .containsExactly("area.no-code");
        assertThat(csv("").remarks()).extracting(Remark::code).containsExactly("area.no-code");
    }

    @Test
    void the_properties_of_a_geojson_are_the_same_list() {
        String geoJson = """
                {"type": "FeatureCollection",
                 "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},
                 "features": [{"type": "Feature", "geometry": null, "properties": {
                   "fid": 900.0, "code_qp": "QN03001I", "lib_qp": "Centre ville", "insee_reg": null, "insee_dep": "30",
                   "insee_com": 30007, "siren_epci": "200066918"}}]}
                """;
        Converted<List<ListedArea>> read = PriorityAreaLists.geoJson(utf8(geoJson), SOURCE);
        Converted<List<ListedArea>> same = csv("fid,code_qp,lib_qp,insee_reg,insee_dep,insee_com,siren_epci\n"
                + "900.0,QN03001I,Centre ville,,30,30007,200066918\n");
        assertThat(read.value()).isEqualTo(same.value()).hasSize(1);
        assertThat(read.remarks()).isEqualTo(same.remarks()).hasSize(1);
    }

    @Test
    void the_passage_in_the_gard_merges_two_areas_and_renumbers_a_third() {
        List<PriorityArea> gard = List.copyOf(Gard.project().all(Kind.PRIORITY_AREA));
        Converted<List<AreaSuccession>> read = PriorityAreaLists.successions(
                utf8("code_qp_2015,code_qp_2024\nQP030016,QN03016M\nQP030017,QN03016M\nQP030018,QN03017M\n"
                        + "QP030001,\nQP999999,QN01301M\nQP013001,QN01301M\n,QN01302N\n"),
                gard,
                "Table fictive");
        assertThat(read.value())
                .extracting(AreaSuccession::predecessors, AreaSuccession::successors)
                .containsExactly(
                        tuple(
                                List.of(new Id.PriorityArea("QP030016"), new Id.PriorityArea("QP030017")),
                                List.of(new Id.PriorityArea("QN03016M"))),
                        tuple(List.of(new Id.PriorityArea("QP030018")), List.of(new Id.PriorityArea("QN03017M"))),
                        tuple(List.of(new Id.PriorityArea("QP030001")), List.of()));
        assertThat(read.value()).allSatisfy(succession -> {
            assertThat(succession.effectiveOn()).isEqualTo(PartialDate.parse("2024-01-01"));
            assertThat(succession.correspondenceTable()).isEqualTo("Table fictive");
        });
        assertThat(read.remarks())
                .extracting(Remark::code, Remark::raw)
                .containsExactly(
                        tuple("identifier.qpv-2015", "QP999999"),
                        tuple("value.lost", "QN01302N"),
                        tuple("succession.elsewhere", "1"));
    }

    @Test
    void a_passage_that_contradicts_itself_or_mixes_generations_is_told() {
        List<PriorityArea> gard = List.copyOf(Gard.project().all(Kind.PRIORITY_AREA));
        Converted<List<AreaSuccession>> read = PriorityAreaLists.successions(
                utf8("code_qp_2015;code_qp_2024\nQP030001;\nQP030001;QN03001I\nQN03002M;QP030002\n"),
                gard,
                "Table fictive");
        assertThat(read.value())
                .extracting(AreaSuccession::successors)
                .containsExactly(List.of(new Id.PriorityArea("QN03001I")));
        assertThat(read.remarks())
                .extracting(Remark::code)
                .containsExactlyInAnyOrder(
                        "succession.contradiction", "succession.generation", "succession.generation");
    }

    @Test
    void no_list_however_spoilt_ends_in_an_exception() {
        byte[] good = utf8(HEADER_2024
                + "1.0,QN03001I,\"Près, Saint \"\"Jean\"\"\",76,Occitanie,30,Gard,\"30007, 30010\",\"Alès\",200066918\n"
                + "2.0,QN03002M,Centre Ville,76,Occitanie,30,Gard,30010,Anduze,200066918\n");
        assertThat(PriorityAreaLists.csv(good, SOURCE).value()).hasSize(2);
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            byte[] spoilt = Spoilt.some(good, random);
            Converted<List<ListedArea>> read = PriorityAreaLists.csv(spoilt, SOURCE);
            assertThat(read.value().size() + read.remarks().size()).isPositive();
            PriorityAreaLists.geoJson(spoilt, SOURCE);
            PriorityAreaLists.successions(spoilt, List.of(), "Table fictive");
        }
    }
}
