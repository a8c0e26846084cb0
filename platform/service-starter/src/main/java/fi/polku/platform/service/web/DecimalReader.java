package fi.polku.platform.service.web;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a decimal from a plain string or number; refuses what would not be a number that people write. */
final class DecimalReader extends StdDeserializer<BigDecimal> {

    private static final int MOST_DIGITS = 40;

    DecimalReader() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser json, DeserializationContext context) {
        return switch (json.currentToken()) {
            case VALUE_STRING -> plain(json.getString(), context);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> plain(json.getString(), context);
            default -> (BigDecimal) context.handleUnexpectedToken(getValueType(context), json);
        };
    }

    /** Few digits and no exponent: an exponent could name a number that fills the memory when it is written out. */
    private static BigDecimal plain(String text, DeserializationContext context) {
        if (text.length() <= MOST_DIGITS && text.matches("-?\\d+(\\.\\d+)?")) {
            return new BigDecimal(text);
        }
        throw context.weirdStringException(text, BigDecimal.class, "not a plain decimal");
    }
}
