package fi.polku.lead.web;

import fi.polku.lead.domain.Untimely;
import fi.polku.platform.service.web.RefusalTranslator;
import fi.polku.platform.service.web.Rejection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says to callers that something cannot have happened when they say it did. */
@Component
final class TimeRefusals implements RefusalTranslator {

    @Override
    public Optional<Rejection> translate(RuntimeException exception) {
        return exception instanceof Untimely untimely
                ? Optional.of(new Rejection(
                        untimely.code(), String.valueOf(untimely.getMessage()), Violations.of(untimely.flaws())))
                : Optional.empty();
    }
}
