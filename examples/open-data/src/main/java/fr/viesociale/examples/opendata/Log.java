package fr.viesociale.examples.opendata;

import fr.viesociale.opendata.Converted;
import fr.viesociale.opendata.Remark;
import fr.viesociale.opendata.Remark.Treatment;
import fr.viesociale.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Le relevé: what was repaired, doubted, lost or refused, file by file. */
final class Log {

    private static final Map<Treatment, String> WORDS = Map.of(
            Treatment.REPAIRED, "réparé",
            Treatment.DOUBTFUL, "douteux",
            Treatment.LOST, "perdu",
            Treatment.REFUSED, "refusé");

    private final Map<String, List<Remark>> byFile = new LinkedHashMap<>();

    /** Keeps the remarks of one file, and gives what was made of it. */
    <T> T take(String file, Converted<T> converted) {
        byFile.computeIfAbsent(file, none -> new ArrayList<>()).addAll(converted.remarks());
        return converted.value();
    }

    /** Every remark, a line each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        byFile.forEach((file, remarks) -> remarks.forEach(
                remark -> lines.add(file + " : " + WORDS.get(remark.treatment()) + ", " + remark.in(Language.FRENCH))));
        return lines;
    }

    /** For each file how many remarks of each code, with the first of them. */
    List<String> summary() {
        List<String> lines = new ArrayList<>();
        byFile.forEach((file, remarks) -> {
            lines.add(file + " : " + (remarks.isEmpty() ? "rien à signaler" : remarks.size() + " remarque(s)"));
            Map<String, List<Remark>> byCode = new LinkedHashMap<>();
            for (Treatment treatment : Treatment.values()) {
                remarks.stream()
                        .filter(remark -> remark.treatment() == treatment)
                        .forEach(remark -> byCode.computeIfAbsent(
                                        WORDS.get(treatment) + " " + remark.code(), none -> new ArrayList<>())
                                .add(remark));
            }
            byCode.values()
                    .forEach(same -> lines.add("  " + WORDS.get(same.get(0).treatment())
                            + (same.size() == 1 ? "" : " (" + same.size() + " fois)") + ", "
                            + same.get(0).in(Language.FRENCH)));
        });
        return lines;
    }
}
