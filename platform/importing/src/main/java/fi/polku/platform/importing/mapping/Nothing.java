package fi.polku.platform.importing.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that stand in a file where nothing is known. A blank cell is always nothing; case does not matter. */
record Nothing(Set<String> words) {
    static Nothing of(List<String> words) {
        return new Nothing(words.stream().map(Nothing::folded).collect(Collectors.toUnmodifiableSet()));
    }

    boolean is(String text) {
        return text.isEmpty() || words.contains(folded(text));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
