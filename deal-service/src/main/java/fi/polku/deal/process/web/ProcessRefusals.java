package fi.polku.deal.process.web;

import fi.polku.deal.process.domain.ProcessRefused;
import fi.polku.deal.web.Violations;
import fi.polku.platform.service.web.RefusalTranslator;
import fi.polku.platform.service.web.Rejection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says to callers why a sales process was not taken. */
@Component
final class ProcessRefusals implements RefusalTranslator {

    @Override
    public Optional<Rejection> translate(RuntimeException exception) {
        return exception instanceof ProcessRefused refused
                ? Optional.of(new Rejection(
                        refused.code(), String.valueOf(refused.getMessage()), Violations.of(refused.flaws())))
                : Optional.empty();
    }
}
