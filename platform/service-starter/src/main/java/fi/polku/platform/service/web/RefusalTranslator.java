package fi.polku.platform.service.web;

import java.util.Optional;

/**
 * Tells the web which exceptions are refusals by the domain and what to say of them; a service gives one as a bean for its
 * sealed refusals. A refused request is then answered with 409, a refused row of a bulk request with {@code rejected}.
 */
@FunctionalInterface
public interface RefusalTranslator {

    /** What to say of this exception; empty when it is not a refusal that this translator knows. */
    Optional<Rejection> translate(RuntimeException exception);
}
