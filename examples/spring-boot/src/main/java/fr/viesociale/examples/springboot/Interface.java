package fr.viesociale.examples.springboot;

import fr.viesociale.actor.Organisation;
import fr.viesociale.deadline.Deadlines;
import fr.viesociale.identifier.Id;
import fr.viesociale.json.Answers;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.reconciliation.Reconciliation;
import fr.viesociale.rule.Assessment;
import fr.viesociale.rule.Comparison;
import fr.viesociale.time.PartialDate;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Le document OpenAPI: springdoc draws it from the controller; what the library writes has schemas of its own. */
@Configuration(proxyBeanMethods = false)
class Interface {

    private static final List<Integer> OF_EVERY_ANSWER = List.of(400, 401, 404, 503);
    private static final List<Integer> OF_WHAT_IS_SENT = List.of(422);
    private static final List<Integer> OF_EDITING = List.of(403, 409, 412, 428);

    private static final Map<Class<?>, String> NAMED = Map.of(
            TerritorialProject.class, "Dossier",
            Organisation.class, "Organisation",
            Assessment.class, "Assessment",
            Comparison.class, "Comparison",
            Deadlines.class, "Deadlines",
            Reconciliation.class, "Reconciliation",
            Answers.Document.class, "Difference");

    @Bean
    OpenAPI document() {
        SpringDocUtils types = SpringDocUtils.getConfig();
        NAMED.forEach((type, name) -> types.replaceWithSchema(type, reference(name)));
        List.of(Id.Territory.class, Id.Organisation.class, PartialDate.class, Period.class)
                .forEach(type -> types.replaceWithSchema(type, typed("string")));
        Components components = new Components()
                .addSecuritySchemes(
                        "basic",
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                .addSchemas("Dossier", object("Le dossier, format vie-sociale/1 (adapters-json)"))
                .addSchemas("Organisation", object("Une fiche du dossier, telle que dans « organisations »"));
        List.of("Assessment", "Comparison", "Deadlines", "Reconciliation", "Difference")
                .forEach(name -> components.addSchemas(name, answer(name)));
        return new OpenAPI()
                .info(new Info()
                        .title("Ville fictive : vie sociale")
                        .version("1")
                        .description("L'étiquette (ETag) d'un dossier est le numéro de sa révision ; If-Match dit"
                                + " laquelle a été modifiée."))
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList("basic"));
    }

    /** Every operation says which problems it may answer with. */
    @Bean
    OpenApiCustomizer problemsOfEachOperation() {
        return document -> {
            document.getComponents().addSchemas("Problem", problem());
            document.getPaths()
                    .values()
                    .forEach(path -> path.readOperationsMap().forEach((method, operation) -> {
                        add(operation, OF_EVERY_ANSWER);
                        if (method != HttpMethod.GET) {
                            add(operation, OF_WHAT_IS_SENT);
                        }
                        if (operation.getParameters().stream()
                                .anyMatch(parameter -> "If-Match".equals(parameter.getName()))) {
                            add(operation, OF_EDITING);
                        }
                    }));
        };
    }

    private static void add(Operation operation, List<Integer> statuses) {
        statuses.forEach(status -> operation
                .getResponses()
                .addApiResponse(
                        status.toString(),
                        new ApiResponse()
                                .description("Problème (RFC 9457)")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType().schema(reference("Problem"))))));
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    private static Schema<?> typed(String type) {
        Schema<?> schema = new Schema<>();
        schema.setType(type);
        schema.addType(type);
        return schema;
    }

    private static Schema<?> object(String description) {
        return typed("object").description(description);
    }

    private static Schema<?> answer(String name) {
        return object("Réponse décrite dans adapters-json/ANSWERS.md, avec son schéma JSON : "
                        + name.toLowerCase(Locale.ROOT))
                .addProperty("answer", typed("string").description("nom et version de la réponse"))
                .addProperty("basis", typed("object").description("ce dont elle est tirée"));
    }

    private static Schema<?> problem() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("code", "code stable");
        texts.put("pointer", "JSON Pointer dans ce qui a été envoyé, vide pour le tout");
        Schema<?> fault = typed("object");
        texts.forEach(
                (name, description) -> fault.addProperty(name, typed("string").description(description)));
        fault.addProperty(
                "message", typed("object").addProperty("fr", typed("string")).addProperty("en", typed("string")));
        Schema<?> problem = object(
                        "Problème (RFC 9457), avec toutes les anomalies ; pour 409, « clashes » donne les deux"
                                + " versions de chaque fiche et « revision » la dernière révision")
                .addProperty("title", typed("string"))
                .addProperty("status", typed("integer"))
                .addProperty("detail", typed("string"));
        Schema<?> faults = typed("array");
        faults.setItems(fault);
        return problem.addProperty("faults", faults);
    }
}
