package fi.polku.local.demo.company;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Rows that come with the demo, as the bulk APIs take them. */
public enum Rows {
    PEOPLE("people.ndjson"),
    PRODUCTS("products.ndjson");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String file;

    Rows(String file) {
        this.file = file;
    }

    /** All rows, one JSON object a line. */
    public String text() {
        try (InputStream rows = Rows.class.getResourceAsStream("/demo/" + file)) {
            return new String(Objects.requireNonNull(rows, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <R> List<R> as(Class<R> type) {
        return text().lines().map(line -> JSON.readValue(line, type)).toList();
    }
}
