package fr.viesociale.structure;

import static java.util.Map.entry;

import fr.viesociale.identifier.Code;
import fr.viesociale.text.Text;
import java.util.Map;

/**
 * Mission d'une structure: two for all, five more for a centre social, two of the espaces de vie sociale.
 *
 * <p>An open list: a host may record a kind that this release does not know.
 *
 * @param value the code, never null
 */
public record MissionCode(String value) implements Code {

    /** Lieu de proximité à vocation globale. */
    public static final MissionCode PROXIMITY = new MissionCode("PROXIMITY");

    /** Lieu d'animation de la vie sociale. */
    public static final MissionCode ANIMATION = new MissionCode("ANIMATION");

    /** Accueil et écoute. */
    public static final MissionCode RECEPTION = new MissionCode("RECEPTION");

    /** Attention aux familles et aux publics fragilisés. */
    public static final MissionCode FAMILIES_AND_VULNERABLE = new MissionCode("FAMILIES_AND_VULNERABLE");

    /** Intervention sociale. */
    public static final MissionCode SOCIAL_INTERVENTION = new MissionCode("SOCIAL_INTERVENTION");

    /** Participation des usagers et bénévoles. */
    public static final MissionCode PARTICIPATION = new MissionCode("PARTICIPATION");

    /** Concertation et coordination. */
    public static final MissionCode CONSULTATION_COORDINATION = new MissionCode("CONSULTATION_COORDINATION");

    /** Liens sociaux et familiaux, solidarités de voisinage. */
    public static final MissionCode LINKS_AND_SOLIDARITY = new MissionCode("LINKS_AND_SOLIDARITY");

    /** Coordination des initiatives. */
    public static final MissionCode COORDINATION_OF_INITIATIVES = new MissionCode("COORDINATION_OF_INITIATIVES");

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("PROXIMITY", Text.of("lieu de proximité à vocation globale", "place of proximity")),
            entry("ANIMATION", Text.of("lieu d'animation de la vie sociale", "place of social life")),
            entry("RECEPTION", Text.of("accueil et écoute", "reception")),
            entry(
                    "FAMILIES_AND_VULNERABLE",
                    Text.of("attention aux familles et aux publics fragilisés", "families and vulnerable people")),
            entry("SOCIAL_INTERVENTION", Text.of("intervention sociale", "social intervention")),
            entry("PARTICIPATION", Text.of("participation des usagers et bénévoles", "participation")),
            entry(
                    "CONSULTATION_COORDINATION",
                    Text.of("concertation et coordination", "consultation and coordination")),
            entry(
                    "LINKS_AND_SOLIDARITY",
                    Text.of(
                            "liens sociaux et familiaux, solidarités de voisinage",
                            "links and neighbourhood solidarity")),
            entry(
                    "COORDINATION_OF_INITIATIVES",
                    Text.of("coordination des initiatives", "coordination of initiatives")));

    /** @throws fr.viesociale.fault.Refused with {@code code.form} when the text has not the form of a code */
    public MissionCode {
        value = Code.checked(value);
    }

    @Override
    public Text name() {
        return NAMES.getOrDefault(value, Text.same(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
