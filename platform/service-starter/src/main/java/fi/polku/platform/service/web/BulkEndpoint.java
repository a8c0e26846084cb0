package fi.polku.platform.service.web;

import java.io.InputStream;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Takes rows as NDJSON of any length and answers each in its order while the next ones still arrive. A row that is broken,
 * invalid or refused is {@code rejected} with its violations and harms no other; one that fails for a technical reason is
 * {@code unavailable} and may be sent again. While too much waits to be published a row waits too, which slows the sender
 * down.
 */
public final class BulkEndpoint {

    /** Content type of what is taken and answered. */
    public static final String NDJSON = "application/x-ndjson";

    /**
     * The answer to a bulk request.
     *
     * @param body one JSON object per line
     * @param rowType what each line is; read strictly, and held by its jakarta validation annotations
     * @param each does what the row asks; may throw {@link InvalidInput} or a refusal that a {@link RefusalTranslator} knows
     */
    public <R extends BulkRow> ResponseEntity<StreamingResponseBody> accept(
            InputStream body, Class<R> rowType, Function<R, BulkResult> each) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(NDJSON)).body(body::transferTo);
    }
}
