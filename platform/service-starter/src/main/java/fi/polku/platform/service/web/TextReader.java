package fi.polku.platform.service.web;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a text from a string only: a number or truth value where a text belongs is a mistake. */
final class TextReader extends StdDeserializer<String> {

    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) {
        return json.hasToken(JsonToken.VALUE_STRING)
                ? json.getString()
                : (String) context.handleUnexpectedToken(getValueType(context), json);
    }
}
