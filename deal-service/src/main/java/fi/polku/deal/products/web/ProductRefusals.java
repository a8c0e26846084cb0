package fi.polku.deal.products.web;

import fi.polku.deal.products.domain.ProductRefused;
import fi.polku.deal.web.Violations;
import fi.polku.platform.service.web.RefusalTranslator;
import fi.polku.platform.service.web.Rejection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says to callers why a command on the price list was refused. */
@Component
final class ProductRefusals implements RefusalTranslator {

    @Override
    public Optional<Rejection> translate(RuntimeException exception) {
        return exception instanceof ProductRefused refused
                ? Optional.of(new Rejection(
                        refused.code(), String.valueOf(refused.getMessage()), Violations.of(refused.flaws())))
                : Optional.empty();
    }
}
