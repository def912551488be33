package fr.viesociale.examples.springboot;

import fr.viesociale.examples.springboot.Functions.Function;
import fr.viesociale.identifier.Id;
import fr.viesociale.identifier.Mention;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.project.TerritorialProjects;
import fr.viesociale.project.TerritorialProjects.Edit;
import fr.viesociale.project.TerritorialProjects.Kept;
import fr.viesociale.project.TerritorialProjects.RetryTransaction;
import fr.viesociale.project.TerritorialProjects.Saved;
import fr.viesociale.text.Text;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Le guichet: what functions do, each in one transaction of the application, begun again when others were quicker. */
@Service
class Desk {

    private final TerritorialProjects projects;
    private final Letters letters;
    private final Clock clock;

    Desk(TerritorialProjects projects, Letters letters, Clock clock) {
        this.projects = projects;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Une intervention demandée.
     *
     * @param territory the territory
     * @param revision the revision that was edited, 0 for a territory that is new
     * @param function who edits
     * @param why the reason
     */
    record Request(Id.Territory territory, long revision, Function function, String why) {}

    /** Edits a project: what the function saw of it becomes what it made of it. */
    @Retryable(includes = RetryTransaction.class, maxRetries = 5, delay = 20)
    @Transactional
    public Kept edit(Request request, UnaryOperator<TerritorialProject> edition) {
        return save(request, edition);
    }

    /** Records a decision and, in the same transaction, the letter that told of it: both are kept or none. */
    @Retryable(includes = RetryTransaction.class, maxRetries = 5, delay = 20)
    @Transactional
    public Kept record(Request request, DecisionForm form) {
        letters.register(
                request.territory(),
                new Letters.Letter(
                        form.letter(), form.receivedOn(), request.function().reference(), form.decision()));
        return save(request, project -> project.with(form.entry()));
    }

    private Kept save(Request request, UnaryOperator<TerritorialProject> edition) {
        Kept base = request.revision() == 0
                ? Kept.none(request.territory())
                : projects.find(request.territory(), request.revision())
                        .orElseThrow(() -> Problem.thrown(
                                HttpStatus.PRECONDITION_FAILED,
                                "save.revision",
                                Text.of("cette révision n'existe pas", "there is no such revision")));
        TerritorialProject seen = base.project().seenBy(request.function().organisation());
        TerritorialProject edited = base.project().apply(seen.differenceTo(edition.apply(seen)));
        List<Id> exceeded = Powers.exceeded(request.function(), base.project(), edited);
        if (!exceeded.isEmpty()) {
            String entries =
                    exceeded.stream().map(id -> new Mention(id).value()).collect(Collectors.joining(", "));
            throw Problem.thrown(
                    HttpStatus.FORBIDDEN,
                    "function.of-another-organisation",
                    Text.of(
                            "ces fiches sont tenues par une autre organisation : " + entries,
                            "these entries are kept by another organisation: " + entries));
        }
        Edit edit = new Edit(clock.instant(), request.function().reference(), request.why());
        Saved saved = projects.save(base, edited, edit);
        if (saved instanceof Saved.Conflict conflict) {
            throw new Conflicting(conflict);
        }
        return ((Saved.Done) saved).kept();
    }
}
