package fr.viesociale.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the domain may know of the world: a small part of the JDK, and nothing that the machine it runs on decides. */
final class OutsideWorld {

    /** Classes of {@code java.lang} that reach the machine. */
    private static final String MACHINE =
            "java\\.lang\\.(Runtime|Process|ProcessBuilder|ProcessHandle|Thread|ThreadGroup"
                    + "|ThreadLocal|InheritableThreadLocal|ClassLoader|Module|ModuleLayer|StackWalker)(\\$.*)?";

    private static final Set<String> CLOCKS = Set.of("java.time.Clock", "java.time.InstantSource");
    private static final Set<String> TICKS = Set.of("currentTimeMillis", "nanoTime");
    private static final Set<String> DEFAULTS = Set.of("systemDefault", "getDefault");
    private static final Set<String> DATES = Set.of("java.util.Date", "java.util.GregorianCalendar");
    private static final Set<String> WORDED = Set.of("format", "formatted", "toLowerCase", "toUpperCase", "printf");
    private static final Set<String> PATTERNED = Set.of("ofPattern", "toFormatter");

    private OutsideWorld() {}

    /**
     * The JDK's values, collections and functions, and annotations that leave nothing at run time. Two doors know more:
     * one reads the components off a record and puts them back, one hashes.
     */
    static ArchRule dependencies(String base) {
        return dependencies(
                base,
                base + ".entry.Component",
                nameMatching("java\\.lang\\.reflect\\.(RecordComponent|Method|Constructor|InvocationTargetException)"),
                base + ".entry.Fingerprint",
                nameMatching("java\\.security\\.(MessageDigest|NoSuchAlgorithmException)"
                        + "|java\\.nio\\.charset\\.(StandardCharsets|Charset)"));
    }

    private static ArchRule dependencies(
            String base,
            String reader,
            DescribedPredicate<? super JavaClass> reading,
            String hasher,
            DescribedPredicate<? super JavaClass> hashing) {
        DescribedPredicate<JavaClass> admitted = resideInAPackage(base + "..")
                .or(resideInAnyPackage(
                        "java.math",
                        "java.time..",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "org.jspecify.annotations"))
                .or(resideInAPackage("java.lang").and(not(nameMatching(MACHINE))))
                .or(nameMatching("java\\.text\\.Normalizer(\\$Form)?"))
                .or(describe("primitives", JavaClass::isPrimitive));
        DescribedPredicate<JavaClass> ofAdmitted =
                describe("are of the domain or values of the JDK", type -> admitted.test(type.getBaseComponentType()));
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackage(base + ".constraint")
                .should(new ArchCondition<>("only depend on the domain and on values of the JDK") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                            JavaClass to = dependency.getTargetClass();
                            boolean door = (type.getName().equals(reader) && reading.test(to))
                                    || (type.getName().equals(hasher) && hashing.test(to));
                            if (!door && !ofAdmitted.test(to)) {
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                            }
                        }
                    }
                });
    }

    /** No clock, no default zone, no default locale: what the day is, the caller says. */
    static ArchRule noAmbientDefaults(String base) {
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(base + "..")
                .should(new ArchCondition<>("ask the machine neither the time nor the place nor the language") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getCodeUnitAccessesFromSelf().stream()
                                .filter(access -> ambient(access.getTarget()))
                                .forEach(access ->
                                        events.add(SimpleConditionEvent.violated(type, access.getDescription())));
                    }
                });
    }

    private static boolean ambient(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        List<String> given =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        boolean made = name.equals(JavaConstructor.CONSTRUCTOR_NAME);
        boolean localised = given.contains(Locale.class.getName());
        if (owner.startsWith("java.time.")) {
            return CLOCKS.contains(owner)
                    || name.equals("now")
                    || DEFAULTS.contains(name)
                    || name.startsWith("ofLocalized")
                    || (PATTERNED.contains(name) && !localised);
        }
        if (owner.startsWith("java.text.")) {
            return !owner.equals("java.text.Normalizer")
                    && (made || (name.startsWith("get") && name.endsWith("Instance")))
                    && !localised
                    && !given.contains("java.text.DecimalFormatSymbols");
        }
        if (owner.startsWith("java.util.")) {
            return DEFAULTS.contains(name)
                    || name.equals("getInstance")
                    || (made && given.isEmpty() && DATES.contains(owner))
                    || (!localised && (WORDED.contains(name) || (made && owner.equals("java.util.Formatter"))));
        }
        return (owner.equals("java.lang.System") && TICKS.contains(name))
                || (owner.startsWith("java.")
                        && !owner.equals("java.lang.Character")
                        && WORDED.contains(name)
                        && !localised);
    }
}
