package fr.viesociale.matrix;

import fr.viesociale.actor.GroupCode;
import fr.viesociale.diagnosis.Contribution;
import fr.viesociale.diagnosis.Diagnosis;
import fr.viesociale.diagnosis.Lever;
import fr.viesociale.entry.Words;
import fr.viesociale.identifier.Id;
import fr.viesociale.project.Basis;
import fr.viesociale.project.Kind;
import fr.viesociale.project.Lineage;
import fr.viesociale.project.Situation;
import fr.viesociale.text.Language;
import fr.viesociale.text.Told;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import fr.viesociale.time.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Les contributions au diagnostic, quartier par quartier: which of residents, associations and public policies took part in
 * the diagnosis of each district by the day, and which levers serve no orientation yet (press kit of 2 May 2019).
 *
 * @param basis the facts and the day, never null
 * @param districts one line a district of the day, by id, never null
 */
public record Contributions(Basis basis, List<OfDistrict> districts) implements Told {

    /** The three kinds of contributors of a shared diagnosis. */
    public static final List<GroupCode> KINDS =
            List.of(GroupCode.INHABITANTS, GroupCode.ASSOCIATIONS, GroupCode.INSTITUTIONS);

    /** Copies the list. */
    public Contributions {
        districts = List.copyOf(districts);
    }

    /**
     * What one district has.
     *
     * @param district the district, never null
     * @param diagnosed whether a diagnosis of it is completed by the day, never null
     * @param shares the three kinds, in their order, never null
     * @param levers the levers of its diagnoses, or of what may be its, never null
     * @param unlinked those of them that serve no orientation, never null
     */
    public record OfDistrict(
            Id.District district, Holds diagnosed, List<Share> shares, List<Id.Lever> levers, List<Id.Lever> unlinked) {

        /** Copies the lists. */
        public OfDistrict {
            shares = List.copyOf(shares);
            levers = List.copyOf(levers);
            unlinked = List.copyOf(unlinked);
        }
    }

    /**
     * What one kind of contributors gave.
     *
     * @param kind the kind, never null
     * @param tookPart whether it took part by the day, never null
     * @param people how many people the contributions count together, at least; people who came twice count twice
     * @param uncounted how many contributions say no number
     */
    public record Share(GroupCode kind, Holds tookPart, int people, int uncounted) {}

    /**
     * Looks at every district of the day.
     *
     * @param situation the day
     * @return the contributions, never null
     */
    public static Contributions of(Situation situation) {
        var lineage = new Lineage(situation);
        return new Contributions(
                situation.basis(),
                situation.project().all(Kind.DISTRICT).stream()
                        .filter(district -> district.period().covers(situation.on()) != Holds.NO)
                        .map(district -> of(district.id(), lineage, situation))
                        .toList());
    }

    private static OfDistrict of(Id.District district, Lineage lineage, Situation situation) {
        Map<Diagnosis, Holds> diagnoses = new LinkedHashMap<>();
        for (Diagnosis diagnosis : situation.project().all(Kind.DIAGNOSIS)) {
            Holds here = lineage.of(diagnosis.districts()).getOrDefault(district, Holds.NO);
            if (here != Holds.NO) {
                diagnoses.put(diagnosis, here);
            }
        }
        Holds diagnosed = diagnoses.entrySet().stream()
                .map(each -> each.getValue().and(byTheDay(each.getKey().completedOn(), situation)))
                .reduce(Holds.NO, Holds::or);
        boolean open = situation.open(Kind.DIAGNOSIS, district, diagnoses.isEmpty());
        List<Lever> levers = situation.project().all(Kind.LEVER).stream()
                .filter(lever -> diagnoses.keySet().stream()
                        .anyMatch(diagnosis -> diagnosis.id().equals(lever.diagnosis())))
                .toList();
        return new OfDistrict(
                district,
                unless(open, diagnosed),
                KINDS.stream()
                        .map(kind -> share(kind, diagnoses, open, situation))
                        .toList(),
                levers.stream().map(Lever::id).toList(),
                levers.stream()
                        .filter(lever -> lever.orientations().isEmpty())
                        .map(Lever::id)
                        .toList());
    }

    private static Share share(GroupCode kind, Map<Diagnosis, Holds> diagnoses, boolean open, Situation situation) {
        Holds tookPart = Holds.NO;
        int people = 0;
        int uncounted = 0;
        for (Map.Entry<Diagnosis, Holds> diagnosis : diagnoses.entrySet()) {
            for (Contribution contribution : diagnosis.getKey().contributions()) {
                Holds held = diagnosis.getValue().and(byTheDay(contribution.contributedOn(), situation));
                if (contribution.group().equals(kind) && held != Holds.NO) {
                    tookPart = tookPart.or(held);
                    people += contribution.people() == null ? 0 : contribution.people();
                    uncounted += contribution.people() == null ? 1 : 0;
                }
            }
        }
        return new Share(kind, unless(open, tookPart), people, uncounted);
    }

    private static Holds unless(boolean open, Holds holds) {
        return holds == Holds.NO && open ? Holds.UNDETERMINED : holds;
    }

    private static Holds byTheDay(@Nullable PartialDate date, Situation situation) {
        return When.reached(date, situation.on());
    }

    @Override
    public List<String> lines(Language language) {
        boolean french = language == Language.FRENCH;
        List<String> lines = new ArrayList<>();
        for (OfDistrict district : districts) {
            lines.add(basis.situation().nameOf(district.district()).in(language)
                    + (french ? " : diagnostic réalisé, " : ": diagnosis completed, ")
                    + Words.of(district.diagnosed(), language));
            district.shares()
                    .forEach(share -> lines.add("  " + share.kind().in(language) + (french ? " : " : ": ")
                            + Words.of(share.tookPart(), language)
                            + (share.people() == 0 ? "" : " (" + share.people() + ")")));
            district.unlinked()
                    .forEach(lever ->
                            lines.add("  " + (french ? "levier sans orientation : " : "lever without orientation: ")
                                    + basis.situation().nameOf(lever).in(language)));
        }
        return lines.isEmpty() ? List.of(french ? "Aucun quartier connu." : "No district known.") : lines;
    }
}
