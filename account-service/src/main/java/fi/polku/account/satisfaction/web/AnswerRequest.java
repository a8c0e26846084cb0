package fi.polku.account.satisfaction.web;

import fi.polku.account.satisfaction.domain.Answer;
import fi.polku.account.satisfaction.domain.Kind;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer answered.
 *
 * @param kind {@code nps} (would you recommend us?) or {@code csat} (how satisfied are you with this?)
 * @param score from 0 to 10
 * @param comment in the customer's words
 * @param occurredAt when it was answered; now unless said otherwise
 */
@Schema(example = """
        {"kind": "nps", "score": 9, "comment": "Everything came as promised"}""")
record AnswerRequest(
        @NotNull Kind kind,
        @NotNull @Min(Answer.LOWEST) @Max(Answer.HIGHEST) Integer score,
        @Size(min = 1, max = 4000) @Nullable String comment,
        @Nullable Instant occurredAt) {}
