package fi.polku.platform.service.web;

import fi.polku.platform.service.command.Cause;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes rows as NDJSON of any length and answers each in its order while the next ones still arrive. A row that is broken,
 * invalid or refused is {@code rejected} with its violations and harms no other; one that fails for a technical reason is
 * {@code unavailable} and may be sent again. While too much waits to be published a row waits too, which slows the sender
 * down. Blank lines are passed over and not counted.
 */
public final class BulkEndpoint {

    /** Content type of what is taken and answered. */
    public static final String NDJSON = "application/x-ndjson";

    private static final int LONGEST_LINE = 1 << 16;

    private final BulkRows rows;
    private final JsonMapper json;

    BulkEndpoint(BulkRows rows, JsonMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /**
     * The answer to a bulk request; what happens is caused by the request at hand.
     *
     * @param body one JSON object per line
     * @param rowType what each line is; read strictly, and held by its jakarta validation annotations
     * @param each does what the row asks; may throw {@link InvalidInput} or a refusal that a {@link RefusalTranslator} knows
     */
    public <R extends BulkRow> ResponseEntity<StreamingResponseBody> accept(
            InputStream body, Class<R> rowType, Function<R, BulkResult> each) {
        Cause cause = Cause.current();
        HttpServletResponse response = currentResponse();
        StreamingResponseBody answers = output -> new Stream<>(body, output, response, rowType, each).answerAll(cause);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(NDJSON)).body(answers);
    }

    private static HttpServletResponse currentResponse() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return Objects.requireNonNull(attributes.getResponse(), "Bulk requests come over HTTP");
    }

    /** One bulk request. */
    private final class Stream<R extends BulkRow> {

        private final LineReader lines;
        private final OutputStream answers;
        private final HttpServletResponse response;
        private final Class<R> rowType;
        private final Function<R, BulkResult> each;

        Stream(
                InputStream body,
                OutputStream output,
                HttpServletResponse response,
                Class<R> rowType,
                Function<R, BulkResult> each) {
            this.response = response;
            this.lines = new LineReader(body, LONGEST_LINE);
            this.answers = new BufferedOutputStream(output);
            this.rowType = rowType;
            this.each = each;
        }

        void answerAll(Cause cause) throws IOException {
            long number = 0;
            for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    answer(++number, line, cause);
                }
            }
            answers.flush();
        }

        private void answer(long number, LineReader.Line line, Cause cause) throws IOException {
            RowAnswer answer = cause.call(() -> rows.answer(number, line, rowType, each));
            answers.write(json.writeValueAsBytes(answer));
            answers.write('\n');
            // The sender may want to see what became of this row before it sends the next.
            if (lines.mayWait()) {
                sendNow();
            }
        }

        /** Flushing the stream itself only fills the container's buffer: Spring keeps bodies from being sent in pieces. */
        private void sendNow() throws IOException {
            answers.flush();
            response.flushBuffer();
        }
    }
}
