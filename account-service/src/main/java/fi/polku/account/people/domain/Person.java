package fi.polku.account.people.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a customer, as one lead or deal knew them.
 *
 * @param part in the decision: {@code decides}, {@code influences}, {@code uses} or {@code blocks}; {@code null} where
 *     nobody wrote it down
 * @param learntFrom {@code lead} or {@code deal}
 * @param about the lead or deal
 */
public record Person(
        UUID id,
        UUID accountId,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String part,
        String learntFrom,
        UUID about) {

    /**
     * The same e-mail is the same person, or else the same name and phone. Where no phone is known the name alone tells,
     * unless two e-mails do otherwise.
     */
    public boolean isSameAs(Person other) {
        return isSameText(email, other.email)
                || (isSameText(name, other.name) && (isSameNumber(phone, other.phone) || isHardlyKnownBeside(other)));
    }

    private boolean isHardlyKnownBeside(Person other) {
        return phone == null && other.phone == null && (email == null || other.email == null);
    }

    private static boolean isSameText(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.strip().equalsIgnoreCase(other.strip());
    }

    /** Without the spaces and dashes that people put into it. */
    private static boolean isSameNumber(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.replaceAll("[^+0-9]", "").equals(other.replaceAll("[^+0-9]", ""));
    }
}
