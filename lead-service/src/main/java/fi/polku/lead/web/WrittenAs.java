package fi.polku.lead.web;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import fi.polku.lead.domain.BusinessId;
import fi.polku.lead.domain.WebDomain;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The text must be written in a form that the domain can read; {@code null} is left to others. */
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RUNTIME)
@Constraint(validatedBy = WrittenAs.Reader.class)
public @interface WrittenAs {

    /** The form that is asked for. */
    Form value();

    /** Replaced by what the form says. */
    String message() default "";

    /** Groups of the constraint; none are in use. */
    Class<?>[] groups() default {};

    /** Payload of the constraint; none is in use. */
    Class<? extends Payload>[] payload() default {};

    /** A form of writing. */
    enum Form {
        BUSINESS_ID("is not a Finnish business id with a right check digit, such as 0112038-9"),
        WEB_DOMAIN("is not an internet domain such as example.com");

        private final String otherwise;

        Form(String otherwise) {
            this.otherwise = otherwise;
        }

        boolean fits(String text) {
            return switch (this) {
                case BUSINESS_ID -> BusinessId.parse(text).isPresent();
                case WEB_DOMAIN -> WebDomain.parse(text).isPresent();
            };
        }
    }

    /** Tries to read. */
    class Reader implements ConstraintValidator<WrittenAs, String> {

        private Form form = Form.BUSINESS_ID;

        @Override
        public void initialize(WrittenAs wanted) {
            form = wanted.value();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null || form.fits(text)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(form.otherwise).addConstraintViolation();
            return false;
        }
    }
}
