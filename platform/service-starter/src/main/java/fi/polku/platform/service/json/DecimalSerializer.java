package fi.polku.platform.service.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes decimals as strings without an exponent, so that no reader makes a binary fraction of an amount. */
final class DecimalSerializer extends StdSerializer<BigDecimal> {

    DecimalSerializer() {
        super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator json, SerializationContext context) {
        json.writeString(value.toPlainString());
    }
}
