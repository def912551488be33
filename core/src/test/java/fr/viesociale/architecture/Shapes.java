package fr.viesociale.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** How wide a record may be, and which names say nothing. */
final class Shapes {

    private static final int WIDEST = 8;
    private static final String EMPTY_WORDS = ".*(Manager|Helper|Utils?|Impl|Dto|DTO|Processor|Handler)";

    private Shapes() {}

    static ArchRule recordsAreNarrow() {
        return ArchRuleDefinition.classes()
                .that()
                .areRecords()
                .should(new ArchCondition<>("have at most " + WIDEST + " components") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        long components = type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .count();
                        if (components > WIDEST) {
                            events.add(SimpleConditionEvent.violated(
                                    type, type.getName() + " has " + components + " components"));
                        }
                    }
                });
    }

    static ArchRule namesAreWordsOfTheTrade() {
        return ArchRuleDefinition.noClasses().should().haveNameMatching(EMPTY_WORDS);
    }
}
