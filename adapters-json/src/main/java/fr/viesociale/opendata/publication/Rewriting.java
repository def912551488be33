package fr.viesociale.opendata.publication;

import fr.viesociale.coordination.Participation;
import fr.viesociale.coordination.SkillSession;
import fr.viesociale.diagnosis.Contribution;
import fr.viesociale.entry.Entry;
import fr.viesociale.fault.Refused;
import fr.viesociale.money.Quantity;
import fr.viesociale.opendata.Remark;
import fr.viesociale.regulation.Screening;
import fr.viesociale.roadmap.Indicator;
import fr.viesociale.roadmap.Measure;
import fr.viesociale.structure.IdentitySheet;
import fr.viesociale.structure.ParticipationBody;
import fr.viesociale.structure.Post;
import fr.viesociale.territory.CouncilComposition;
import fr.viesociale.territory.PopulationFigure;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.text.Written;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** La fiche telle qu'elle sort: one entry, its small counts, its texts and what tells of one person seen to. */
final class Rewriting {

    static final String WITHHELD = "texte non publié";

    private static final Pattern CONTACT = Pattern.compile(
            "[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9-]{1,63}\\.[\\p{L}0-9.-]{2,63}|(?<![0-9])(?:\\+33|0)[\\h.]?[1-9](?:[\\h.-]?[0-9]{2}){4}(?![0-9])");

    /** The components that count people. Indicators are told by their unit. */
    private static final Map<Class<?>, Set<String>> PEOPLE = Map.of(
            PopulationFigure.class, Set.of("residents"),
            IdentitySheet.class, Set.of("population"),
            Participation.class, Set.of("people"),
            Contribution.class, Set.of("people"),
            SkillSession.class, Set.of("people"),
            CouncilComposition.class, Set.of("women", "men"),
            ParticipationBody.class, Set.of("inhabitants"));

    /** The components that tell of the one person who holds a post. */
    private static final Map<Class<?>, Set<String>> OF_ONE_PERSON =
            Map.of(Post.class, Set.of("qualification", "approval"));

    private final Floors floors;
    private final Entry entry;
    private final List<String> texts;
    private final List<Remark> remarks;
    private boolean leftOut;

    private Rewriting(Floors floors, Entry entry, List<String> texts, List<Remark> remarks) {
        this.floors = floors;
        this.texts = texts;
        this.entry = entry;
        this.remarks = remarks;
    }

    /** The entry as it may go out, null when it may not; adds the texts that go out with it. */
    static @Nullable Entry of(Entry entry, Floors floors, List<String> texts, List<Remark> remarks) {
        Rewriting rewriting = new Rewriting(floors, entry, texts, remarks);
        Stream.concat(Stream.of(entry.id()), entry.named())
                .filter(id -> personal(id.value()) != null)
                .limit(1)
                .forEach(id -> rewriting.note(
                        Remark.Treatment.DOUBTFUL,
                        "id.personal",
                        "id",
                        personal(id.value()),
                        null,
                        Text.of(
                                "un identifiant semble nommer une personne : à changer avant de publier",
                                "an id seems to name a person: change it before publishing")));
        Record started = entry instanceof Indicator indicator ? rewriting.measured(indicator) : (Record) entry;
        Record rewritten = rewriting.rewritten("", started);
        return rewriting.leftOut ? null : (Entry) rewritten;
    }

    private Indicator measured(Indicator indicator) {
        Quantity floor = floors.of(indicator.unit());
        if (floor == null) {
            return indicator;
        }
        return new Indicator(
                indicator.id(),
                indicator.name(),
                indicator.subject(),
                indicator.unit(),
                indicator.baseline() == null ? null : measured("baseline", indicator.baseline(), floor),
                indicator.target(),
                indicator.measures().stream()
                        .flatMap(measure -> Stream.ofNullable(measured("measures", measure, floor)))
                        .distinct()
                        .toList(),
                indicator.about());
    }

    private @Nullable Measure measured(String path, Measure measure, Quantity floor) {
        BigDecimal shown = counted(path, measure.measured().number(), floor.number());
        return shown == null
                ? null
                : new Measure(new Quantity(shown), measure.measuredOn(), measure.source(), measure.status());
    }

