package fr.viesociale.json;

import fr.viesociale.fault.Fault;
import fr.viesociale.fault.Place;
import fr.viesociale.fault.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/** Reads a dossier a line, and holds no more than one line at a time; one that is too long is passed over, not held. */
final class Lines extends AbstractSpliterator<Line> {

    private static final int END = -1;

    private final InputStream file;
    private final Dossiers dossiers;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private int number;

    Lines(InputStream file, Dossiers dossiers, int longest) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.file = file;
        this.dossiers = dossiers;
        this.longest = longest;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Line> told) {
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            boolean more = true;
            while (more && line.size() == 0) { // blank lines hold nothing
                more = fill(line);
                number++;
            }
            if (line.size() > 0) {
                told.accept(read(line.toByteArray()));
            }
            return line.size() > 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads up to a line feed, nothing where the line is blank; false when the file ends there. */
    private boolean fill(ByteArrayOutputStream line) throws IOException {
        boolean blank = true;
        int one = one();
        for (; one != END && one != '\n'; one = one()) {
            blank &= one == ' ' || one == '\t' || one == '\r';
            if (line.size() <= longest) { // one too many shows that it is too long
                line.write(one);
            }
        }
        if (blank) {
            line.reset();
        }
        return one != END;
    }

    private int one() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(0, file.read(buffer));
        }
        return filled == 0 ? END : buffer[next++] & 0xFF;
    }

    private Line read(byte[] line) {
        try {
            if (line.length > longest) {
                throw new Refused(List.of(Messages.limit()));
            }
            return new Line(number, dossiers.read(line), List.of());
        } catch (Refused refused) {
            return new Line(
                    number, null, refused.faults().stream().map(this::placed).toList());
        }
    }

    private Fault placed(Fault fault) {
        Place inLine = fault.place();
        return fault.at(inLine == null ? new Place(number, 1) : new Place(number + inLine.line() - 1, inLine.column()));
    }
}
