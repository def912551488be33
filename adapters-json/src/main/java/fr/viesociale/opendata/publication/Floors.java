package fr.viesociale.opendata.publication;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Refused;
import fr.viesociale.money.Quantity;
import fr.viesociale.regulation.Export;
import fr.viesociale.roadmap.UnitCode;
import fr.viesociale.rule.Parameter;
import fr.viesociale.rule.RuleBook;
import fr.viesociale.text.Text;
import fr.viesociale.time.When;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Les seuils du jour: the smallest counts that may go out, as a book of rules has them on a day.
 *
 * @param ofPeople the floor of persons and households, never null
 * @param ofTaxHouseholds the floor of tax households, never null
 * @param small what becomes of a count under its floor, never null
 */
record Floors(Quantity ofPeople, Quantity ofTaxHouseholds, SmallCounts small) {

    private static final String OF_PEOPLE = "privacy.small-counts-masked.floor";
    private static final String OF_TAX_HOUSEHOLDS = "privacy.small-counts-masked.floorTaxHouseholds";

    static Floors of(RuleBook<Export> book, LocalDate day, SmallCounts small) {
        return new Floors(floor(book, OF_PEOPLE, day), floor(book, OF_TAX_HOUSEHOLDS, day), small);
    }

    private static Quantity floor(RuleBook<Export> book, String code, LocalDate day) {
        for (Parameter<?> value : book.values()) {
            Parameter.Value<?> stated = value.at(When.on(day)).value();
            if (value.code().equals(code) && stated != null && stated.value() instanceof Quantity floor) {
                return floor;
            }
        }
        throw new Refused(List.of(Fault.of(
                "floor.unknown",
                code,
                Text.of(
                        "le recueil ne donne pas de seuil ce jour-là : indiquez-en un",
                        "the book has no floor on that day: state one"))));
    }

    /** The floor of a unit, null when it counts no people. */
    @Nullable
    Quantity of(UnitCode unit) {
        if (unit.equals(UnitCode.TAX_HOUSEHOLDS)) {
            return ofTaxHouseholds;
        }
        return unit.equals(UnitCode.PERSONS) || unit.equals(UnitCode.HOUSEHOLDS) ? ofPeople : null;
    }
}
