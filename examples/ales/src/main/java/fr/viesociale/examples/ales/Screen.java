package fr.viesociale.examples.ales;

import java.util.ArrayList;
import java.util.List;

/** A screen of text, a hundred columns wide. */
final class Screen {

    private static final int WIDTH = 100;

    private final List<String> lines = new ArrayList<>();

    void title(String title) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        wrapped("", title);
    }

    void line(String text) {
        wrapped("", text);
    }

    /** A paragraph whose first line begins with a mark, the others below it; spaces that open it are kept. */
    void item(String mark, String text) {
        String opening = " ".repeat(text.length() - text.stripLeading().length());
        wrapped(mark + opening, text.strip());
    }

    /** A row: a first cell, then cells of equal width. */
    void row(String first, List<String> cells) {
        int width = (WIDTH - 30) / Math.max(1, cells.size());
        List<List<String>> columns = new ArrayList<>();
        columns.add(folded(first, 27));
        cells.forEach(cell -> columns.add(folded(cell, width - 2)));
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder("  ");
            for (int j = 0; j < columns.size(); j++) {
                String cell = i < columns.get(j).size() ? columns.get(j).get(i) : "";
                line.append(padded(cell, j == 0 ? 28 : width));
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    private void wrapped(String mark, String text) {
        List<String> folded = folded(text, WIDTH - mark.length());
        for (int i = 0; i < folded.size(); i++) {
            lines.add((i == 0 ? mark : " ".repeat(mark.length())) + folded.get(i));
        }
    }

    /** French puts a space before some signs that no line may begin with, and one after an opening quotation mark. */
    private static String bound(String text) {
        return text.replaceAll(" (?=[;:!?»→—])", "\u00a0").replace("« ", "«\u00a0");
    }

    private static List<String> folded(String text, int width) {
        List<String> folded = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : bound(text).split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                folded.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        folded.add(line.toString());
        return folded;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    List<String> lines() {
        return lines;
    }
}
