package fr.viesociale.examples.ales;

import fr.viesociale.agrement.Agrement;
import fr.viesociale.entry.Entry;
import fr.viesociale.governance.Body;
import fr.viesociale.governance.ConventionVersion;
import fr.viesociale.project.Kind;
import fr.viesociale.project.TerritorialProject;
import fr.viesociale.structure.Structure;
import fr.viesociale.territory.PriorityArea;
import fr.viesociale.text.Language;

/** What a person calls an entry. */
final class Names {

    private Names() {}

    static String of(Entry entry, TerritorialProject project) {
        if (entry instanceof PriorityArea area) {
            return area.code().value();
        }
        if (entry instanceof Structure structure) {
            return structure.name();
        }
        if (entry instanceof Body body) {
            return "« " + body.name() + " »";
        }
        if (entry instanceof ConventionVersion version) {
            return "« "
                    + project.find(Kind.CONVENTION, version.convention())
                            .orElseThrow()
                            .title() + " »";
        }
        if (entry instanceof Agrement agrement) {
            return agrement.kind().value() + " de "
                    + project.find(Kind.STRUCTURE, agrement.structure())
                            .orElseThrow()
                            .name() + " ("
                    + agrement.period().in(Language.FRENCH) + ")";
        }
        return entry.id().value();
    }
}
