package fr.viesociale.examples.benchmarks;

import fr.viesociale.examples.benchmarks.Beans.AgrementBean;
import fr.viesociale.examples.benchmarks.Beans.DecisionBean;
import fr.viesociale.examples.benchmarks.Beans.StructureBean;
import fr.viesociale.project.TerritorialProject;
import java.util.Collection;
import java.util.Set;

/** Un moteur: something that is set up once, and then asked of one territory after the other. */
public interface Engine {

    /**
     * The question, ready to be asked again and again; what turns a project into what the engine reads is not part of it.
     *
     * @param project the territory
     * @return the question, never null
     */
    Question about(TerritorialProject project);

    /** A question: each time it is asked, the engine reads all the facts anew. */
    interface Question {

        /**
         * Asks, and hands back what the engine itself gives.
         *
         * @return the findings as the engine has them, never null
         */
        Collection<?> ask();

        /**
         * Asks, and hands the findings back in the one form in which they can be compared.
         *
         * @return the findings, never null
         */
        Set<Found> found();
    }

    /** What a bean is called among the findings. */
    static String subject(Object bean) {
        if (bean instanceof StructureBean structure) {
            return "structure " + structure.getId();
        }
        if (bean instanceof AgrementBean agrement) {
            return "agrement " + agrement.getId();
        }
        return "boardDecision " + ((DecisionBean) bean).getId();
    }
}
