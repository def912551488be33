package fr.viesociale.json;

import fr.viesociale.agrement.AgrementStage;
import fr.viesociale.coverage.Means;
import fr.viesociale.coverage.PopulationPolicy;
import fr.viesociale.deadline.DeadlineStatus;
import fr.viesociale.entry.Fingerprint;
import fr.viesociale.identifier.PriorityAreaCode;
import fr.viesociale.reconciliation.Side;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Cause;
import fr.viesociale.rule.Certainty;
import fr.viesociale.rule.Lack;
import fr.viesociale.rule.Reach;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Severity;
import fr.viesociale.text.Text;
import fr.viesociale.text.Written;
import fr.viesociale.time.Holds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What answers look like as JSON: one record for each kind of object, its components the properties, in their order. */
final class Views {

    private Views() {}

    /** A value of a view as plain maps, lists, texts, numbers and booleans; a list that is empty stays. */
    static Object plain(Object value) {
        if (value instanceof Written word) {
            return word.value();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Views::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> properties = new LinkedHashMap<>();
            map.forEach((key, of) -> properties.put(plain(key), plain(of)));
            return properties;
        }
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        return value instanceof Record holder ? PlainForm.properties(holder, true) : value;
    }

    /** What a view may say has happened to one thing between two states. */
    enum Change {
        ADDED,
        REPLACED,
        REMOVED
    }

    /** What has become of a finding between two assessments. */
    enum Shifted {
        APPEARED,
        CHANGED,
        GONE
    }

    /** What has become of an entry between two files. */
    enum Sort {
        AGREED,
        DIFFERS,
        CITY_ONLY,
        CAF_ONLY,
        AMBIGUOUS,
        WITHHELD
    }

    /** From which acts an answer is drawn. */
    enum Seen {
        AS_RECORDED,
        AS_DECIDED
    }

    @Says("A stable code, with its words in French and in English.")
    record Label(
            @Says("the stable code: programs compare this, never the words")
            String code,

            @Says("the words in French") String fr,
            @Says("the words in English") String en) {}

    @Says("What the answer was drawn from: two answers with one basis are equal.")
    record Basis(
            @Says("the id of the territory") String territory,
            @Says("the day of the question") LocalDate on,

            @Says("whether every recorded act counts, or only those decided by the day")
            Seen view,

            @Says("the fingerprint of the facts: equal facts, equal fingerprint")
            Fingerprint facts,

            @Says("the fingerprint of the rules and their dated values; absent where none were used") @Nullable
            Fingerprint law) {}

    @Says("An entry that an answer speaks of, and where it stands in the dossier.")
    record Subject(
            @Says("the kind of the entry, as references write it, such as `agrement`")
            String kind,

            @Says("the id of the entry") String id,
            @Says("what to call it on a screen") Text name,

            @Says(
                    "where it stands in the canonical dossier, as a JSON Pointer; empty for the territory itself, absent when"
                            + " the dossier has no such entry")
            @Nullable
            String pointer) {}

    @Says("Where something comes from.")
    record Cited(
            @Says("the text, and the page that tells it where the text itself was not read")
            Text citation,

            @Says(value = "how sure we are", codes = Certainty.class)
            Label certainty,

            @Says("the day on which somebody last looked") LocalDate checkedOn) {}

    @Says("What a text says, and how many answers of each kind its rule gave.")
    record Rule(
            @Says("the stable id of the rule") String rule,
            @Says("the theme of the rule") String theme,

            @Says(value = "what kind of requirement it makes, the gravest first", codes = Severity.class)
            Label severity,

            @Says(value = "whom it binds", codes = Reach.class)
            Label reach,

            @Says("the first day on which it holds; absent when no source gives one") @Nullable
            LocalDate from,

            @Says("the last day on which it holds; absent when it has not ended") @Nullable
            LocalDate until,

            @Says("what it says, in our own words") Text statement,
            @Says("where it comes from") Cited source,

            @Says(
                    value = "how many answers of each kind; absent where it was asked of one subject",
                    codes = Answer.class)
            @Nullable
            Map<Answer, Integer> counts) {}

