package fr.viesociale.json;

import fr.viesociale.coverage.Interval;
import fr.viesociale.coverage.PopulationPolicy;
import fr.viesociale.entry.Entry;
import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Code;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.rule.Finding;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Missing;
import fr.viesociale.rule.Provision;
import fr.viesociale.rule.Reason;
import fr.viesociale.rule.Source;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.time.When;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How one file on one day is shown: what its entries are called and where they stand. Made for one answer. */
final class Viewing {

    private final Situation situation;
    private final Map<Kind<?>, Map<Id, Integer>> positions = new HashMap<>();

    Viewing(Situation situation) {
        this.situation = situation;
    }

    static Text words(@Nullable Object value) {
        return value instanceof Text text
                ? text
                : Text.of(Words.of(value, Language.FRENCH), Words.of(value, Language.ENGLISH));
    }

    static @Nullable Text wordsIfAny(@Nullable Object value) {
        return value == null ? null : words(value);
    }

    static Views.Label label(Enum<?> constant) {
        return label(constant.name(), words(constant));
    }

    static Views.Label label(Code code) {
        return label(code.value(), code.name());
    }

    static Views.Label label(Informant informant) {
        return label(informant.code(), informant.name());
    }

    private static Views.Label label(String code, Text words) {
        return new Views.Label(code, words.fr(), words.en());
    }

    static List<Views.Label> labels(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(Viewing::label).toList();
    }

    static <E extends Enum<E>> Map<E, Integer> counts(Class<E> codes, Collection<E> found) {
        Map<E, Integer> counts = new EnumMap<>(codes);
        for (E code : codes.getEnumConstants()) {
            counts.put(code, 0);
        }
        found.forEach(code -> counts.merge(code, 1, Integer::sum));
        return counts;
    }

    static Views.Basis basis(Basis basis) {
        return new Views.Basis(
                basis.territory().value(),
                basis.on(),
                basis.situation().decided() ? Views.Seen.AS_DECIDED : Views.Seen.AS_RECORDED,
                basis.facts(),
                basis.law());
    }

    Views.Subject subject(Id id) {
        return new Views.Subject(id.kind(), id.value(), situation.nameOf(id), pointer(id));
    }

    List<Views.Subject> subjects(Collection<? extends Id> ids) {
        return ids.stream().map(this::subject).toList();
    }

    private @Nullable String pointer(Id id) {
        Kind<?> kind = Kind.of(id).orElse(null);
        if (kind == null) {
            return id.equals(situation.project().territory()) ? "" : null;
        }
        Integer position = positions.computeIfAbsent(kind, this::positions).get(id);
        return position == null ? null : "/" + kind.plural() + "/" + position;
    }

    private Map<Id, Integer> positions(Kind<?> kind) {
        Map<Id, Integer> positions = new HashMap<>();
        for (Entry entry : situation.project().all(kind)) {
            positions.put(entry.id(), positions.size());
        }
        return positions;
    }

    static Views.Cited cited(Source source) {
        return new Views.Cited(source.citation(), label(source.certainty()), source.checkedOn());
    }

    static Views.Rule rule(Provision provision, @Nullable Map<fr.viesociale.rule.Answer, Integer> counts) {
        return new Views.Rule(
                provision.id().value(),
                provision.id().theme(),
                label(provision.severity()),
                label(provision.reach()),
                provision.force().from(),
                provision.force().until(),
                provision.statement(),
                cited(provision.source()),
                counts);
    }

    static Views.Day day(When when) {
        return new Views.Day(when.earliest(), when.latest(), words(when));
    }

    static Views.Lacking lacking(Missing missing) {
        return new Views.Lacking(
                missing.path(), missing.name(), label(missing.lack()), label(missing.informant()), missing.request());
    }

    static List<Views.Lacking> lacking(List<Missing> missing) {
        return missing.stream().map(Viewing::lacking).toList();
    }

    Views.Finding finding(Finding finding) {
        Provision provision = finding.provision();
        var lifted = finding.lifted();
        var tolerated = finding.tolerated();
        return new Views.Finding(
                provision.id().value(),
                label(provision.severity()),
                subject(finding.subject()),
                label(finding.answer()),
                provision.statement(),
                provision.source().citation(),
                labels(finding.lacking()),
                lifted == null ? null : lifted.value(),
                tolerated == null ? null : tolerated.value());
    }

    static Views.Why why(Reason reason) {
        var missing = reason.missing();
        return new Views.Why(
                reason.shape(),
                reason.what(),
                wordsIfAny(reason.actual()),
                wordsIfAny(reason.bound()),
                Text.of(reason.sentence(Language.FRENCH), reason.sentence(Language.ENGLISH)),
                label(reason.answer()),
                missing == null ? null : lacking(missing),
                whys(reason.parts()));
    }

    static List<Views.Why> whys(List<Reason> reasons) {
        return reasons.stream().map(Viewing::why).toList();
    }

    static Views.Figure number(Interval interval) {
        return new Views.Figure(interval.least(), interval.most(), words(interval));
    }

    static Views.@Nullable Figure numberIfAny(@Nullable Interval interval) {
        return interval == null ? null : number(interval);
    }

    static Views.Policy policy(PopulationPolicy policy) {
        return new Views.Policy(label(policy.choice()), policy.year());
    }

    static <A, B> List<B> each(Collection<A> all, Function<A, B> view) {
        return all.stream().map(view).toList();
    }
}
