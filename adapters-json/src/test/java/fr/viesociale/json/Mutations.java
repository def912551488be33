package fr.viesociale.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes documents at random: value by value where they stay JSON, byte by byte where they need not. */
final class Mutations {

    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "1",
            "-1",
            "13",
            "999",
            "10000",
            "1.9",
            "1.0",
            "1e2",
            "2147483648",
            "99999999999999999999",
            "\"\"",
            "\" \"",
            "\"\\u00a0\"",
            "\"x\"",
            "\" x\"",
            "\"x \"",
            "\"a\\nb\"",
            "\"a\\n\"",
            "\"a\\u0000\"",
            "\"a\\u0085\"",
            "\"\\ud83d\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ufeff\"",
            "\"" + "é".repeat(65) + "\"",
            "\"" + "é".repeat(2001) + "\"",
            "\"" + "\\ud83d\\ude00".repeat(33) + "\"",
            "\"open\"",
            "\"unknown\"",
            "\"2019\"",
            "\"0999\"",
            "\"2019-13\"",
            "\"2019-02-29\"",
            "\"2020-02-29\"",
            "\"1900-02-29\"",
            "\"2000-02-29\"",
            "\"2019-04-31\"",
            "\"2019-1-1\"",
            "\"2019-05-02\\n\"",
            "\"OF_A_HOST\"",
            "\"of_a_host\"",
            "\"GRANT\"",
            "\"213000078\"",
            "\" 213 000 078 \"",
            "\"213000079\"",
            "\"21300007800012\"",
            "\"30007\"",
            "\"2A004\"",
            "\"20004\"",
            "\" QP030001\"",
            "\"QN03001I\\u00a0\"",
            "\"W301002345\"",
            "\"W 301 002 345\"",
            "\"12.34\"",
            "\"12.345\"",
            "\"1.50\"",
            "\"-0\"",
            "\"1e3\"",
            "\"123456789012.00\"",
            "\"agrement.duration\"",
            "\"agrement\"",
            "\"territory:t\"",
            "\"structure:s\"",
            "\"structure: s\"",
            "\"weather:s\"",
            "\"structures\"",
            "[]",
            "[null]",
            "[1]",
            "[\"x\", \"x\"]",
            "[\"1.5\", \"1.50\"]",
            "{}",
            "{\"first\": \"2020\", \"last\": \"2019\"}",
            "{\"first\": \"2019\", \"last\": \"open\"}");

    private Mutations() {}

    /** The document, one or two of its values put in the place of others, taken out, repeated or renamed. */
    static JsonNode changed(JsonNode document, Random random) {
        JsonNode changed = document.deepCopy();
        for (int left = 1 + random.nextInt(2); left > 0; left--) {
            List<JsonNode> holders = new ArrayList<>();
            gather(changed, holders);
            change(holders.get(random.nextInt(holders.size())), holders, random);
        }
        return changed;
    }

    private static void gather(JsonNode node, List<JsonNode> holders) {
        if (node.isContainer()) {
            holders.add(node);
            node.forEach(child -> gather(child, holders));
        }
    }

    private static void change(JsonNode holder, List<JsonNode> holders, Random random) {
        if (holder instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.isEmpty() ? "colour" : names.get(random.nextInt(names.size()));
            switch (random.nextInt(8)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(random.nextBoolean() ? "colour" : name + "s", value(random));
                case 2 -> object.set(name, elsewhere(holders, random));
                default -> object.set(name, value(random));
            }
        } else if (holder instanceof ArrayNode array) {
            int size = array.size();
            switch (random.nextInt(4)) {
                case 0 -> array.add(value(random));
                case 1 ->
                    array.add(
                            size == 0
                                    ? value(random)
                                    : array.get(random.nextInt(size)).deepCopy());
                default -> {
                    if (size > 0) {
                        array.set(
                                random.nextInt(size),
                                random.nextBoolean() ? value(random) : elsewhere(holders, random));
                    }
                }
            }
        }
    }

    private static JsonNode value(Random random) {
        return JSON.readTree(VALUES.get(random.nextInt(VALUES.size())));
    }

    /** A copy of another value of the document, a small one. */
    private static JsonNode elsewhere(List<JsonNode> holders, Random random) {
        JsonNode holder = holders.get(1 + random.nextInt(holders.size() - 1));
        int at = holder.isEmpty() ? 0 : random.nextInt(holder.size());
        JsonNode found =
                holder.isEmpty() ? holder : List.copyOf(holder.values()).get(at);
        return found.deepCopy();
    }

    /** The bytes, a few of them changed, put in, taken out, repeated or cut off. */
    static byte[] changed(byte[] document, Random random) {
        byte[] changed = document;
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            int from = random.nextInt(changed.length + 1);
            int to = Math.min(changed.length, from + random.nextInt(random.nextInt(8) == 0 ? 400 : 4));
            byte[] put = random.nextBoolean() ? new byte[0] : put(document, random);
            byte[] next = new byte[from + put.length + changed.length - to];
            System.arraycopy(changed, 0, next, 0, from);
            System.arraycopy(put, 0, next, from, put.length);
            System.arraycopy(changed, to, next, from + put.length, changed.length - to);
            changed = next;
        }
        return random.nextInt(20) == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length + 1)) : changed;
    }

    private static byte[] put(byte[] document, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> {
                byte[] any = new byte[1 + random.nextInt(3)];
                random.nextBytes(any);
                return any;
            }
            case 1 -> {
                return new byte[] {(byte) "{}[],:\"\\0e-.tn u".charAt(random.nextInt(16))};
            }
            case 2 -> {
                return VALUES.get(random.nextInt(VALUES.size())).getBytes(StandardCharsets.UTF_8);
            }
            default -> {
                int from = random.nextInt(document.length);
                return Arrays.copyOfRange(document, from, Math.min(document.length, from + 1 + random.nextInt(60)));
            }
        }
    }
}