    @Says("Something without which an answer stays undetermined, and who can supply it.")
    record Lacking(
            @Says("the path of the fact in a dossier, lists as `*`, or the code of the value that no text gives")
            String path,

            @Says("what it is") Text name,

            @Says(value = "whether a fact, a document or a text is missing", codes = Lack.class)
            Label lack,

            @Says("who can supply it: a function, never a person")
            Label askedOf,

            @Says("what to do about it, and whom to ask") Text request) {}

    @Says("The answer of one rule for one entry.")
    record Finding(
            @Says("the stable id of the rule") String rule,

            @Says(value = "what kind of requirement it makes", codes = Severity.class)
            Label severity,

            @Says("the entry concerned") Subject subject,

            @Says(value = "the answer", codes = Answer.class)
            Label answer,

            @Says("what the text says, in our own words") Text statement,
            @Says("the text that says so") Text citation,

            @Says(value = "of what kind the things are that keep it undetermined", codes = Lack.class)
            List<Label> lacking,

            @Says("the id of the derogation that lifts the breach; absent when there is none") @Nullable
            String lifted,

            @Says("the id of the tolerance under which a paper may come later; absent when there is none") @Nullable
            String tolerated) {}

    @Says("A finding that waits for something missing.")
    record Waiting(
            @Says("the stable id of the rule") String rule,
            @Says("the entry concerned") Subject subject) {}

    @Says("One thing that is missing, and what it would settle.")
    record Gap(
            @Says("what is missing, and who can supply it") Lacking missing,
            @Says("how many findings it settles alone") int settles,

            @Says("the findings that wait for it, alone or with others")
            List<Waiting> waiting) {}

    @Says("Every rule asked of every entry on one day.")
    record Assessment(
            @Says("the name and the version of this answer") String answer,
            @Says("what it was drawn from") Basis basis,

            @Says(value = "how many answers of each kind", codes = Answer.class)
            Map<Answer, Integer> counts,

            @Says("what is breached or undetermined, the gravest first")
            List<Finding> findings,

            @Says("what is missing, what settles most first")
            List<Gap> gaps,

            @Says("the rules that were asked, the gravest first")
            List<Rule> rules) {}

    @Says("One node of an explanation.")
    record Why(
            @Says(value = "how its parts are put together", codes = Reason.Shape.class)
            Reason.Shape shape,

            @Says("what was looked at") Text what,

            @Says("what was found; absent when nothing was") @Nullable
            Text actual,

            @Says("what it was compared with; absent when with nothing") @Nullable
            Text bound,

            @Says("the whole in one line") Text sentence,

            @Says(value = "what follows from it", codes = Answer.class)
            Label answer,

            @Says("what would settle it; absent when nothing is missing") @Nullable
            Lacking missing,

            @Says("the nodes under this one") List<Why> parts) {}

    @Says("One finding, explained.")
    record Explained(
            @Says("the name and the version of this answer") String answer,
            @Says("what it was drawn from") Basis basis,
            @Says("the finding") Finding finding,

            @Says("what the text says, with its dates and its source")
            Rule rule,

            @Says("why: a tree, the parts under what they belong to")
            List<Why> reasons,

            @Says("what is missing, each thing once") List<Lacking> missing,
            @Says("what to do next") List<Text> next) {}

    @Says("What makes two answers differ.")
    record Because(
            @Says(value = "of what kinds the causes are", codes = Cause.By.class)
            List<Label> by,

            @Says("the motives that only the first answer has")
            List<Why> before,

            @Says("the motives that only the second has") List<Why> after) {}

    @Says("One question that two assessments answer differently.")
    record Shift(
            @Says("the stable id of the rule") String rule,
            @Says("the entry concerned") Subject subject,

            @Says(value = "what became of the finding", codes = Shifted.class)
            Shifted change,

            @Says("the finding in the first; absent when it was not open there") @Nullable
            Finding before,

            @Says("the finding in the second; absent when it is not open there") @Nullable
            Finding after,

            @Says("why") Because because) {}

