package fi.polku.analytics.figures;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes the values of a figure: decimals as plain JSON numbers, other than the amounts of a {@code Money}. */
final class PlainNumberSerializer extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator json, SerializationContext context) {
        if (value instanceof BigDecimal decimal) {
            json.writeNumber(decimal.toPlainString());
        } else {
            json.writePOJO(value);
        }
    }
}
