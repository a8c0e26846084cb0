package fi.polku.platform.importing.table;

/** Space around text, hard spaces and byte order marks included: spreadsheets leave both behind. */
public final class Blank {
    private Blank() {}

    /** The text without the space around it. */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether there is nothing but space. */
    public static boolean is(String text) {
        return text.chars().allMatch(character -> isSpace((char) character));
    }

    /** Space of any width, breaking or not. */
    public static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }
}
