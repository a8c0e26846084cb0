package fi.polku.account.web;

import fi.polku.account.domain.Refused;
import fi.polku.platform.service.web.RefusalTranslator;
import fi.polku.platform.service.web.Rejection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says to callers why a command was refused. */
@Component
public final class Refusals implements RefusalTranslator {

    @Override
    public Optional<Rejection> translate(RuntimeException exception) {
        return exception instanceof Refused refused
                ? Optional.of(new Rejection(
                        refused.code(),
                        String.valueOf(refused.getMessage()),
                        Violations.of(refused.flaws()),
                        refused.existing()
                                .<Map<String, Object>>map(existing -> Map.of("existing", existing))
                                .orElse(Map.of())))
                : Optional.empty();
    }
}
