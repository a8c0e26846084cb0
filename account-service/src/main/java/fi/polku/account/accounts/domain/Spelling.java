package fi.polku.account.accounts.domain;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared. */
final class Spelling {

    private Spelling() {}

    /**
     * Without case, punctuation and extra spaces. The legal form stays: a company and its public parent often differ
     * in nothing else.
     */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
