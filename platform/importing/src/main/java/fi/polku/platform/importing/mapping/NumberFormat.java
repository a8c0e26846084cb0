package fi.polku.platform.importing.mapping;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.polku.platform.importing.table.Blank;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How numbers are written in a file. Currency signs and codes and the percent sign around a number are passed over; a
 * minus may stand before or behind, and parentheses mean the same.
 */
final class NumberFormat {
    private static final Pattern PARTS = Pattern.compile("(?<minus1>-? ?)(?<before>[\\p{L}\\p{Sc}. ]*?)(?<minus2>-? ?)"
            + "(?<digits>[.,]?\\d(?:[\\d.,'_ ]*\\d)?[.,]?)(?<minus3> ?-?)(?<after>[\\p{L}\\p{Sc}%. ]*)");
    private static final Pattern NO_CENTS = Pattern.compile("[.,](-|--)$");
    private static final Pattern SIGN = Pattern.compile("[A-Z]{0,3}\\p{Sc}|%");

    /** Words that may stand beside an amount; any other word (million, k) would change what the number means. */
    private static final Set<String> WORDS = Stream.concat(
                    Currencies.CODES.stream(), Stream.of("KR", "KR.", "KČ", "ZŁ", "FR", "FR."))
            .collect(toUnmodifiableSet());

    private final char decimal;
    private final String grouping;
    private final Pattern digits;

    /**
     * @param decimal what stands before the decimals
     * @param grouping what stands between groups of three digits; empty when nothing does
     */
    NumberFormat(char decimal, String grouping) {
        this.decimal = decimal;
        this.grouping = grouping;
        String group = Pattern.quote(normal(grouping));
        String grouped = grouping.isEmpty() ? "" : "|\\d{1,3}(?:%s\\d{3})+".formatted(group);
        String part = "(?:%s(?<part>\\d*))?".formatted(Pattern.quote(String.valueOf(decimal)));
        this.digits = Pattern.compile("(?<whole>\\d+" + grouped + ")?" + part);
    }

    BigDecimal read(String text) throws Unfit {
        String plain = normal(text).strip();
        boolean parentheses = plain.startsWith("(") && plain.endsWith(")");
        String inner = parentheses ? plain.substring(1, plain.length() - 1).strip() : plain;
        Matcher parts = PARTS.matcher(NO_CENTS.matcher(inner).replaceFirst(""));
        if (!parts.matches() || !onlyMoneyWords(parts.group("before")) || !onlyMoneyWords(parts.group("after"))) {
            throw unfit(text);
        }
        BigDecimal number = number(parts.group("digits"), text);
        String signs = parts.group("minus1") + parts.group("minus2") + parts.group("minus3");
        long minuses = signs.chars().filter(sign -> sign == '-').count() + (parentheses ? 1 : 0);
        if (minuses > 1) {
            throw unfit(text);
        }
        return minuses == 1 ? number.negate() : number;
    }

    /** One kind of space, minus and apostrophe instead of the many that programs write. */
    private static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        text.chars().forEach(character -> normal.append(plain((char) character)));
        return normal.toString();
    }

    private static char plain(char character) {
        return switch (character) {
            case '\u2212', '\u2013' -> '-';
            case '\u2019' -> '\'';
            default -> Blank.isSpace(character) ? ' ' : character;
        };
    }

    private static boolean onlyMoneyWords(String around) {
        return Arrays.stream(around.strip().split(" +", -1))
                .allMatch(word -> word.isEmpty()
                        || SIGN.matcher(word).matches()
                        || WORDS.contains(word.toUpperCase(Locale.ROOT)));
    }

    private BigDecimal number(String written, String text) throws Unfit {
        Matcher number = digits.matcher(written.strip());
        if (!number.matches()) {
            throw unfit(text);
        }
        String whole =
                number.group("whole") == null ? "" : number.group("whole").replaceAll("\\D", "");
        String part = number.group("part") == null ? "" : number.group("part");
        return new BigDecimal("0" + whole + "." + part + "0");
    }

    private Unfit unfit(String text) {
        String groups = grouping.isEmpty() ? "nothing" : "‘" + grouping + "’";
        return new Unfit("‘%s’ is no number written with ‘%s’ before the decimals and %s between thousands"
                .formatted(text, decimal, groups));
    }
}
