package fr.viesociale.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.viesociale.examples.springboot.Host.Answer;
import fr.viesociale.examples.springboot.Host.Who;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.TerritorialProjects;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A City at work in its own application, on PostgreSQL; each test edits entries of its own. */
class CityApplicationTest {

    private static final String CITY = "/territories/valombre";
    private static final AtomicInteger LETTERS = new AtomicInteger();

    private static EmbeddedPostgres server;
    private static Host host;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "off")
                .setOverrideWorkingDirectory(
                        Path.of("target", "postgresql").toAbsolutePath().toFile())
                .start();
        host = Host.on(server.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        host.close();
        server.close();
    }

    private static Answer dossier() throws Exception {
        return host.get(Who.CITY, CITY).is(200);
    }

    private static ObjectNode entry(JsonNode dossier, String kind, String id) {
        for (JsonNode entry : dossier.get(kind)) {
            if (entry.get("id").asString().equals(id)) {
                return (ObjectNode) entry;
            }
        }
        throw new AssertionError("no " + kind + " " + id);
    }

    private static String association(String name) {
        return "{\"name\":\"" + name + "\",\"siret\":\"999 000 086 00010\",\"rna\":\"W302000008\"}";
    }

    private static String decision(String letter, String name) {
        return "{\"letter\":\"" + letter + "\",\"receivedOn\":\"2026-11-20\",\"decision\":\"" + name
                + "\",\"body\":\"ca\",\"nature\":\"GRANT\",\"agrements\":[\"cs-forges-2026-acf\"],"
                + "\"decidedOn\":\"2026-11\"}";
    }

    private static String newLetter() {
        return "courrier-" + LETTERS.incrementAndGet();
    }

    @Test
    void nobody_comes_in_without_saying_which_function_they_hold() throws Exception {
        assertThat(Host.asked(host.at(CITY).GET()).is(401).codes()).containsExactly("function.unknown");
        assertThat(Host.asked(host.at(CITY).GET().header("Authorization", "Basic YTpi"))
                        .is(401)
                        .codes())
                .containsExactly("function.unknown");
    }

    @Test
    void a_dossier_carries_its_revision_and_is_not_sent_again_to_who_has_it() throws Exception {
        Answer first = dossier();
        assertThat(first.tag()).matches("\"\\d+\"");
        assertThat(first.json().get("format").asString()).isEqualTo("vie-sociale/1");
        assertThat(first.json().get("structures").size()).isPositive();
        Answer again = Host.asked(host.at(CITY + "?revision=" + first.tag().replace("\"", ""))
                .GET()
                .header("Authorization", "Basic bGVjdHVyZTpsZWN0dXJl")
                .header("If-None-Match", first.tag()));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void a_function_sees_what_is_for_the_eyes_of_its_organisation_and_an_edit_keeps_the_rest() throws Exception {
        Answer city = dossier();
        Answer caf = host.get(Who.CAF, CITY).is(200);
        TerritorialProjects projects = host.context().getBean(TerritorialProjects.class);
        long all = projects.find(new Id.Territory("valombre"))
                .orElseThrow()
                .project()
                .entries()
                .count();
        assertThat(city.json()).isNotEqualTo(caf.json());

        ObjectNode edited = (ObjectNode) city.json();
        entry(edited, "districts", "plaine").put("name", "La Plaine fictive");
        host.put(Who.CITY, CITY + "?why=nom", city.tag(), edited.toString()).is(200);
        assertThat(projects.find(new Id.Territory("valombre"))
                        .orElseThrow()
                        .project()
                        .entries())
                .hasSize((int) all);
    }

    @Test
    void an_entry_for_the_eyes_of_the_caf_is_not_replaced_by_who_does_not_see_it() throws Exception {
        Answer city = dossier();
        ObjectNode guessed = (ObjectNode) city.json();
        ObjectNode breach = (ObjectNode) entry(host.get(Who.CAF, CITY).is(200).json(), "subsidyBreaches", "gare")
                .deepCopy();
        breach.remove("about");
        guessed.withArray("subsidyBreaches").add(breach);
        Answer refused = host.put(Who.CITY, CITY + "?why=essai", city.tag(), guessed.toString())
                .is(403);
        assertThat(refused.codes()).containsExactly("function.of-another-organisation");
        assertThat(dossier().tag()).isEqualTo(city.tag());
    }

    @Test
    void an_association_is_edited_by_the_form_of_the_application() throws Exception {
        Answer read = dossier();
        Answer saved = host.put(
                        Who.CITY,
                        CITY + "/organisations/asso-forges?why=nom",
                        read.tag(),
                        association("Association fictive des Forges et Fonderies"))
                .is(200);
        assertThat(saved.tag()).isNotEqualTo(read.tag());
        assertThat(saved.json().get("siret").asString()).isEqualTo("99900008600010");
        assertThat(entry(dossier().json(), "organisations", "asso-forges")
                        .get("name")
                        .asString())
                .isEqualTo("Association fictive des Forges et Fonderies");
    }

    @Test
    void everything_that_is_wrong_with_a_form_is_told_in_both_languages() throws Exception {
        Answer refused = host.put(
                        Who.CITY,
                        CITY + "/organisations/asso-forges?why=nom",
                        dossier().tag(),
                        "{\"name\":\" \",\"siret\":\"99900008600011\",\"rna\":\"302\"}")
                .is(422);
        assertThat(refused.codes()).containsExactly("form.NotBlank", "identifier.rna", "identifier.siret");
        JsonNode faults = refused.json().get("faults");
        assertThat(faults.findValuesAsString("pointer")).containsExactly("/name", "/rna", "/siret");
        assertThat(faults.get(0).at("/message/fr").asString()).isEqualTo("ne doit pas être vide");
        assertThat(faults.get(0).at("/message/en").asString()).isEqualTo("must not be blank");
        assertThat(faults.get(2).at("/message/fr").asString()).startsWith("un SIRET a 14 chiffres");
        assertThat(faults.get(2).at("/message/en").asString()).startsWith("a SIRET has 14 digits");
    }

    @Test
    void what_only_the_whole_entry_shows_is_refused_by_the_library_in_the_same_form() throws Exception {
        Answer refused = host.put(
                        Who.CITY,
                        CITY + "/organisations/asso-forges?why=nom",
                        dossier().tag(),
                        "{\"name\":\"Association fictive\",\"siren\":\"999000094\",\"siret\":\"99900008600010\"}")
                .is(422);
        assertThat(refused.codes()).containsExactly("organisation.siret-of-another");
        assertThat(refused.json().at("/faults/0/pointer").asString()).isEqualTo("/siret");
    }

    @Test
    void everything_that_is_wrong_with_a_dossier_is_told_in_one_answer() throws Exception {
        Answer refused = host.put(
                        Who.CITY,
                        CITY + "?why=essai",
                        dossier().tag(),
                        "{\"format\":\"vie-sociale/1\",\"territory\":\"valombre\",\"colour\":1,\"districts\":"
                                + "[{\"id\":\"nord\",\"name\":7,\"period\":{\"first\":\"2019\",\"last\":\"open\"}}]}")
                .is(422);
        assertThat(refused.json().get("faults").findValuesAsString("pointer"))
                .containsExactly("/colour", "/districts/0/name");
        assertThat(host.put(Who.CITY, CITY + "?why=essai", dossier().tag(), "{\"format\": ")
                        .is(400)
                        .codes())
                .containsExactly("request.refused");
        assertThat(host.get(Who.CITY, CITY + "/assessment?on=demain").is(400).codes())
                .containsExactly("request.refused");
    }

    @Test
    void who_edits_says_which_revision() throws Exception {
        String path = CITY + "/organisations/asso-rives?why=nom";
        String form = association("Association fictive");
        assertThat(host.put(Who.CITY, path, "", form).is(428).codes()).containsExactly("save.if-match");
        assertThat(host.put(Who.CITY, path, "W/\"1\"", form).is(412).codes()).containsExactly("save.if-match");
        assertThat(host.put(Who.CITY, path, "\"999999\"", form).is(412).codes()).containsExactly("save.revision");
    }

    @Test
    void two_who_edit_different_entries_are_brought_together() throws Exception {
        String tag = dossier().tag();
        host.put(Who.CITY, CITY + "/organisations/asso-plaine?why=nom", tag, "{\"name\":\"Plaine fictive\"}")
                .is(200);
        host.put(Who.CAF, CITY + "/organisations/asso-atelier?why=nom", tag, "{\"name\":\"Atelier fictif\"}")
                .is(200);
        JsonNode both = dossier().json();
        assertThat(entry(both, "organisations", "asso-plaine").get("name").asString())
                .isEqualTo("Plaine fictive");
        assertThat(entry(both, "organisations", "asso-atelier").get("name").asString())
                .isEqualTo("Atelier fictif");
    }

    @Test
    void two_who_edit_the_same_entry_see_both_versions_and_nothing_is_written() throws Exception {
        String path = CITY + "/organisations/asso-glycines?why=nom";
        String tag = dossier().tag();
        Answer first =
                host.put(Who.CAF, path, tag, "{\"name\":\"Glycines fictives\"}").is(200);
        Answer conflict = host.put(Who.CITY, path, tag, "{\"name\":\"Glycines et lilas fictifs\"}")
                .is(409);
        assertThat(conflict.codes()).containsExactly("save.conflict");
        assertThat(conflict.tag()).isEqualTo(first.tag());
        JsonNode clash = conflict.json().at("/clashes/0");
        assertThat(clash.get("entry").asString()).isEqualTo("organisation:asso-glycines");
        assertThat(clash.at("/mine/name").asString()).isEqualTo("Glycines et lilas fictifs");
        assertThat(clash.at("/theirs/name").asString()).isEqualTo("Glycines fictives");
        assertThat(dossier().tag()).isEqualTo(first.tag());
    }

    @Test
    void the_caf_records_its_decision_with_the_letter_that_told_of_it() throws Exception {
        String letter = newLetter();
        Answer kept = host.post(
                        Who.CAF, CITY + "/decisions?why=re%C3%A7u", dossier().tag(), decision(letter, "acf-1"))
                .is(201);
        assertThat(kept.tag()).isEqualTo(dossier().tag());
        assertThat(entry(dossier().json(), "boardDecisions", "acf-1")
                        .get("decidedOn")
                        .asString())
                .isEqualTo("2026-11");
        JsonNode letters = host.get(Who.READER, CITY + "/letters").is(200).json();
        assertThat(letters.findValuesAsString("reference")).contains(letter);
        assertThat(letters.findValuesAsString("registeredBy")).containsOnly("agent-caf");
    }

    @Test
    void the_row_of_the_application_and_the_decision_are_kept_together_or_not_at_all() throws Exception {
        String letter = newLetter();
        String path = CITY + "/decisions?why=courrier";
        String tag = host.post(Who.CAF, path, dossier().tag(), decision(letter, "acf-2"))
                .is(201)
                .tag();

        Answer twice = host.post(Who.CAF, path, tag, decision(letter, "acf-3")).is(409);
        assertThat(twice.codes()).containsExactly("letter.known");
        assertThat(dossier().json().get("boardDecisions").findValuesAsString("id"))
                .doesNotContain("acf-3");

        String undone = newLetter();
        Answer dangling = host.post(
                        Who.CAF, path, tag, decision(undone, "acf-4").replace("cs-forges-2026-acf", "inconnu"))
                .is(422);
        assertThat(dangling.codes()).isNotEmpty();
        assertThat(host.get(Who.CAF, CITY + "/letters").json().findValuesAsString("reference"))
                .contains(letter)
                .doesNotContain(undone);
        assertThat(dossier().tag()).isEqualTo(tag);
    }

    @Test
    void an_editor_of_the_city_cannot_record_a_decision_of_the_board_of_the_caf() throws Exception {
        Answer before = dossier();
        String letter = newLetter();
        Answer form = host.post(Who.CITY, CITY + "/decisions?why=essai", before.tag(), decision(letter, "faux"))
                .is(403);
        assertThat(form.codes()).containsExactly("function.of-another-organisation");
        assertThat(form.json().get("detail").asString()).contains("boardDecision:faux");

        ObjectNode slipped = (ObjectNode) before.json();
        ((ArrayNode) slipped.get("boardDecisions"))
                .addObject()
                .put("id", "faux")
                .put("body", "ca")
                .put("nature", "WITHDRAW")
                .putArray("agrements")
                .add("cs-forges-2026-agc");
        host.put(Who.CITY, CITY + "?why=essai", before.tag(), slipped.toString())
                .is(403);

        ObjectNode taken = (ObjectNode) before.json();
        entry(taken, "bodies", "ca").put("organisation", "ville");
        host.put(Who.CITY, CITY + "?why=essai", before.tag(), taken.toString()).is(403);

        assertThat(dossier().tag()).isEqualTo(before.tag());
        assertThat(host.get(Who.CITY, CITY + "/letters").json().findValuesAsString("reference"))
                .doesNotContain(letter);
    }

    @Test
    void a_function_that_reads_does_not_edit() throws Exception {
        assertThat(host.put(
                                Who.READER,
                                CITY + "/organisations/asso-rives?why=nom",
                                dossier().tag(),
                                association("Autre fictive"))
                        .is(403)
                        .codes())
                .containsExactly("function.reads-only");
    }

    @Test
    void the_questions_are_answered_on_the_day_that_is_asked_for() throws Exception {
        JsonNode assessment =
                host.get(Who.READER, CITY + "/assessment?on=2026-11-23").is(200).json();
        assertThat(assessment.get("answer").asString()).isEqualTo("vie-sociale/assessment/1");
        assertThat(assessment.at("/basis/on").asString()).isEqualTo("2026-11-23");
        assertThat(assessment.at("/findings/0/statement/fr").asString()).isNotBlank();

        JsonNode comparison = host.get(Who.READER, CITY + "/comparison?from=2026-12-31&to=2027-01-01")
                .is(200)
                .json();
        assertThat(comparison.get("answer").asString()).isEqualTo("vie-sociale/comparison/1");
        assertThat(comparison.get("shifts").size()).isPositive();

        JsonNode deadlines = host.get(Who.READER, CITY + "/deadlines?on=2026-11-23&horizon=P2Y")
                .is(200)
                .json();
        assertThat(deadlines.get("answer").asString()).isEqualTo("vie-sociale/deadlines/1");
        assertThat(deadlines.get("deadlines").size()).isPositive();

        assertThat(host.get(Who.READER, CITY + "/assessment?on=hier").is(400).status())
                .isEqualTo(400);
    }

    @Test
    void past_revisions_and_what_differs_between_two_can_be_read() throws Exception {
        Answer read = dossier();
        Answer saved = host.put(
                        Who.CITY,
                        CITY + "/organisations/asso-sourcelle?why=nouveau%20nom",
                        read.tag(),
                        "{\"name\":\"Bus fictif\"}")
                .is(200);
        String before = read.tag().replace("\"", "");
        String after = saved.tag().replace("\"", "");
        JsonNode last = host.get(Who.READER, CITY + "/revisions").is(200).json();
        assertThat(last.get(last.size() - 1).toString()).contains("agent-ville", "nouveau nom");

        assertThat(entry(
                                host.get(Who.READER, CITY + "?revision=" + before)
                                        .is(200)
                                        .json(),
                                "organisations",
                                "asso-sourcelle")
                        .get("name")
                        .asString())
                .isEqualTo("Association fictive du Bus de Sourcelle");
        String difference = host.get(
                        Who.READER, CITY + "/difference?from=" + before + "&to=" + after + "&on=2026-11-23")
                .is(200)
                .body();
        assertThat(difference).contains("vie-sociale/difference/1", "asso-sourcelle", "Bus fictif");
        assertThat(host.get(Who.READER, CITY + "?revision=99999").is(404).codes())
                .containsExactly("revision.unknown");
        assertThat(host.get(Who.READER, "/territories/ailleurs").is(404).codes())
                .containsExactly("territory.unknown");
    }

    @Test
    void the_file_of_the_caf_is_put_beside_the_city_s_and_not_kept() throws Exception {
        Answer read = host.get(Who.CAF, CITY).is(200);
        ObjectNode caf = (ObjectNode) read.json();
        entry(caf, "structures", "cs-glycines").put("name", "Centre social fictif des Glycines bleues");
        JsonNode reconciliation = host.post(Who.READER, CITY + "/reconciliation?on=2026-11-23", "", caf.toString())
                .is(200)
                .json();
        assertThat(reconciliation.get("answer").asString()).isEqualTo("vie-sociale/reconciliation/1");
        assertThat(reconciliation.at("/counts/DIFFERS").asInt()).isPositive();
        assertThat(reconciliation.toString()).contains("Glycines bleues");
        assertThat(dossier().tag()).isEqualTo(read.tag());
    }

    @Test
    void the_document_of_the_interface_names_every_path_with_its_answers_and_its_problems() throws Exception {
        JsonNode document = Host.asked(host.at("/v3/api-docs").GET()).is(200).json();
        var mapped = new TreeSet<String>();
        host.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/territories"))
                        .forEach(mapped::add));
        assertThat(mapped).hasSizeGreaterThan(8);
        assertThat(document.get("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(mapped);

        JsonNode edit = document.at("/paths/~1territories~1{territory}/put");
        assertThat(edit.get("summary").asString()).isNotBlank();
        assertThat(edit.get("responses").propertyNames()).contains("200", "403", "409", "412", "422", "428");
        assertThat(edit.at("/responses/409/content").propertyNames()).containsExactly("application/problem+json");
        assertThat(document.at("/components/schemas/AssociationForm/required").toString())
                .contains("name");
        assertThat(document.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(document.at("/components/schemas").propertyNames())
                .contains("Assessment", "Dossier", "Problem")
                .doesNotContain("TerritorialProject", "Situation", "RuleBookSituation");
        assertThat(List.copyOf(document.at("/components/schemas").propertyNames()))
                .hasSizeLessThan(25);
    }
}
