package fi.polku.platform.importing.mapping;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the value of a field out of text. */
@FunctionalInterface
interface Conversion {
    /** What goes into the record: a text, a whole number, a boolean, or several of them. */
    Object convert(String text) throws Unfit;

    static Conversion text() {
        return text -> text;
    }

    static Conversion word(List<String> words) {
        return text -> {
            String word = text.toLowerCase(Locale.ROOT);
            if (!words.contains(word)) {
                throw new Unfit("‘%s’ is none of %s".formatted(text, String.join(", ", words)));
            }
            return word;
        };
    }

    /** {@code Seller; Booker} becomes {@code ["seller", "booker"]}. */
    static Conversion words(List<String> words) {
        Conversion each = word(words);
        return text -> {
            List<Object> found = new ArrayList<>();
            for (String part : text.split("[,;|]", -1)) {
                if (!part.isBlank()) {
                    found.add(each.convert(part.strip()));
                }
            }
            return found;
        };
    }

    /** {@code Price too high} becomes {@code price-too-high}. */
    static Conversion slug() {
        return text -> {
            String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            String slug =
                    plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            if (slug.isEmpty()) {
                throw new Unfit("‘%s’ has no letter or digit to make a code of".formatted(text));
            }
            return slug;
        };
    }

    static Conversion flag() {
        return text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1" -> true;
            case "false", "no", "n", "0" -> false;
            default -> throw new Unfit("‘%s’ is neither true nor false (yes or no, 1 or 0)".formatted(text));
        };
    }

    static Conversion day(DateFormats dates) {
        return text -> dates.read(text).toString();
    }

    static Conversion decimal(NumberFormat numbers, BigDecimal scale) {
        return text -> {
            BigDecimal number = numbers.read(text).multiply(scale).stripTrailingZeros();
            return (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
        };
    }

    static Conversion whole(NumberFormat numbers, BigDecimal scale) {
        return text -> {
            try {
                return numbers.read(text).multiply(scale).longValueExact();
            } catch (ArithmeticException e) {
                throw new Unfit("‘%s’ is no whole number".formatted(text));
            }
        };
    }

    static Conversion currency() {
        return text -> {
            String code = text.toUpperCase(Locale.ROOT);
            if (!Currencies.CODES.contains(code)) {
                throw new Unfit("‘%s’ is no currency code such as EUR or USD".formatted(text));
            }
            return code;
        };
    }
}
