package fi.polku.platform.importing.mapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How dates are written in a file. A time of day is read and left out; a time with an offset is first moved to the
 * mapping's time zone, if it names one. A date that two formats read differently is not guessed at.
 */
final class DateFormats {
    static final String ISO = "iso";

    /** Day of the year and year of the week, which nobody means. */
    private static final Pattern LOOKALIKES = Pattern.compile("[DY](?=([^']*'[^']*')*[^']*$)");

    private final List<String> patterns;
    private final List<DateTimeFormatter> formatters;
    private final @Nullable ZoneId zone;

    /** @throws IllegalArgumentException when a pattern is none */
    DateFormats(List<String> patterns, Locale language, @Nullable ZoneId zone) {
        this.patterns = List.copyOf(patterns);
        this.formatters =
                patterns.stream().map(pattern -> formatter(pattern, language)).toList();
        this.zone = zone;
    }

    private static DateTimeFormatter formatter(String pattern, Locale language) {
        if (pattern.equals(ISO)) {
            return new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .appendPattern("['T'][ ]")
                    .optionalStart()
                    .append(DateTimeFormatter.ISO_LOCAL_TIME)
                    .optionalEnd()
                    .appendPattern("[ ][XXXXX][XXXX][X]")
                    .toFormatter(Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
        }
        // Strict reading refuses 31.2. but wants the year without an era: u instead of the y that people write.
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(language)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    LocalDate read(String text) throws Unfit {
        String plain = text.replace('\u00A0', ' ').replace('\u202F', ' ');
        Set<LocalDate> found = new TreeSet<>();
        for (DateTimeFormatter formatter : formatters) {
            LocalDate date = read(plain, formatter);
            if (date != null) {
                found.add(date);
            }
        }
        if (found.isEmpty()) {
            throw new Unfit("‘%s’ is no date written as %s".formatted(text, String.join(" or ", patterns)));
        }
        if (found.size() > 1) {
            throw new Unfit("‘%s’ may be any of the dates %s, as formats %s read it"
                    .formatted(text, found, String.join(" and ", patterns)));
        }
        return found.iterator().next();
    }

    private @Nullable LocalDate read(String text, DateTimeFormatter formatter) {
        try {
            return dayOf(formatter.parse(text));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private LocalDate dayOf(TemporalAccessor parsed) {
        boolean moment = parsed.query(TemporalQueries.zone()) != null;
        if (moment && zone != null) {
            return Instant.from(parsed).atZone(zone).toLocalDate();
        }
        return LocalDate.from(parsed);
    }

    /** @throws IllegalArgumentException when the pattern gives no day */
    static void check(String pattern, Locale language) {
        if (LOOKALIKES.matcher(pattern).find()) {
            throw new IllegalArgumentException(
                    "‘%s’ is no date format: the day of the month is d and the year y, in small letters"
                            .formatted(pattern));
        }
        try {
            DateTimeFormatter formatter = formatter(pattern, language);
            LocalDate.from(formatter.parse(formatter.format(OffsetDateTime.parse("2024-11-23T13:45:00Z"))));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "‘%s’ is no date format: write for example d.M.yyyy, MM/dd/yyyy HH:mm or iso (%s)"
                            .formatted(pattern, e.getMessage()),
                    e);
        }
    }
}
