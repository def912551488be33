package fr.viesociale.json.jackson2;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.viesociale.fault.Refused;
import fr.viesociale.json.Answers;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Regulation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A host that has Jackson 2 alone: started by a test in a process of its own. */
final class WithoutJackson3 {

    private WithoutJackson3() {}

    // takes the path of the dossier to read
    public static void main(String... arguments) throws Exception {
        try {
            Class.forName("tools.jackson.core.JsonParser");
            System.out.println("Jackson 3 is here");
        } catch (ClassNotFoundException asItShould) {
            System.out.println("no Jackson 3");
        }
        ObjectMapper host = new ObjectMapper().findAndRegisterModules();
        TerritorialProject project =
                host.readValue(Files.readAllBytes(Path.of(arguments[0])), TerritorialProject.class);
        String written = host.writeValueAsString(project);
        System.out.println("round trip "
                + host.readValue(written, TerritorialProject.class).equals(project));
        var assessment = Regulation.FRENCH.assess(project.on(LocalDate.parse("2026-11-23")));
        System.out.println(
                host.readTree(host.writeValueAsString(assessment)).get("answer").asText());
        System.out.println("schema " + Answers.schema("assessment").startsWith("{"));
        try {
            host.readValue(
                    "{\"format\":\"vie-sociale/1\",\"territory\":7,\"colour\":1,\"structures\":[{\"id\":[]}]}",
                    TerritorialProject.class);
        } catch (JsonMappingException notRead) {
            ((Refused) notRead.getCause())
                    .faults()
                    .forEach(fault -> System.out.println(fault.path() + " " + fault.code()));
        }
    }
}
