package fr.viesociale.examples.benchmarks;

import fr.viesociale.examples.benchmarks.Beans.AgrementBean;
import fr.viesociale.examples.benchmarks.Beans.StructureBean;
import fr.viesociale.examples.benchmarks.Beans.TerritoryBean;
import fr.viesociale.project.TerritorialProject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Drools, its rules compiled to Java once: a session for each territory, all beans inserted, all rules fired. */
final class Drools implements Engine {

    private final KieBase rules;

    Drools() {
        KieServices kie = KieServices.get();
        KieFileSystem files = kie.newKieFileSystem()
                .write(kie.getResources()
                        .newClassPathResource(
                                "fr/viesociale/examples/benchmarks/rules.drl", Drools.class.getClassLoader()));
        KieBuilder builder =
                kie.newKieBuilder(files, Drools.class.getClassLoader()).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        rules = kie.newKieContainer(kie.getRepository().getDefaultReleaseId()).getKieBase();
    }

    @Override
    public Question about(TerritorialProject project) {
        TerritoryBean territory = Beans.of(project.on(ComparedRules.DAY));
        return new Question() {
            @Override
            public Collection<Found> ask() {
                List<Found> found = new ArrayList<>();
                KieSession session = rules.newKieSession();
                try {
                    session.setGlobal("found", found);
                    for (StructureBean structure : territory.getStructures()) {
                        session.insert(structure);
                        for (AgrementBean agrement : structure.getOwn()) {
                            session.insert(agrement);
                            agrement.getDecisions().forEach(session::insert);
                        }
                    }
                    session.fireAllRules();
                } finally {
                    session.dispose();
                }
                return found;
            }

            @Override
            public Set<Found> found() {
                return new HashSet<>(ask());
            }
        };
    }
}
