package fr.viesociale.regulation;

import fr.viesociale.rule.Parameter;
import fr.viesociale.text.Language;
import fr.viesociale.text.Text;
import fr.viesociale.text.Wording;
import fr.viesociale.time.DateRange;
import java.time.LocalDate;

/** Le cadre de référence: which doctrine of the Cnaf governs the days of an agrément. */
public enum Regime implements Wording {
    /** Circulaires 2012-013 and 2016-005: an agrément that starts before 1 January 2027. */
    AVS_2012_2016(Text.of("cadre de 2012 et 2016", "frame of 2012 and 2016")),
    /** Circulaire of 18 December 2025: an agrément that starts on 1 January 2027 or later. */
    AVS_2025(Text.of("cadre de la circulaire du 18 décembre 2025", "frame of the circular of 18 December 2025"));

    /** The day from which the circular of 18 December 2025 governs; the day itself is inferred. */
    public static final LocalDate BOUNDARY = LocalDate.parse("2027-01-01");

    /** The days of the frame of 2012 and 2016. */
    public static final DateRange BEFORE_BOUNDARY = DateRange.of("open", "2026-12-31");

    /** The days of the frame of 2025. */
    public static final DateRange SINCE_BOUNDARY = DateRange.from("2027-01-01");

    /**
     * Which frame governs the days from 2027-01-01 of an agrément that started before: no source says. A host that has
     * the Caf's answer states it here, with its own source.
     */
    public static final Parameter<Regime> ACROSS_BOUNDARY = Parameter.of(
            "agrement.transition-2027.ruleBookAcrossBoundary",
            Text.of(
                    "cadre applicable, à partir du 1er janvier 2027, aux agréments commencés avant",
                    "frame that governs, from 1 January 2027, agréments that started before"));

    private final Text words;

    Regime(Text words) {
        this.words = words;
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
