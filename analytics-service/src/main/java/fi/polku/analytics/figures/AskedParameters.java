package fi.polku.analytics.figures;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters that {@link QuestionReader} reads; it reads them itself to say all that is wrong at once. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "from",
        in = ParameterIn.QUERY,
        description = "First day of the window",
        schema = @Schema(type = "string", format = "date"))
@Parameter(
        name = "to",
        in = ParameterIn.QUERY,
        description = "Last day of the window, which belongs to it",
        schema = @Schema(type = "string", format = "date"))
@Parameter(
        name = "groupBy",
        in = ParameterIn.QUERY,
        description = "Dimensions that tell the rows apart, repeated or with commas between",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "filter",
        in = ParameterIn.QUERY,
        description = "dimension:value, where the value is a display name or an id, or empty for what has none."
                + " The same dimension twice means or, different ones and",
        array = @ArraySchema(schema = @Schema(type = "string")))
@interface AskedParameters {}
