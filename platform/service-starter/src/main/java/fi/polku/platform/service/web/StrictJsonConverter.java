package fi.polku.platform.service.web;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** Reads request bodies through {@link StrictReader}, writes answers as usual. */
final class StrictJsonConverter extends JacksonJsonHttpMessageConverter {

    private final StrictReader reader;
    private final int mostBytes;

    StrictJsonConverter(JsonMapper mapper, StrictReader reader, int mostBytes) {
        super(mapper);
        this.reader = reader;
        this.mostBytes = mostBytes;
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        return reader.read(body(message), reader.typeOf(type.getType()));
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        return reader.read(body(message), reader.typeOf(type));
    }

    private byte[] body(HttpInputMessage message) throws IOException {
        byte[] body = message.getBody().readNBytes(mostBytes + 1);
        if (body.length > mostBytes) {
            throw new BodyTooLarge(mostBytes);
        }
        return body;
    }
}
