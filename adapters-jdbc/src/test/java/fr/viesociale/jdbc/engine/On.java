package fr.viesociale.jdbc.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The engine that a test class runs on: where that one is left out by name, so is the class, examples and properties. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(On.Examples.class)
@AddLifecycleHook(On.Properties.class)
public @interface On {

    /** The engine. */
    Engine value();

    /** What JUnit asks. */
    final class Examples implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            Engine engine =
                    context.getRequiredTestClass().getAnnotation(On.class).value();
            return engine.excluded()
                    ? ConditionEvaluationResult.disabled(engine.title() + " is left out by name")
                    : ConditionEvaluationResult.enabled(engine.title());
        }
    }

    /** What jqwik asks. */
    final class Properties implements SkipExecutionHook {

        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            Engine engine = context.optionalContainerClass()
                    .orElseThrow()
                    .getAnnotation(On.class)
                    .value();
            return engine.excluded()
                    ? SkipResult.skip(engine.title() + " is left out by name")
                    : SkipResult.doNotSkip();
        }
    }
}
