package fr.viesociale.examples.ales.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.viesociale.coverage.Coverage;
import fr.viesociale.coverage.PopulationPolicy;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Answer;
import fr.viesociale.structure.Structure;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.text.Language;
import fr.viesociale.time.DateRange;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report as a document: what it says, and that a person with no screen, no network or no script can read it. */
class PageTest {

    private static Element section(Document page, String id, LocalDate date) {
        Elements told = page.select("#" + id + " .au[data-au=" + date + "]");
        assertThat(told).as(id + " on " + date).isNotEmpty();
        return new Element("div").appendChildren(told.clone());
    }

    /** The text, with plain spaces and apostrophes, as the library writes it. */
    private static String plain(Element element) {
        return element.text().replaceAll("[\u00a0\u202f]", " ").replace('’', '\'');
    }

    @ParameterizedTest
    @EnumSource
    void one_file_holds_everything_and_asks_no_network(Cities city) {
        String text = city.page();
        Document page = Jsoup.parse(text);

        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThan(1_500_000);
        assertThat(page.select("[src], link:not([href='data:,']), iframe, img, object, embed"))
                .isEmpty();
        assertThat(page.select("a:not([href^='#'])")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("@import").doesNotContain("url(");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    @ParameterizedTest
    @EnumSource
    void it_can_be_read_without_a_screen(Cities city) {
        Document page = Jsoup.parse(city.page());

        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        int above = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int level = Integer.parseInt(heading.tagName().substring(1));
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(above + 1);
            above = level;
        }
        assertThat(page.select("table"))
                .allSatisfy(table -> assertThat(table.select("th[scope=col]")).isNotEmpty());
        assertThat(page.select("th:not([scope])")).isEmpty();
        assertThat(page.select("figure.chart:not([aria-label]), svg:not([role=img])"))
                .isEmpty();
        assertThat(page.select("section"))
                .allSatisfy(section -> assertThat(page.getElementById(section.attr("aria-labelledby")))
                        .isNotNull());
        assertThat(page.select("input[type=radio]"))
                .hasSize(Cities.DATES.size())
                .allSatisfy(choice -> assertThat(page.select("label[for=" + choice.id() + "]"))
                        .hasSize(1));
    }

    @ParameterizedTest
    @EnumSource
    void every_name_in_it_is_its_own_and_every_link_leads_somewhere(Cities city) {
        Document page = Jsoup.parse(city.page());

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        List<String> targets = new ArrayList<>(page.select("[popovertarget]").eachAttr("popovertarget"));
        page.select("a[href^='#']").eachAttr("href").forEach(link -> targets.add(link.substring(1)));
        assertThat(targets)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
    }

    @ParameterizedTest
    @EnumSource
    void each_date_tells_what_the_project_answers_for_it(Cities city) {
        TerritorialProject project = city.project();
        Document page = Jsoup.parse(city.page());

        for (LocalDate date : Cities.DATES) {
            Situation on = project.on(date);
            var counts = Regulation.FRENCH.assess(on).counts();
            assertThat(plain(section(page, "essentiel", date)))
                    .contains("Manquements connus " + counts.get(Answer.BREACHED))
                    .contains(counts.get(Answer.UNDETERMINED) + " indéterminées")
                    .contains("Habitants "
                            + PopulationPolicy.latest()
                                    .ofTerritory(on)
                                    .residents()
                                    .in(Language.FRENCH)
                                    .replaceAll("[\u00a0\u202f]", " "));
            String ground = plain(section(page, "territoire", date));
            Coverage.of(on, PopulationPolicy.latest())
                    .districts()
                    .places()
                    .forEach(place -> assertThat(ground)
                            .contains(on.nameOf(place.id())
                                    .fr()
                                    .replaceAll("[\u00a0\u202f]", " ")
                                    .replace('’', '\'')));
            String findings = plain(section(page, "constats", date));
            Regulation.FRENCH
                    .assess(on)
                    .open(Answer.BREACHED)
                    .forEach(finding -> assertThat(findings)
                            .contains(finding.provision()
                                    .statement()
                                    .fr()
                                    .replaceAll("[\u00a0\u202f]", " ")
                                    .replace('’', '\'')));
            assertThat(section(page, "inconnu", date).select("details")).isNotEmpty();
            assertThat(section(page, "reforme", date).select(".card")).hasSize(4);
        }
    }

    @Test
    void what_nobody_recorded_of_ales_is_not_known_and_never_zero() {
        Document page = Jsoup.parse(Cities.ALES.page());

        assertThat(plain(section(page, "essentiel", Cities.OPENING)))
                .contains("Habitants 43 892 Recensement de 2021")
                .contains("Habitants desservis, dans les quartiers recensés non connu")
                .contains("Agréments en vigueur non connu")
                .contains("Structures ouvertes non connu")
                .contains("Convention de coordination non connu");
        assertThat(section(page, "matrice", Cities.OPENING).select("td.unknown"))
                .hasSize(30);
        assertThat(plain(section(page, "reseau", Cities.OPENING))).contains("cela ne dit pas qu'il n'y en a pas");
        assertThat(plain(section(page, "inconnu", Cities.OPENING)))
                .contains("À demander à : la Caf")
                .contains("À demander à : la Ville");
        assertThat(page.select("svg")).as("no outline of Alès is on record").isEmpty();
    }

    @Test
    void another_date_shows_another_territory() {
        Document page = Jsoup.parse(Cities.VALOMBRE.page());

        assertThat(plain(section(page, "territoire", LocalDate.parse("2019-05-02"))))
                .contains("Quartier fictif des Berges")
                .contains("QP030098")
                .doesNotContain("Quartier fictif des Rives");
        assertThat(plain(section(page, "territoire", Cities.OPENING)))
                .contains("Quartier fictif des Rives")
                .contains("QN03098M")
                .doesNotContain("Quartier fictif des Berges");
        assertThat(section(page, "matrice", Cities.OPENING).select("button[popovertarget] .count"))
                .isNotEmpty();
        assertThat(section(page, "territoire", Cities.OPENING).select("svg path.district"))
                .isNotEmpty();
    }

    @Test
    void what_a_dossier_says_stays_text() {
        String name = "<script>alert('Maison fictive')</script>";
        String page = Cities.page(Cities.ALES
                .project()
                .with(new Structure(
                        new Id.Structure("fictive"),
                        name,
                        StructureKind.CENTRE_SOCIAL,
                        null,
                        List.of(),
                        List.of(),
                        DateRange.from("2020"),
                        null)));

        assertThat(page)
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert")
                .contains("\\u003cscript>alert");
        assertThat(Jsoup.parse(page).select("script")).hasSize(3);
    }

    @Test
    void it_opens_at_one_of_its_dates() {
        TerritorialProject project = Cities.ALES.project();
        assertThat(project.all(Kind.DISTRICT)).isNotEmpty();
        assertThatThrownBy(() ->
                        Page.of(project, Cities.DATES, LocalDate.parse("2020-02-29"), Cities.TODAY, Regulation.FRENCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2020-02-29");
    }
}
