package fi.polku.platform.importing.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what a file is that only calls itself a table: programs write other things under the name .csv too. */
final class FileKind {
    private static final String SAVE_AS = "; open it in a spreadsheet program and save it as CSV";

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("PK\u0003\u0004", "is an Excel workbook (.xlsx) or another zip archive, not CSV" + SAVE_AS),
            new Signature("\u00D0\u00CF\u0011\u00E0", "is an old Excel workbook (.xls), not CSV" + SAVE_AS),
            new Signature("\u001F\u008B", "is compressed (gzip); unpack it first"),
            new Signature("%PDF", "is a PDF document, not CSV"));

    /**
     * How files of a kind begin.
     *
     * @param start their first bytes, as Latin-1 characters
     */
    private record Signature(String start, String meaning) {}

    private FileKind() {}

    /** Why a file that starts like this is no delimited text, when it is none. */
    static Optional<String> otherThanText(byte[] start) {
        return SIGNATURES.stream()
                .filter(signature -> startsWith(start, signature.start))
                .map(Signature::meaning)
                .findFirst()
                .or(() -> webPage(start));
    }

    /** Some programs export a web page with a table in it and call it a spreadsheet. */
    private static Optional<String> webPage(byte[] start) {
        String text = Blank.trimmed(latin1(start)).toLowerCase(Locale.ROOT);
        boolean page = text.startsWith("<!doctype") || text.startsWith("<html") || text.startsWith("<table");
        return page ? Optional.of("is a web page (HTML), not CSV" + SAVE_AS) : Optional.empty();
    }

    /** Whether a file starts with these bytes, given as Latin-1 characters. */
    static boolean startsWith(byte[] bytes, String start) {
        return latin1(bytes).startsWith(start);
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
