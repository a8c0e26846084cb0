package fi.polku.platform.importing.sending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One sending of a chunk: which of its rows are settled by the lines of the answer, and which stay open. */
final class Attempt {
    private static final JsonMapper JSON = new JsonMapper();

    private final @Nullable OutgoingRow[] rows;
    private final Runnable progressed;

    Attempt(List<OutgoingRow> rows, Runnable progressed) {
        this.rows = rows.toArray(new OutgoingRow[0]);
        this.progressed = progressed;
    }

    /** The rows that no line has settled, in their order. */
    List<OutgoingRow> open() {
        return Arrays.stream(rows)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Takes a line of the answer. A line that cannot be read, as one that was cut off, settles nothing. */
    void answered(String line) {
        JsonNode answer = parsed(line);
        int place = answer.path("row").asInt(0) - 1;
        OutgoingRow row = place >= 0 && place < rows.length ? rows[place] : null;
        RowAnswer meaning = meaning(answer);
        if (row != null && meaning != null) {
            rows[place] = null;
            progressed.run();
            row.settled().accept(meaning);
        }
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }

    private static @Nullable RowAnswer meaning(JsonNode answer) {
        String result = answer.path("result").asString("");
        return switch (result) {
            case "created", "updated", "unchanged" ->
                new RowAnswer.Taken(
                        RowAnswer.Effect.valueOf(result.toUpperCase(Locale.ROOT)),
                        answer.path("id").asString(""),
                        answer.path("version").asLong(0));
            case "rejected" -> new RowAnswer.Rejected(reasons(answer.path("violations")));
            default -> null;
        };
    }

    private static List<String> reasons(JsonNode violations) {
        List<String> reasons = new ArrayList<>();
        for (JsonNode violation : violations) {
            String accepted = violation.path("accepted").asString("");
            reasons.add("%s: %s%s"
                    .formatted(
                            violation.path("field").asString(""),
                            violation.path("message").asString(""),
                            accepted.isEmpty() ? "" : " (accepted: " + accepted + ")"));
        }
        return reasons.isEmpty() ? List.of("rejected without a reason") : reasons;
    }
}
