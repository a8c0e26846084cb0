package fi.polku.lead.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Finnish business id (Y-tunnus), its check digit verified.
 *
 * @param value seven digits, a dash and the check digit, such as {@code 0112038-9}
 */
public record BusinessId(String value) {

    /** With the dash, or the VAT number or plain form without it; older ids have one digit less. */
    private static final Pattern WRITTEN = Pattern.compile("(\\d{6,7})-(\\d)|(?:FI)?(\\d{7})(\\d)");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

    /** @throws IllegalArgumentException when the value is no business id in its usual form */
    public BusinessId {
        if (!read(value).filter(value::equals).isPresent()) {
            throw new IllegalArgumentException("not a business id: " + value);
        }
    }

    /**
     * Reads a business id as people and registers write it: {@code 112038-9}, {@code 0112038-9}, {@code 01120389} and
     * {@code FI01120389} are the same. Empty when it is none, or its check digit is wrong.
     */
    public static Optional<BusinessId> parse(String text) {
        return read(text).map(BusinessId::new);
    }

    private static Optional<String> read(String text) {
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String number = pad(firstOf(written.group(1), written.group(3)));
        String checkDigit = firstOf(written.group(2), written.group(4));
        return checkDigitOf(number) == Integer.parseInt(checkDigit)
                ? Optional.of(number + "-" + checkDigit)
                : Optional.empty();
    }

    /** The digit that belongs to the number, or -1 for a number that is never issued. */
    private static int checkDigitOf(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(number.charAt(i), 10);
        }
        int remainder = sum % 11;
        return switch (remainder) {
            case 0 -> 0;
            case 1 -> -1;
            default -> 11 - remainder;
        };
    }

    private static String pad(String number) {
        return number.length() == WEIGHTS.length ? number : "0" + number;
    }

    private static String firstOf(@Nullable String one, @Nullable String other) {
        if (one != null) {
            return one;
        }
        return other == null ? "" : other;
    }
}
