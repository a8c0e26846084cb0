package fi.polku.lead.invitations.web;

import java.nio.charset.StandardCharsets;

/** Folds long lines as RFC 5545 asks: by octets, never within a letter. The calendar library counts letters instead. */
final class Folding {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";
    private static final String CONTINUED = END + " ";

    private Folding() {}

    /** The same lines, none of more than 75 octets. */
    static String fold(String text) {
        var folded = new StringBuilder(text.length() + text.length() / OCTETS * CONTINUED.length());
        text.lines().forEach(line -> {
            append(folded, line);
            folded.append(END);
        });
        return folded.toString();
    }

    private static void append(StringBuilder folded, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String letter = Character.toString(line.codePointAt(i));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                folded.append(CONTINUED);
                octets = 1;
            }
            folded.append(letter);
            octets += size;
        }
    }
}
