package fi.polku.platform.service.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.jdk.NumberSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes decimals as strings without an exponent, so that no reader makes a binary fraction of an amount. A property
 * marked {@code @JsonFormat(shape = NUMBER)} stays a number.
 */
public final class DecimalsAsStrings extends SimpleModule {

    public DecimalsAsStrings() {
        super("polku-decimals-as-strings");
        addSerializer(BigDecimal.class, new Serializer());
    }

    private static final class Serializer extends StdSerializer<BigDecimal> {

        Serializer() {
            super(BigDecimal.class);
        }

        @Override
        public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
            JsonFormat.Value format = findFormatOverrides(context, property, BigDecimal.class);
            return format.getShape().isNumeric() ? new NumberSerializer(BigDecimal.class) : this;
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.toPlainString());
        }
    }
}
