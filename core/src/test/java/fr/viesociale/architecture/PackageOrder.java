package fr.viesociale.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** One ordered list of packages: each knows only those before it, and there is no package outside the list. */
final class PackageOrder {

    /** From what knows nothing to what knows everything. */
    private static final List<String> ORDER = List.of(
            "text",
            "fault",
            "identifier",
            "time",
            "money",
            "entry",
            "rule",
            "territory",
            "actor",
            "structure",
            "agrement",
            "funding",
            "diagnosis",
            "roadmap",
            "coordination",
            "governance",
            "project",
            "coverage",
            "deployment",
            "matrix",
            "network",
            "committee",
            "chronicle",
            "regulation",
            "standing",
            "deadline",
            "reconciliation",
            "portfolio",
            "reform",
            "eligibility",
            "constraint");

    private final String base;

    /** @param base the package that holds the packages of the list */
    PackageOrder(String base) {
        this.base = base;
    }

    ArchRule rule() {
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(base + "..")
                .should(new ArchCondition<>("know only packages that come before their own") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!ORDER.contains(word(type.getPackageName()))) {
                            events.add(SimpleConditionEvent.violated(
                                    type, type.getPackageName() + " is not in the list of packages"));
                            return;
                        }
                        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                            String to = dependency
                                    .getTargetClass()
                                    .getBaseComponentType()
                                    .getPackageName();
                            if (within(to) && !admits(type.getPackageName(), to)) {
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                            }
                        }
                    }
                });
    }

    /**
     * What {@code permits} breaks: bytecode keeps it where ArchUnit does not look.
     *
     * @param types loaded classes
     * @return one line for each type that permits one of a later package
     */
    List<String> permitted(Collection<Class<?>> types) {
        List<String> broken = new ArrayList<>();
        for (Class<?> type : types) {
            Class<?>[] permitted = type.getPermittedSubclasses();
            Arrays.stream(permitted == null ? new Class<?>[0] : permitted)
                    .filter(subtype -> !admits(type.getPackageName(), subtype.getPackageName()))
                    .forEach(subtype -> broken.add(type.getName() + " permits " + subtype.getName()));
        }
        return broken;
    }

    private boolean within(String name) {
        return name.startsWith(base + ".");
    }

    /** Constraints are for forms of the host: they know identifiers, and nothing else of the list. */
    private boolean admits(String from, String to) {
        String knower = word(from);
        String known = word(to);
        if (knower.equals(known)) {
            return true;
        }
        return knower.equals("constraint")
                ? known.equals("identifier")
                : ORDER.contains(known) && ORDER.indexOf(known) < ORDER.indexOf(knower);
    }

    /** The word that names a package, with all that follows it: a package inside another is not in the list. */
    private String word(String name) {
        return within(name) ? name.substring(base.length() + 1) : name;
    }
}