    @Says("Two assessments side by side: what came up, what is settled, what changed.")
    record Comparison(
            @Says("the name and the version of this answer") String answer,
            @Says("what the first was drawn from") Basis first,
            @Says("what the second was drawn from") Basis second,
            @Says("what differs") List<Shift> shifts) {}

    @Says("A number that may not be known exactly.")
    record Figure(
            @Says("the least that it may be") BigDecimal least,

            @Says("the most that it may be; absent when nothing bounds it") @Nullable
            BigDecimal most,

            @Says("the number in words") Text words) {}

    @Says("Which population figures count.")
    record Policy(
            @Says(value = "what admits a figure", codes = PopulationPolicy.Choice.class)
            Label choice,

            @Says("the census year or the vintage; absent for the latest") @Nullable
            Integer year) {}

    @Says("A structure, or one that is planned, and what it brings.")
    record Service(
            @Says("the structure") Subject structure,
            @Says("what it is") Label kind,

            @Says(value = "whether it counts on the day", codes = Holds.class)
            Label inForce,

            @Says("its posts in full-time equivalents") Figure fte,
            @Says("the opening hours of a week") Figure weeklyOpeningHours) {}

    @Says("A district or a priority area, and whether anything serves it.")
    record Place(
            @Says("the district or the priority area") Subject place,
            @Says("who lives there") Figure residents,

            @Says("the ids of the population figures that say so")
            List<String> figures,

            @Says(value = "whether anything serves it", codes = Holds.class)
            Label served,

            @Says("what serves it") List<Subject> surely,
            @Says("what may serve it") List<Subject> possibly) {}

    @Says("Places, and how many of their residents are served, each once.")
    record Served(
            @Says("everybody who lives there") Figure residents,
            @Says("those who are served") Figure served,

            @Says("the served ones among all, from 0 to 1; absent where nobody lives there") @Nullable
            Figure share,

            @Says("the places") List<Place> places) {}

    @Says("Who lives in the territory and in no listed district.")
    record Elsewhere(
            @Says("how many") Figure residents,

            @Says("whether the list of districts may lack some")
            boolean districtsMissing) {}

    @Says("The priority areas of one generation, never summed with those of another.")
    record Generation(
            @Says(value = "the generation", codes = PriorityAreaCode.Generation.class)
            PriorityAreaCode.Generation generation,

            @Says("its priority areas") Served areas) {}

    @Says("The districts as one kind of structure serves them.")
    record OfKind(
            @Says("the kind of structure") Label kind,
            @Says("the districts") Served districts) {}

    @Says("The districts as the roadmap answers one orientation: what serves a place is an action.")
    record OfOrientation(
            @Says("the orientation") Subject orientation,
            @Says("the districts") Served districts) {}

    @Says("Who is served on a day, and who is not.")
    record Coverage(
            @Says("the name and the version of this answer") String answer,
            @Says("what it was drawn from") Basis basis,
            @Says("which population figures count") Policy policy,
            @Says("the districts of the day") Served districts,
            @Says("who lives outside them") Elsewhere elsewhere,

            @Says("the priority areas of the day, one total for each generation")
            List<Generation> areas,

            @Says("the districts by kind of structure") List<OfKind> kinds,

            @Says("the districts by orientation of the convention")
            List<OfOrientation> orientations,

            @Says("the structures") List<Service> services) {}

    @Says("What one structure contributes to a place.")
    record Share(
            @Says("the structure") Subject service,

            @Says("its means per 1,000 residents of its catchment")
            Figure perThousand) {}

    @Says("The means of one place.")
    record Intense(
            @Says("the district or the priority area") Subject place,
            @Says("who lives there") Figure residents,
            @Says("the means per 1,000 residents") Figure perThousand,
            @Says("what each structure contributes") List<Share> shares) {}

