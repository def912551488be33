package fr.viesociale.fault;

/**
 * L'endroit d'un document: where in a text something stands.
 *
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record Place(int line, int column) {

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
