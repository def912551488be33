package fr.viesociale.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** No static state: a static field is final, its type cannot change, and a list, set or map in it is unmodifiable. */
final class StaticState {

    private static final Set<Class<?>> COLLECTIONS = Set.of(List.class, Set.class, Map.class);
    private static final Set<Class<?>> VALUES =
            Set.of(String.class, Class.class, Comparator.class, Pattern.class, BigDecimal.class, BigInteger.class);

    private StaticState() {}

    static ArchRule rule(String base) {
        return ArchRuleDefinition.classes()
                .should(new ArchCondition<>("have no static field that can change, or whose content can") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getFields().stream()
                                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .filter(field -> !constant(field, base))
                                .forEach(field ->
                                        events.add(SimpleConditionEvent.violated(field, field.getDescription())));
                    }
                });
    }

    private static boolean constant(JavaField field, String base) {
        JavaClass type = field.getRawType();
        return field.getModifiers().contains(JavaModifier.FINAL)
                && (COLLECTIONS.stream().anyMatch(type::isEquivalentTo) ? unmodifiable(field) : immutable(type, base));
    }

    /** As far as its own fields tell: a type of ours has only final ones. */
    private static boolean immutable(JavaClass type, String base) {
        boolean ours =
                type.getPackageName().equals(base) || type.getPackageName().startsWith(base + ".");
        return type.isPrimitive()
                || VALUES.stream().anyMatch(type::isEquivalentTo)
                || type.getPackageName().equals("java.time")
                || (ours
                        && !type.isArray()
                        && type.getAllFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .filter(field ->
                                        field.getOwner().getPackageName().startsWith(base))
                                .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL)));
    }

    private static boolean unmodifiable(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            String content = reflected.get(null).getClass().getName();
            return content.startsWith("java.util.ImmutableCollections")
                    || content.startsWith("java.util.Collections$Unmodifiable");
        } catch (IllegalAccessException hidden) {
            return false;
        }
    }
}
