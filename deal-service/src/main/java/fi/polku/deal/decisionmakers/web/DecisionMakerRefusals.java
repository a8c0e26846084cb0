package fi.polku.deal.decisionmakers.web;

import fi.polku.deal.decisionmakers.domain.DecisionMakers;
import fi.polku.deal.decisionmakers.domain.TooManyDecisionMakers;
import fi.polku.platform.service.web.RefusalTranslator;
import fi.polku.platform.service.web.Rejection;
import fi.polku.platform.service.web.Violation;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says to callers why somebody was not named. */
@Component
final class DecisionMakerRefusals implements RefusalTranslator {

    @Override
    public Optional<Rejection> translate(RuntimeException exception) {
        return exception instanceof TooManyDecisionMakers refused
                ? Optional.of(new Rejection(
                        "too-many-decision-makers",
                        String.valueOf(refused.getMessage()),
                        List.of(new Violation(
                                "decisionMakers",
                                "are %d already".formatted(DecisionMakers.MOST),
                                "%d at most; forget one of them first".formatted(DecisionMakers.MOST)))))
                : Optional.empty();
    }
}
