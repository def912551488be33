package fr.viesociale.opendata.area;

import java.util.Arrays;
import java.util.Random;

/** Un document abîmé: bytes changed, taken out, doubled or cut off. */
final class Spoilt {

    private static final byte[] ODD = {
        '"', ',', ';', '\n', '\r', 0, (byte) 0xff, (byte) 0xc3, '{', '[', ']', '}', '-', 'e', '9', ':', '\\'
    };

    private Spoilt() {}

    static byte[] some(byte[] good, Random random) {
        byte[] spoilt = good.clone();
        for (int times = random.nextInt(6) + 1; times > 0; times--) {
            int at = random.nextInt(spoilt.length);
            switch (random.nextInt(10)) {
                case 0 -> spoilt = Arrays.copyOf(spoilt, at + 1);
                case 1, 2, 3 -> {
                    byte[] longer = new byte[spoilt.length + 1];
                    System.arraycopy(spoilt, 0, longer, 0, at);
                    longer[at] = ODD[random.nextInt(ODD.length)];
                    System.arraycopy(spoilt, at, longer, at + 1, spoilt.length - at);
                    spoilt = longer;
                }
                case 4, 5, 6 -> spoilt[at] = spoilt[random.nextInt(spoilt.length)];
                default -> spoilt[at] = ODD[random.nextInt(ODD.length)];
            }
        }
        return spoilt;
    }
}