    @Says("The means of the structures per 1,000 residents, place by place.")
    record Intensity(
            @Says("the name and the version of this answer") String answer,
            @Says("what it was drawn from") Basis basis,
            @Says("which population figures count") Policy policy,

            @Says(value = "which means", codes = Means.class)
            Label means,

            @Says("the only kind of structure that counts; absent for all of them") @Nullable
            Label kind,

            @Says("the districts of the day") List<Intense> districts,
            @Says("the priority areas of the day") List<Intense> areas,

            @Says("the structures that no district or resident can be related to")
            List<Subject> unattributed) {}

    @Says("The part of one district in the index.")
    record Part(
            @Says("the district") Subject district,
            @Says("who lives there") Figure residents,
            @Says("the means per 1,000 residents") Figure perThousand,

            @Says("what it adds to the index, negative below the mean; absent where anything is not exact") @Nullable
            BigDecimal part) {}

    @Says("How evenly means are spread over the residents of the districts, by Theil's T index.")
    record Balance(
            @Says("the name and the version of this answer") String answer,
            @Says("what it was drawn from") Basis basis,
            @Says("which population figures count") Policy policy,

            @Says(value = "which means", codes = Means.class)
            Label means,

            @Says("the index, 0 when all have as much; absent where there is nothing to spread") @Nullable
            Figure index,

            @Says("the most that it may be over these residents; absent where nobody lives anywhere") @Nullable
            Figure limit,

            @Says("the districts, the worst served first") List<Part> parts) {}

    @Says("A day, as far as it is known.")
    record Day(
            @Says("the earliest day that it may be; absent when not known") @Nullable
            LocalDate earliest,

            @Says("the latest day that it may be; absent when not known") @Nullable
            LocalDate latest,

            @Says("the day in words") Text words) {}

    @Says("What sets a day: a text, a clause, or an act of the dossier.")
    record Ground(
            @Says("what sets it") Text text,

            @Says("the rule that states it; absent where an act sets the day") @Nullable
            String rule,

            @Says("where the text was read; absent where an act sets the day") @Nullable
            Cited source) {}

    @Says("Something to do, by when, and by whom.")
    record Deadline(
            @Says("what is due, a stable code") String code,
            @Says("the entry that it is about") Subject subject,

            @Says(value = "where it stands on the day", codes = DeadlineStatus.class)
            Label status,

            @Says("the first day on which it can be done; absent where only the last one counts") @Nullable
            Day opens,

            @Says("the last day, included") Day closes,

            @Says("who must act: a function, never a person")
            Label actor,

            @Says("what to do") Text act,
            @Says("what sets the day") Ground ground,
            @Says("what is missing to know more") List<Lacking> missing) {}

    @Says("What is due, what is late.")
    record Deadlines(
            @Says("the name and the version of this answer") String answer,
            @Says("what it was drawn from") Basis basis,

            @Says("how long before its last day a deadline is due, as an ISO 8601 period")
            String near,

            @Says("how far one looked ahead, as an ISO 8601 period")
            String horizon,

            @Says(value = "how many deadlines stand where", codes = DeadlineStatus.class)
            Map<DeadlineStatus, Integer> counts,

            @Says("the deadlines, the earliest last day first")
            List<Deadline> deadlines) {}

    @Says("One component of an entry in two states.")
    record Component(
            @Says("the component, names separated by «/»") String path,
            @Says("what it is called") Text name,

            @Says("what it said before; absent for nothing") @Nullable
            Text before,

            @Says("what it says after; absent for nothing") @Nullable
            Text after) {}

    @Says("An entry that is not the same in two states of a project.")
    record Changed(
            @Says("the entry, with its place in the state that has it, the second one where both do")
            Subject subject,

            @Says("the name of its kind") Text kind,

            @Says(value = "what became of it", codes = Change.class)
            Change change,

            @Says("what changed in it; every component of one that was added or removed")
            List<Component> components) {}

