package fr.viesociale.jdbc;

import java.sql.SQLException;

/** Something that is done with a connection. */
@FunctionalInterface
interface Step {

    void done() throws SQLException;

    /** Does this, and then the other, whatever became of this; what fails in the other does not hide the first failure. */
    default void andAlways(Step other) throws SQLException {
        try {
            done();
        } catch (SQLException | RuntimeException failure) {
            try {
                other.done();
            } catch (SQLException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
        other.done();
    }
}
