package fi.polku.platform.service.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON of events and documents. Reads leniently: what the reader does not know is skipped, so that writers may add.
 * Writes sparingly and exactly: absent values are left out, decimals are strings as they would be written by hand, times
 * and dates are ISO strings.
 *
 * @param mapper does the work; it is shared and must not be changed
 */
public record EventJson(JsonMapper mapper) {

    private static final TypeReference<Map<String, Object>> AS_MAP = new TypeReference<>() {};

    /** JSON as every service writes and reads it. */
    public static EventJson standard() {
        return new EventJson(JsonMapper.builder()
                .changeDefaultPropertyInclusion(inclusion -> inclusion
                        .withValueInclusion(JsonInclude.Include.NON_NULL)
                        .withContentInclusion(JsonInclude.Include.NON_NULL))
                .addModule(new DecimalsAsStrings())
                .build());
    }

    /** The value as JSON in UTF-8. */
    public byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    /**
     * What was written, as far as the type knows of it.
     *
     * @throws tools.jackson.core.JacksonException when the JSON is broken or does not fit the type
     */
    public <T> T read(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    /** The value as a document is made of: maps, lists, strings, numbers and truth values. */
    public Map<String, Object> toMap(Object value) {
        return mapper.convertValue(value, AS_MAP);
    }

    /**
     * What {@link #toMap} was made of, as far as the type knows of it.
     *
     * @throws tools.jackson.core.JacksonException when the document does not fit the type
     */
    public <T> T fromMap(Map<String, ?> document, Class<T> type) {
        return mapper.convertValue(document, type);
    }
}
