package fr.viesociale.examples.boot3;

import fr.viesociale.fault.Refused;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.RuleId;
import fr.viesociale.json.Answers;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Assessment;
import fr.viesociale.structure.Structure;
import fr.viesociale.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the host offers on the web: its methods take and return what the library speaks of. */
@RestController
class ProjectController {

    private final Map<Id.Territory, TerritorialProject> projects = new ConcurrentHashMap<>();

    @PostMapping("/projects")
    @ResponseStatus(HttpStatus.CREATED)
    Id.Territory keep(@RequestBody TerritorialProject project) {
        projects.put(project.territory(), project);
        return project.territory();
    }

    @GetMapping("/projects/{territory}")
    TerritorialProject project(@PathVariable("territory") Id.Territory territory) {
        return Optional.ofNullable(projects.get(territory)).orElseThrow();
    }

    @GetMapping("/projects/{territory}/structures")
    List<Structure> structures(@PathVariable("territory") Id.Territory territory) {
        return project(territory).all(Kind.STRUCTURE);
    }

    @PutMapping("/projects/{territory}/structures")
    Structure change(@PathVariable("territory") Id.Territory territory, @RequestBody Structure structure) {
        projects.put(territory, project(territory).with(structure));
        return structure;
    }

    @GetMapping("/projects/{territory}/assessment")
    Assessment<Situation> assessment(
            @PathVariable("territory") Id.Territory territory, @RequestParam("on") LocalDate on) {
        return Regulation.FRENCH.assess(project(territory).on(on));
    }

    @GetMapping("/projects/{territory}/findings")
    List<Answers.Document> findings(
            @PathVariable("territory") Id.Territory territory,
            @RequestParam("on") LocalDate on,
            @RequestParam("rule") RuleId rule) {
        Assessment<Situation> assessment = assessment(territory, on);
        return assessment.open(finding -> finding.provision().id().equals(rule)).stream()
                .map(finding -> Answers.finding(assessment, finding))
                .toList();
    }

    /** One thing wrong with what was sent. */
    record Wrong(String pointer, String code, String message) {}

    /** Everything that is wrong with what was sent; what is no JSON at all is told by the parser. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<Wrong> wrong(HttpMessageNotReadableException notRead) {
        return notRead.getMostSpecificCause() instanceof Refused refused
                ? refused.faults().stream()
                        .map(fault -> new Wrong(
                                fault.path(), fault.code(), fault.message().in(Language.FRENCH)))
                        .toList()
                : List.of(new Wrong(
                        "", "json.syntax", notRead.getMostSpecificCause().toString()));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    List<Wrong> unknown(NoSuchElementException none) {
        return List.of(new Wrong("", "unknown", none.toString()));
    }
}
