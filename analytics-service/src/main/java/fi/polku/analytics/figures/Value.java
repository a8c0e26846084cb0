package fi.polku.analytics.figures;

import org.jspecify.annotations.Nullable;

/**
 * One number of a figure.
 *
 * @param name what the answer calls it
 * @param unit what it is counted in: {@code number}, {@code percent}, {@code days}, {@code hours}, {@code minutes}, {@code amount} (in the currency of the
 *     row) or {@code code}
 * @param sentence what it says
 * @param ofNothing what it is when nothing is counted: 0, or {@code null} where there is no answer
 */
record Value(
        String name, String unit, String sentence, @Nullable Long ofNothing) {

    static Value currency() {
        return new Value("currency", "code", "The currency of the row's amounts: they never add up across.", null);
    }

    static Value number(String name, String sentence) {
        return new Value(name, "number", sentence, 0L);
    }

    static Value total(String name, String sentence) {
        return new Value(name, "amount", sentence, 0L);
    }

    static Value amount(String name, String sentence) {
        return new Value(name, "amount", sentence, null);
    }

    static Value percent(String name, String sentence) {
        return new Value(name, "percent", sentence, null);
    }

    static Value hours(String name, String sentence) {
        return new Value(name, "hours", sentence, null);
    }

    static Value minutes(String name, String sentence) {
        return new Value(name, "minutes", sentence, null);
    }

    static Value days(String name, String sentence) {
        return new Value(name, "days", sentence, null);
    }
}
