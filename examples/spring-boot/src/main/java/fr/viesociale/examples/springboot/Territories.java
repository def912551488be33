package fr.viesociale.examples.springboot;

import fr.viesociale.actor.Organisation;
import fr.viesociale.deadline.Agenda;
import fr.viesociale.deadline.Deadlines;
import fr.viesociale.examples.springboot.Functions.Function;
import fr.viesociale.identifier.Id;
import fr.viesociale.json.Answers;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.Revision;
import fr.viesociale.reconciliation.Reconciliation;
import fr.viesociale.regulation.Regulation;
import fr.viesociale.rule.Assessment;
import fr.viesociale.rule.Comparison;
import fr.viesociale.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.security.Principal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Les territoires sur le réseau. A function sees what is for the eyes of its organisation.
 *
 * <p>The entity tag of a territory is the number of its revision. {@code If-Match} says which revision was edited: what others
 * wrote since is merged, and only entries that both edited are a conflict.
 */
@RestController
@RequestMapping("/territories/{territory}")
class Territories {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private final TerritorialProjects projects;
    private final Desk desk;
    private final Letters letters;
    private final Functions functions;

    Territories(TerritorialProjects projects, Desk desk, Letters letters, Functions functions) {
        this.projects = projects;
        this.desk = desk;
        this.letters = letters;
        this.functions = functions;
    }

    @Operation(summary = "Lit le dossier, la dernière révision ou une autre")
    @GetMapping
    ResponseEntity<TerritorialProject> read(
            @PathVariable Id.Territory territory,
            @RequestParam(required = false) @Nullable Long revision,
            Principal who) {
        Kept kept = revision == null ? latest(territory) : at(territory, revision);
        return ResponseEntity.ok().eTag(tag(kept)).body(seen(kept.project(), who));
    }

    @Operation(summary = "Modifie le dossier entier, ou crée celui d'un nouveau territoire (If-Match : \"0\")")
    @PutMapping
    ResponseEntity<TerritorialProject> edit(
            @PathVariable Id.Territory territory,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String edited,
            @RequestParam String why,
            @RequestBody TerritorialProject project,
            Principal who) {
        return saved(desk.edit(request(territory, edited, why, who), seen -> project), who);
    }

    @Operation(summary = "Modifie une association par son formulaire")
    @PutMapping("/organisations/{id}")
    ResponseEntity<Organisation> edit(
            @PathVariable Id.Territory territory,
            @PathVariable Id.Organisation id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String edited,
            @RequestParam String why,
            @Valid @RequestBody AssociationForm form,
            Principal who) {
        Kept kept = desk.edit(
                request(territory, edited, why, who),
                seen -> seen.with(
                        form.entry(id, seen.find(Kind.ORGANISATION, id).orElse(null))));
        return ResponseEntity.ok()
                .eTag(tag(kept))
                .body(kept.project().find(Kind.ORGANISATION, id).orElseThrow());
    }

    @Operation(summary = "Enregistre une décision avec le courrier qui l'annonce")
    @PostMapping("/decisions")
    ResponseEntity<Letters.Letter> record(
            @PathVariable Id.Territory territory,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String edited,
            @RequestParam String why,
            @Valid @RequestBody DecisionForm form,
            Principal who) {
        Kept kept = desk.record(request(territory, edited, why, who), form);
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(tag(kept))
                .body(new Letters.Letter(form.letter(), form.receivedOn(), who.getName(), form.decision()));
    }

    @Operation(summary = "Lit le registre du courrier")
    @GetMapping("/letters")
    List<Letters.Letter> letters(@PathVariable Id.Territory territory) {
        return letters.of(territory);
    }

    @Operation(summary = "Évalue le projet à une date")
    @GetMapping("/assessment")
    Assessment<Situation> assessment(@PathVariable Id.Territory territory, @RequestParam LocalDate on, Principal who) {
        return Regulation.FRENCH.assess(seen(latest(territory).project(), who).on(on));
    }

    @Operation(summary = "Compare deux dates")
    @GetMapping("/comparison")
    Comparison<Situation> comparison(
            @PathVariable Id.Territory territory,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            Principal who) {
        TerritorialProject project = seen(latest(territory).project(), who);
        return Comparison.of(Regulation.FRENCH.assess(project.on(from)), Regulation.FRENCH.assess(project.on(to)));
    }

    @Operation(summary = "Dit les échéances")
    @GetMapping("/deadlines")
    Deadlines deadlines(
            @PathVariable Id.Territory territory,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "P3M") Period near,
            @RequestParam(defaultValue = "P18M") Period horizon,
            Principal who) {
        return Deadlines.of(seen(latest(territory).project(), who).on(on), Regulation.FRENCH, Agenda.of(near, horizon));
    }

    @Operation(summary = "Liste les révisions")
    @GetMapping("/revisions")
    List<Revision> revisions(@PathVariable Id.Territory territory) {
        return projects.revisions(territory);
    }

    @Operation(summary = "Dit ce qui diffère entre deux révisions")
    @GetMapping("/difference")
    Answers.Document difference(
            @PathVariable Id.Territory territory,
            @RequestParam long from,
            @RequestParam long to,
            @RequestParam LocalDate on,
            Principal who) {
        return Answers.difference(
                seen(at(territory, from).project(), who).on(on),
                seen(at(territory, to).project(), who).on(on));
    }

    @Operation(summary = "Rapproche le dossier de la Ville de celui de la Caf, envoyé et non conservé")
    @PostMapping("/reconciliation")
    Reconciliation reconciliation(
            @PathVariable Id.Territory territory,
            @RequestParam LocalDate on,
            @RequestBody TerritorialProject caf,
            Principal who) {
        return Reconciliation.of(seen(latest(territory).project(), who), caf, on);
    }

    private Kept latest(Id.Territory territory) {
        return projects.find(territory)
                .orElseThrow(() -> Problem.thrown(
                        HttpStatus.NOT_FOUND,
                        "territory.unknown",
                        Text.of("aucun dossier de ce territoire", "there is no dossier of this territory")));
    }

    private Kept at(Id.Territory territory, long revision) {
        return projects.find(territory, revision)
                .orElseThrow(() -> Problem.thrown(
                        HttpStatus.NOT_FOUND,
                        "revision.unknown",
                        Text.of("cette révision n'existe pas", "there is no such revision")));
    }

    private TerritorialProject seen(TerritorialProject project, Principal who) {
        return project.seenBy(function(who).organisation());
    }

    private Function function(Principal who) {
        return functions.of(who.getName());
    }

    private ResponseEntity<TerritorialProject> saved(Kept kept, Principal who) {
        return ResponseEntity.ok().eTag(tag(kept)).body(seen(kept.project(), who));
    }

    private static String tag(Kept kept) {
        return "\"" + kept.revision() + "\"";
    }

    /** What is asked for, when it says which revision was edited: {@code "0"} for a territory that is new. */
    private Desk.Request request(Id.Territory territory, @Nullable String edited, String why, Principal who) {
        if (edited == null) {
            throw precondition(HttpStatus.PRECONDITION_REQUIRED);
        }
        Matcher tag = TAG.matcher(edited);
        if (!tag.matches()) {
            throw precondition(HttpStatus.PRECONDITION_FAILED);
        }
        return new Desk.Request(territory, Long.parseLong(tag.group(1)), function(who), why);
    }

    private static ErrorResponseException precondition(HttpStatus status) {
        return Problem.thrown(
                status,
                "save.if-match",
                Text.of(
                        "dites par If-Match quelle révision vous avez modifiée, par exemple \"3\"",
                        "say by If-Match which revision you edited, such as \"3\""));
    }
}
