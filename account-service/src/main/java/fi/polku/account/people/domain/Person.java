package fi.polku.account.people.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    /** Fewer are an extension, or stand for a number that nobody knew. */
    private static final int LEAST_DIGITS = 5;

    /**
     * The same name, and the same e-mail or phone: several people may share either. Of two of whom nothing but the name is
     * known, the name tells.
     */
    public boolean isSameAs(Person other) {
        return isNamesakeOf(other)
                && (isSame(address(), other.address())
                        || isSame(number(), other.number())
                        || (isOnlyNamed() && other.isOnlyNamed()));
    }

    /** Whether that may be the same person as far as their names and e-mails tell, when there is no other one it may be. */
    public boolean mayBe(Person other) {
        return isOnlyNamed() && isNamesakeOf(other) && other.number() == null;
    }

    /** Whether neither an e-mail nor a phone is known. */
    public boolean isOnlyNamed() {
        return address() == null && number() == null;
    }

    private boolean isNamesakeOf(Person other) {
        return words(name).equals(words(other.name));
    }

    /** In whatever order they were written. */
    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    private @Nullable String address() {
        return email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    /** Without the spaces and dashes that people put into it; {@code null} when that is none. */
    private @Nullable String number() {
        if (phone == null) {
            return null;
        }
        String digits = phone.replaceAll("[^0-9]", "");
        boolean meaningless =
                digits.length() < LEAST_DIGITS || digits.chars().distinct().count() == 1;
        return meaningless ? null : digits;
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }
}
