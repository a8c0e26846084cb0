package fi.polku.analytics.fact;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How satisfied a customer was.
 *
 * @param answerKind {@code nps} or {@code csat}
 * @param score from 0 to 10
 */
public record AnswerFact(
        UUID id,
        long version,
        UUID accountId,
        @Nullable UUID purchaseId,
        @Nullable UUID dealId,
        String answerKind,
        int score,
        Moment occurred)
        implements Fact {

    public AnswerFact {
        Objects.requireNonNull(id, "an answer has an id");
        Objects.requireNonNull(accountId, "an answer comes from a company");
        Objects.requireNonNull(answerKind, "an answer is of some kind");
        Objects.requireNonNull(occurred, "an answer was given some time");
    }
}