    /** The count as it may go out, null when it may not. */
    private @Nullable BigDecimal counted(String path, BigDecimal count, BigDecimal floor) {
        if (count.signum() <= 0 || count.compareTo(floor) >= 0) {
            return count;
        }
        if (floors.small() == SmallCounts.LEFT_OUT) {
            note(
                    Remark.Treatment.LOST,
                    "count.left-out",
                    path,
                    count.toPlainString(),
                    null,
                    Text.of(
                            "effectif sous le seuil de " + floor.toPlainString() + " : retiré",
                            "count under the floor of " + floor.toPlainString() + ": left out"));
            return null;
        }
        BigDecimal rounded = count.add(count).compareTo(floor) >= 0 ? floor : BigDecimal.ZERO;
        note(
                Remark.Treatment.LOST,
                "count.rounded",
                path,
                count.toPlainString(),
                rounded.toPlainString(),
                Text.of(
                        "effectif sous le seuil de " + floor.toPlainString() + " : arrondi",
                        "count under the floor of " + floor.toPlainString() + ": rounded"));
        return rounded;
    }

    private <R extends Record> R rewritten(String path, R record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        boolean changed = false;
        for (int i = 0; i < components.length; i++) {
            Object before = value(components[i], record);
            String name = components[i].getName();
            String at = path.isEmpty() ? name : path + "/" + name;
            values[i] = before == null ? null : rewritten(at, name, before, record.getClass());
            changed |= !Objects.equals(values[i], before);
        }
        return !changed || leftOut ? record : made(path, record, values);
    }

    private @Nullable Object rewritten(String path, String name, Object value, Class<?> holder) {
        if (OF_ONE_PERSON.getOrDefault(holder, Set.of()).contains(name)) {
            note(
                    Remark.Treatment.LOST,
                    "person.left-out",
                    path,
                    null,
                    null,
                    Text.of(
                            "ne parle que de la personne qui tient le poste : retiré",
                            "tells of the person who holds the post only: left out"));
            return null;
        }
        if (value instanceof Integer count
                && PEOPLE.getOrDefault(holder, Set.of()).contains(name)) {
            BigDecimal shown =
                    counted(path, BigDecimal.valueOf(count), floors.ofPeople().number());
            leftOut |= shown == null && holder == PopulationFigure.class;
            return shown == null
                    ? null
                    : (Object) shown.setScale(0, RoundingMode.HALF_UP).intValueExact();
        }
        return rewritten(path, value);
    }

    private Object rewritten(String path, Object value) {
        if (value instanceof String text) {
            return screened(path, text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> rewritten(path, one)).distinct().toList();
        }
        return value instanceof Record part && !(value instanceof Written || value instanceof Wording)
                ? rewritten(path, part)
                : value;
    }

    private String screened(String path, String text) {
        String found = personal(text);
        if (found == null) {
            texts.add(text);
            return text;
        }
        note(
                Remark.Treatment.LOST,
                "text.withheld",
                path,
                found,
                WITHHELD,
                Text.of(
                        "semble dire quelque chose d'une personne : le texte ne sort pas ; à relire",
                        "seems to tell something of a person: the text does not go out; read it again"));
        return WITHHELD;
    }

    /** The first characters of what looks like personal data, null when nothing does. */
    static @Nullable String personal(String text) {
        List<Screening.Hit> hits = new ArrayList<>(Screening.sensitive(text));
        hits.addAll(Screening.names(text));
        if (!hits.isEmpty()) {
            return hits.get(0).shown();
        }
        var contact = CONTACT.matcher(text);
        return contact.find() ? contact.group().substring(0, 3) + "…" : null;
    }

    private void note(
            Remark.Treatment treatment,
            String code,
            String path,
            @Nullable String raw,
            @Nullable String repaired,
            Text message) {
        String where = entry.id().kind() + ":" + entry.id().value() + "/" + path;
        remarks.add(new Remark(treatment, code, null, where, raw, repaired, message));
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(record.getClass() + " hides " + component.getName(), impossible);
        }
    }

    @SuppressWarnings("unchecked") // it is made by the constructor of the record's own type
    private <R extends Record> R made(String path, R like, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(like.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return (R) like.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            if (!(refused.getCause() instanceof Refused)) {
                throw new IllegalStateException(like.getClass() + " was not made", refused);
            }
            note(
                    Remark.Treatment.LOST,
                    "entry.left-out",
                    path,
                    null,
                    null,
                    Text.of(
                            "la fiche ne tient plus sans ce qui est retiré : retirée",
                            "the entry cannot stand without that: left out"));
            leftOut = true;
            return like;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(like.getClass() + " was not made", impossible);
        }
    }
}
