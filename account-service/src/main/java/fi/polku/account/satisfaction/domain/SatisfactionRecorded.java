package fi.polku.account.satisfaction.domain;

import java.time.Instant;
import java.util.UUID;

/** A customer said how satisfied they are; what they said in words stays here. */
public record SatisfactionRecorded(
        UUID answerId, UUID accountId, UUID purchaseId, UUID dealId, Kind kind, int score, Instant occurredAt) {

    /** The name that this event has in public. */
    public static final String TYPE = "polku.account.satisfaction-recorded.v1";

    static SatisfactionRecorded of(Answer answer) {
        return new SatisfactionRecorded(
                answer.id(),
                answer.accountId(),
                answer.purchaseId(),
                answer.dealId(),
                answer.kind(),
                answer.score(),
                answer.at());
    }
}