    @Says("What changed between two states of one project.")
    record Difference(
            @Says("the name and the version of this answer") String answer,

            @Says("the first state, and the day by which its entries are named")
            Basis before,

            @Says("the second state, and the day by which its entries are named")
            Basis after,

            @Says("the entries that differ, in the order of a dossier")
            List<Changed> entries) {}

    @Says("What differs in one component of an entry.")
    record Disputed(
            @Says("the component, names separated by «/»") String path,
            @Says("what it is called") Text name,

            @Says("what the City says; absent for nothing") @Nullable
            Text city,

            @Says("what the Caf says; absent for nothing") @Nullable
            Text caf) {}

    @Says("A point to be settled by a choice of side.")
    record Point(
            @Says(value = "in whose file the entry is called so", codes = Side.class)
            Label side,

            @Says("the entry there, as `kind:id`") String entry,

            @Says("the component; empty for the whole entry")
            String path) {}

    @Says("What became of one entry, of a group of entries, or of those that are not shown.")
    record Item(
            @Says(value = "what became of it", codes = Sort.class)
            Sort sort,

            @Says("the entries in the City's file") List<Subject> city,
            @Says("the entries in the Caf's file") List<Subject> caf,
            @Says("what differs") List<Disputed> gaps,

            @Says("who can settle it; absent when there is nothing to settle") @Nullable
            Label askedOf,

            @Says("what has to be chosen") List<Point> points,

            @Says("whether it has a number by which it could have been matched; absent when it was") @Nullable
            Boolean numbered,

            @Says("what is withheld; absent when the item is about entries that are shown") @Nullable
            Withheld withheld) {}

    @Says("Entries that one side keeps for other eyes.")
    record Withheld(
            @Says(value = "who withholds them", codes = Side.class)
            Label by,

            @Says("of which list of a dossier") String list,
            @Says("how many") int count) {}

    @Says("The City's file and the Caf's, entry by entry.")
    record Reconciliation(
            @Says("the name and the version of this answer") String answer,
            @Says("the City's file as the Caf may see it") Basis city,
            @Says("the Caf's file as the City may see it") Basis caf,

            @Says(value = "how many items of each sort", codes = Sort.class)
            Map<Sort, Integer> counts,

            @Says("the items, structures and agréments first")
            List<Item> items) {}

    @Says("A stage, since when, because of which act.")
    record Step(
            @Says(value = "the stage", codes = AgrementStage.class)
            Label stage,

            @Says("the day on which it began") Day since,
            @Says("the entry that brought it about") Subject because) {}

    @Says("A stage that may follow.")
    record Next(
            @Says(value = "from which stage", codes = AgrementStage.class)
            Label from,

            @Says(value = "to which stage", codes = AgrementStage.class)
            Label to,

            @Says("who can bring it about") Text who,
            @Says("the codes of the bodies that decide it") List<String> bodies,
            @Says("the rule that says so") String rule,
            @Says("where that comes from") Cited source) {}

    @Says("What a register declares, held against the acts of its day.")
    record Declared(
            @Says("the declaration") Subject declaration,
            @Says("the state that it declares") Label state,

            @Says(value = "whether the acts say the same", codes = Holds.class)
            Label agrees) {}

    @Says("Where an agrément stands on a day.")
    record Standing(
            @Says("the name and the version of this answer") String answer,
            @Says("what it was drawn from") Basis basis,
            @Says("the structure") Subject structure,
            @Says("the kind of agrément") Label kind,

            @Says("the agrément; absent when the structure has none of that kind on record") @Nullable
            Subject agrement,

            @Says(value = "the stage; absent where the record admits several", codes = AgrementStage.class) @Nullable
            Label stage,

            @Says(value = "whether it is in force", codes = Holds.class)
            Label inForce,

            @Says("every stage that the record admits") List<Step> possible,

            @Says("the decisions of a body that does not decide agréments")
            List<Subject> withoutEffect,

            @Says("what may follow") List<Next> next,
            @Says("what registers declare") List<Declared> declared) {}
}
