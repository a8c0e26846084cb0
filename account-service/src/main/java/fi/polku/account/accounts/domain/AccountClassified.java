package fi.polku.account.accounts.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company is classified otherwise than before.
 *
 * @param previousClass the class that it was in until now, may be the same; {@code null} when it was in none
 * @param contactDueOn when we should be in contact with it next
 */
public record AccountClassified(
        UUID accountId,
        String accountClass,
        @Nullable String previousClass,
        AccountKind kind,
        int points,
        long rulesVersion,
        LocalDate contactDueOn,
        Instant occurredAt)
        implements AccountEvent {

    static AccountClassified of(AccountId id, @Nullable Judgement before, Judgement now, Instant at) {
        return new AccountClassified(
                id.value(),
                now.accountClass(),
                before == null ? null : before.accountClass(),
                now.kind(),
                now.points(),
                now.rulesVersion(),
                now.contactDueOn(),
                at);
    }
}
