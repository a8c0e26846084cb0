package fi.polku.platform.service.idempotency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The answer that the first request with a key got.
 *
 * @param headers those that belong to the answer and not to the exchange
 */
record KeptAnswer(int status, Map<String, String> headers, Binary body) {

    private static final List<String> HEADERS =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG);

    KeptAnswer {
        headers = Map.copyOf(headers);
    }

    static KeptAnswer of(ContentCachingResponseWrapper response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : HEADERS) {
            String value = response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new KeptAnswer(response.getStatus(), headers, new Binary(response.getContentAsByteArray()));
    }

    /** Trouble on our side is no answer: a repeat may do better. */
    boolean isWorthKeeping() {
        return status < 500;
    }

    Document toDocument() {
        return new Document("status", status)
                .append("headers", new Document(Map.copyOf(headers)))
                .append("body", body);
    }

    static KeptAnswer from(Document document) {
        Map<String, String> headers = new LinkedHashMap<>();
        document.get("headers", new Document()).forEach((name, value) -> headers.put(name, String.valueOf(value)));
        return new KeptAnswer(document.getInteger("status", 500), headers, document.get("body", Binary.class));
    }
}
