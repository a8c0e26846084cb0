package fi.polku.platform.importing.mapping;

import fi.polku.platform.importing.table.TableFormat;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How text is read: what is said for the whole mapping holds for a file unless the file says otherwise, and what holds
 * for a file holds for a value unless the value says otherwise.
 */
record Reading(
        TableFormat format,
        Nothing nothing,
        List<String> dates,
        Locale language,
        @Nullable ZoneId zone,
        char decimal,
        String grouping) {
    static final Reading PLAIN = new Reading(
            TableFormat.PLAIN, Nothing.of(List.of()), List.of(DateFormats.ISO), Locale.ENGLISH, null, '.', "");

    /** The same with what a part of the mapping says otherwise. */
    Reading with(Node said) {
        Locale spoken =
                said.has("language") ? said.child("language").make(Reading::language, () -> language) : language;
        Node numbers = said.child("numbers");
        Reading reading = new Reading(
                format(said),
                said.has("nothing") ? Nothing.of(said.child("nothing").texts()) : nothing,
                said.has("dates") ? dates(said.child("dates"), spoken) : dates,
                spoken,
                said.has("timeZone") ? said.child("timeZone").make(Reading::zone, () -> null) : zone,
                numbers.text("decimal", String.valueOf(decimal)).charAt(0),
                numbers.text("grouping", numbers.has("decimal") ? "" : grouping));
        if (!numbers.isMissing() && reading.grouping.equals(String.valueOf(reading.decimal))) {
            numbers.problem("decimals and groups of digits cannot have the same sign");
        }
        return reading;
    }

    DateFormats dateFormats() {
        return new DateFormats(dates, language, zone);
    }

    NumberFormat numberFormat() {
        return new NumberFormat(decimal, grouping);
    }

    private TableFormat format(Node said) {
        Charset encoding = said.has("encoding")
                ? said.child("encoding").make(Reading::encoding, format::encoding)
                : format.encoding();
        String delimiter = said.text("delimiter", String.valueOf(format.delimiter()));
        String quote = said.text("quote", String.valueOf(format.quote()));
        return new TableFormat(
                encoding,
                delimiter.equals("tab") ? '\t' : delimiter.charAt(0),
                quote.equals("none") ? TableFormat.NO_QUOTE : quote.charAt(0),
                Integer.parseInt(said.text("headerLine", String.valueOf(format.headerLine()))),
                said.has("columns") ? said.child("columns").texts() : format.columns());
    }

    private static List<String> dates(Node said, Locale language) {
        List<Node> patterns = said.items();
        patterns.forEach(pattern -> pattern.make(
                node -> {
                    DateFormats.check(node.text(), language);
                    return true;
                },
                () -> false));
        return said.texts();
    }

    private static Charset encoding(Node said) {
        try {
            // Some programs call utf-8 with its mark so.
            return Charset.forName(said.text().replaceFirst("(?i)^utf-8-(sig|bom)$", "utf-8"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "‘%s’ is no known encoding such as utf-8, windows-1252, iso-8859-1 or utf-16"
                            .formatted(said.text()),
                    e);
        }
    }

    private static Locale language(Node said) {
        Locale language = Locale.forLanguageTag(said.text());
        if (!List.of(Locale.getISOLanguages()).contains(language.getLanguage())) {
            throw new IllegalArgumentException("‘%s’ is no code of a language such as en or fi".formatted(said.text()));
        }
        return language;
    }

    private static @Nullable ZoneId zone(Node said) {
        try {
            return ZoneId.of(said.text());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "‘%s’ is no time zone such as Europe/Helsinki".formatted(said.text()), e);
        }
    }
}
