package fi.polku.platform.service.web;

import jakarta.validation.Validator;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads what callers sent and is strict about it: no unknown or repeated property, no text for a number or a number for a
 * text, nothing after the end. Tells everything that is wrong at once, including what the annotations on the type ask for.
 */
final class StrictReader {

    private final JsonMapper json;
    private final Misfit misfit;
    private final Misfits misfits;
    private final Validator validator;

    StrictReader(JsonMapper mapper, Validator validator) {
        this.json = strict(mapper);
        this.misfit = new Misfit(json);
        this.misfits = new Misfits(json, validator);
        this.validator = validator;
    }

    private static JsonMapper strict(JsonMapper mapper) {
        return mapper.rebuild()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .defaultLeniency(false)
                .addModule(new SimpleModule("polku-strict-scalars")
                        .addDeserializer(BigDecimal.class, new DecimalReader())
                        .addDeserializer(String.class, new TextReader()))
                .build();
    }

    JavaType typeOf(Type type) {
        return json.constructType(type);
    }

    /** What was sent; {@link InvalidInput} with all that is wrong when it does not fit. Annotations are not looked at yet. */
    Object read(byte[] body, JavaType type) {
        try {
            Object value = json.readerFor(type).readValue(body);
            if (value == null) {
                throw new InvalidInput(Expected.of(type.getRawClass(), json).violatedBy(""));
            }
            return value;
        } catch (DatabindException e) {
            throw new InvalidInput(misfits.of(body, type));
        } catch (JacksonException e) {
            throw new InvalidInput(misfit.violation(e));
        }
    }

    /** What was sent, held by the annotations of its type. */
    <T> T readValid(byte[] body, Class<T> type) {
        T value = type.cast(read(body, typeOf(type)));
        List<Violation> violations = ConstraintViolations.of(validator.validate(value));
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return value;
    }

    /** The text at the top-level property, as far as the body can be read; for naming what is rejected. */
    @Nullable
    String textAt(String property, byte[] body) {
        try {
            return json.readTree(body).path(property).stringValue(null);
        } catch (JacksonException e) {
            return null;
        }
    }
}
