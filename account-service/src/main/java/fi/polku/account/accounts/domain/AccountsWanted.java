package fi.polku.account.accounts.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts somebody wants to see: those of which everything holds that is not {@code null}.
 *
 * @param contactDueBy our next contact with it is due on this day or before
 * @param owner the person of ours who answers for it
 * @param accountClass the class that it is in
 * @param kind on which side of the triangle it stands
 */
public record AccountsWanted(
        @Nullable LocalDate contactDueBy,
        @Nullable UUID owner,
        @Nullable String accountClass,
        @Nullable AccountKind kind) {

    /** All accounts. */
    public static final AccountsWanted ALL = new AccountsWanted(null, null, null, null);
}
