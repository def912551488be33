package fr.viesociale.examples.benchmarks;

import fr.viesociale.examples.benchmarks.Beans.AgrementBean;
import fr.viesociale.examples.benchmarks.Beans.StructureBean;
import fr.viesociale.project.TerritorialProject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Drools, its rules compiled to Java once: a session for each territory, all facts inserted, all rules fired. */
final class Drools implements Engine {

    private final KieBase rules;
    private final Function<TerritorialProject, List<Object>> facts;

    private Drools(String drl, Function<TerritorialProject, List<Object>> facts) {
        KieServices kie = KieServices.get();
        KieFileSystem files = kie.newKieFileSystem()
                .write(kie.getResources()
                        .newClassPathResource(
                                "fr/viesociale/examples/benchmarks/" + drl, Drools.class.getClassLoader()));
        KieBuilder builder =
                kie.newKieBuilder(files, Drools.class.getClassLoader()).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        this.rules =
                kie.newKieContainer(kie.getRepository().getDefaultReleaseId()).getKieBase();
        this.facts = facts;
    }

    /** As its users write rules: flat facts, joined by id in the patterns. */
    static Drools joining() {
        return new Drools("joins.drl", Tables::of);
    }

    /** As nobody needs it: beans that hold each other, each rule one condition that calls compiled Java. */
    static Drools calling() {
        return new Drools("calls.drl", project -> beans(project));
    }

    private static List<Object> beans(TerritorialProject project) {
        List<Object> beans = new ArrayList<>();
        for (StructureBean structure : Beans.of(project.on(ComparedRules.DAY)).getStructures()) {
            beans.add(structure);
            for (AgrementBean agrement : structure.getOwn()) {
                beans.add(agrement);
                beans.addAll(agrement.getDecisions());
            }
        }
        return beans;
    }

    @Override
    public Question about(TerritorialProject project) {
        List<Object> inserted = facts.apply(project);
        return new Question() {
            @Override
            public Collection<Found> ask() {
                List<Found> found = new ArrayList<>();
                KieSession session = rules.newKieSession();
                try {
                    session.setGlobal("found", found);
                    inserted.forEach(session::insert);
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
