package fi.polku.account.accounts.web;

import fi.polku.account.accounts.domain.AccountRefused;
import fi.polku.account.web.Violations;
import fi.polku.platform.service.web.RefusalTranslator;
import fi.polku.platform.service.web.Rejection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says to callers why a command on an account was refused. */
@Component
final class AccountRefusals implements RefusalTranslator {

    @Override
    public Optional<Rejection> translate(RuntimeException exception) {
        return exception instanceof AccountRefused refused
                ? Optional.of(new Rejection(
                        refused.code(), String.valueOf(refused.getMessage()), Violations.of(refused.flaws())))
                : Optional.empty();
    }
}
