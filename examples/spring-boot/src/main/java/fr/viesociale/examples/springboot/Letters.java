package fr.viesociale.examples.springboot;

import fr.viesociale.identifier.Id;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Le registre du courrier: the application's own table. */
@Repository
class Letters {

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Un courrier reçu.
     *
     * @param reference what the application calls it
     * @param receivedOn when it was received
     * @param registeredBy the function that registered it
     * @param decision the decision that it tells of
     */
    record Letter(String reference, LocalDate receivedOn, String registeredBy, String decision) {}

    void register(Id.Territory territory, Letter letter) {
        jdbc.sql(
                        "insert into letter (territory, reference, received_on, registered_by, decision) values (?, ?, ?, ?, ?)")
                .params(
                        territory.value(),
                        letter.reference(),
                        letter.receivedOn(),
                        letter.registeredBy(),
                        letter.decision())
                .update();
    }

    List<Letter> of(Id.Territory territory) {
        return jdbc.sql("select reference, received_on, registered_by, decision from letter where territory = ?"
                        + " order by received_on, reference")
                .param(territory.value())
                .query(Letter.class)
                .list();
    }
}
