package fr.viesociale.governance;

import fr.viesociale.fault.Faults;
import fr.viesociale.money.Money;

/**
 * Une ligne de montant d'une convention.
 *
 * @param label what for, never null
 * @param amount how much, never null
 */
public record AmountLine(String label, Money amount) {

    /** @throws fr.viesociale.fault.Refused when a required part is missing or a value cannot be */
    public AmountLine {
        var faults = new Faults();
        label = faults.line("label", label);
        faults.need("amount", amount);
        faults.refuse();
    }
}
