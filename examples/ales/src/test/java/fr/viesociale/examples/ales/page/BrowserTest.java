package fr.viesociale.examples.ales.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The report in a browser: its script says nothing to the console and draws the charts. Its pictures are left in
 * {@code target/report}. Where no browser is found, the output says that nobody looked; {@code -Pbrowser} makes it a failure.
 */
class BrowserTest {

    private static final String NOBODY =
            "No browser was found, so nobody looked at the report in one: install Chromium, or"
                    + " name one with -Dviesociale.browser=/path/to/chromium.";

    private static final Path PICTURES = Path.of("target", "report");

    @TempDir
    Path folder = Path.of("");

    private Browser browser;

    @BeforeEach
    void a_browser_is_found_or_the_output_says_that_there_is_none() throws IOException {
        Files.createDirectories(PICTURES);
        browser = Browser.find().orElseGet(() -> {
            if (Boolean.getBoolean("viesociale.browser.required")) {
                return fail(NOBODY);
            }
            System.err.println(NOBODY);
            return abort(NOBODY);
        });
    }

    private Path page(Cities city) throws IOException {
        return Files.writeString(
                PICTURES.resolve(city.name().toLowerCase(Locale.ROOT) + ".html").toAbsolutePath(), city.page());
    }

    @ParameterizedTest
    @EnumSource
    void it_draws_its_charts_and_its_console_stays_silent(Cities city) throws Exception {
        Path page = page(city);
        for (int width : new int[] {1280, 390}) {
            Browser.Look look = browser.look(page, "", width, folder);
            Document drawn = Jsoup.parse(look.document());

            assertThat(look.console()).doesNotContain("CONSOLE");
            assertThat(drawn.select("#g-frise svg .mark-day")).hasSize(1);
            assertThat(drawn.select("#g-frise svg .mark-reform")).hasSize(1);
            assertThat(drawn.select("#g-frise svg rect[class^=bar-]")).isNotEmpty();
            assertThat(drawn.select("#g-couverture svg .edge")).hasSize(6);
            assertThat(drawn.select("#essentiel").text().replace('\u202f', ' '))
                    .contains(city == Cities.ALES ? "43 892" : "17 985");
        }
        browser.picture(page, "", 1280, 4200, picture(city, "desktop"), folder);
        browser.picture(page, "", 500, 4200, picture(city, "narrow"), folder);
        assertThat(picture(city, "desktop")).isNotEmptyFile();
    }

    @ParameterizedTest
    @EnumSource
    void another_date_is_drawn_as_it_was(Cities city) throws Exception {
        Path page = page(city);
        Document then =
                Jsoup.parse(browser.look(page, "#au=2019-05-02", 1280, folder).document());
        Document now = Jsoup.parse(browser.look(page, "", 1280, folder).document());

        assertThat(then.select("#g-frise .flag-day").text()).contains("2 mai 2019");
        assertThat(now.select("#g-frise .flag-day").text()).contains("31 déc. 2026");
        assertThat(then.select("#g-frise").outerHtml())
                .isNotEqualTo(now.select("#g-frise").outerHtml());
    }

    private static Path picture(Cities city, String kind) {
        return PICTURES.resolve(city.name().toLowerCase(Locale.ROOT) + "-" + kind + ".png")
                .toAbsolutePath();
    }
}
