package fi.polku.deal.deals.web;

import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.web.Violations;
import fi.polku.platform.service.web.RefusalTranslator;
import fi.polku.platform.service.web.Rejection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says to callers why a command on a deal was refused. */
@Component
final class DealRefusals implements RefusalTranslator {

    @Override
    public Optional<Rejection> translate(RuntimeException exception) {
        return exception instanceof DealRefused refused
                ? Optional.of(new Rejection(
                        refused.code(), String.valueOf(refused.getMessage()), Violations.of(refused.flaws())))
                : Optional.empty();
    }
}
