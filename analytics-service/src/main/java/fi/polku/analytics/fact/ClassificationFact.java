package fi.polku.analytics.fact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much potential a company has, as it is seen now. A thing beside the company: both change on their own.
 *
 * @param id of the classification; made from the company's
 * @param accountKind {@code prospect} or {@code customer}
 * @param careDueOn until when somebody should be in touch
 */
public record ClassificationFact(
        UUID id,
        long version,
        UUID accountId,
        String accountClass,
        String accountKind,
        @Nullable LocalDate careDueOn) implements Fact {

    public ClassificationFact {
        Objects.requireNonNull(id, "a classification has an id");
        Objects.requireNonNull(accountId, "a classification is some company's");
        Objects.requireNonNull(accountClass, "a classification names a class");
        Objects.requireNonNull(accountKind, "a company is a prospect or a customer");
    }
}
