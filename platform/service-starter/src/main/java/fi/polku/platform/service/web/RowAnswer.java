package fi.polku.platform.service.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A line of the answer to a bulk request. */
record RowAnswer(
        long row,
        @Nullable String externalId,
        String result,
        @Nullable String id,
        @Nullable Long version,
        @Nullable List<Violation> violations) {

    static RowAnswer done(long row, String externalId, BulkResult done) {
        String result = done.result().name().toLowerCase(Locale.ROOT);
        return new RowAnswer(row, externalId, result, done.id(), done.version(), null);
    }

    static RowAnswer rejected(long row, @Nullable String externalId, List<Violation> violations) {
        return new RowAnswer(row, externalId, "rejected", null, null, violations);
    }

    /** Not done for a reason that is not the row's; callers send it again. */
    static RowAnswer unavailable(long row, String externalId, String reason) {
        return new RowAnswer(row, externalId, "unavailable", null, null, List.of(new Violation("", reason)));
    }
}
