package fi.polku.platform.test.data;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Skips a test whose real data is absent. */
final class RealDataCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getElement(), OnRealData.class)
                .map(needed -> evaluate(RealData.at(needed.value())))
                .orElseGet(() -> ConditionEvaluationResult.enabled("needs no real data"));
    }

    private static ConditionEvaluationResult evaluate(Path data) {
        return Files.exists(data)
                ? ConditionEvaluationResult.enabled(data + " is there")
                : ConditionEvaluationResult.disabled("real data is absent: " + data + " (set -Dpolku.data)");
    }
}
