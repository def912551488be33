package fr.viesociale.regulation;

import static fr.viesociale.regulation.Facts.fact;

import fr.viesociale.entry.Listed;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Situation;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Fact;
import fr.viesociale.rule.Informant;
import fr.viesociale.rule.Inquiry;
import fr.viesociale.territory.District;
import fr.viesociale.text.Text;
import fr.viesociale.time.Holds;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Les quartiers du jour, as the rules that speak of each of them read them. */
final class Districts {

    static final Fact<Situation, TerritorialProject, Listed<Text>> KNOWN = fact(
            "districts/*/period",
            "quartiers du territoire",
            "districts of the territory",
            Informant.CITY,
            (project, situation) -> known(situation));

    private static final Text EACH = Text.of("chaque quartier du territoire", "each district of the territory");

    private Districts() {}

    /** That none of them lacks something; a list that may be incomplete leaves open whether another one does. */
    static Answer each(
            Fact<Situation, TerritorialProject, Listed<Text>> lacking,
            TerritorialProject project,
            Inquiry<Situation> q) {
        return q.all(
                EACH,
                () -> q.holds(KNOWN, project, known -> known.open() ? Holds.UNDETERMINED : Holds.YES),
                () -> q.holds(lacking, project, Listed::none));
    }

    /** Those of the day that do not have something. */
    static Listed<Text> without(Situation situation, Function<Id.District, Holds> has) {
        return Listed.of(
                situation.project().all(Kind.DISTRICT).stream(),
                district -> situation.nameOf(district.id()),
                district -> district.period()
                        .covers(situation.on())
                        .and(has.apply(district.id()).not()),
                false);
    }

    private static @Nullable Listed<Text> known(Situation situation) {
        List<District> districts = situation.project().all(Kind.DISTRICT);
        boolean open = situation.open(Kind.DISTRICT, null, districts.isEmpty());
        return districts.isEmpty() && open
                ? null
                : new Listed<>(without(situation, district -> Holds.NO).items(), open);
    }
}
