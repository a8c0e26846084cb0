package fi.polku.deal.activities.web;

import fi.polku.deal.activities.domain.ActivityRefused;
import fi.polku.deal.web.Violations;
import fi.polku.platform.service.web.RefusalTranslator;
import fi.polku.platform.service.web.Rejection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says to callers why something was not logged. */
@Component
final class ActivityRefusals implements RefusalTranslator {

    @Override
    public Optional<Rejection> translate(RuntimeException exception) {
        return exception instanceof ActivityRefused refused
                ? Optional.of(new Rejection(
                        refused.code(), String.valueOf(refused.getMessage()), Violations.of(refused.flaws())))
                : Optional.empty();
    }
}
