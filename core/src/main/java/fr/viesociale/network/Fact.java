package fr.viesociale.network;

import fr.viesociale.coordination.InitiativeStage;
import fr.viesociale.identifier.CommuneCode;
import fr.viesociale.identifier.Id;
import fr.viesociale.time.Holds;
import fr.viesociale.time.Latest;
import java.util.List;

/** Un fait à l'appui d'une vocation. */
public sealed interface Fact {

    /**
     * The entry that shows it.
     *
     * @return its id, never null
     */
    Id of();

    /**
     * Whether it bears the vocation out on the day.
     *
     * @return yes or undetermined, never null, never no
     */
    Holds holds();

    /**
     * Une coopération: on a theme, between at least two partners, with sessions of skill sharing planned or held.
     *
     * @param of the cooperation, never null
     * @param partners how many partners
     * @param planned how many sessions are planned, or were
     * @param held how many sessions were surely held by the day
     * @param holds whether it bears the experimental vocation out, never null
     */
    record Cooperating(Id.Cooperation of, int partners, int planned, int held, Holds holds) implements Fact {}

    /**
     * Un partage: the three colleges took part.
     *
     * @param presence in what, and which colleges, never null
     */
    record Sharing(Presence presence) implements Fact {

        @Override
        public Id of() {
            return presence.of();
        }

        @Override
        public Holds holds() {
            return presence.all();
        }
    }

    /**
     * Une initiative, from the day when it is spotted until it stops.
     *
     * @param of the initiative, never null
     * @param stage the stage that it has reached, never null
     * @param supports how many times support was surely given by the day
     * @param spread whether it has been spread to communes by the day; undetermined where communes are recorded and the day
     *     of the step is not, never null
     * @param spreadTo the communes to which it spread, or may have, empty where it was surely not yet spread, never null
     * @param holds whether it bears the innovative vocation out, never null
     */
    record Initiated(
            Id.Initiative of,
            Latest<InitiativeStage> stage,
            int supports,
            Holds spread,
            List<CommuneCode> spreadTo,
            Holds holds)
            implements Fact {

        /** @throws NullPointerException when the list is missing */
        public Initiated {
            spreadTo = List.copyOf(spreadTo);
        }
    }

    /**
     * Une action qui dit servir la vocation, under way, blocked or done.
     *
     * @param of the action, never null
     * @param holds whether it is under way, blocked or done on the day, never null
     */
    record Acting(Id.Action of, Holds holds) implements Fact {}
}
