package fi.polku.deal.deals.web;

import fi.polku.deal.deals.domain.Colour;
import fi.polku.deal.deals.domain.DealFilter;
import fi.polku.deal.deals.domain.Outcome;
import fi.polku.deal.process.domain.Stage;
import fi.polku.deal.web.KeyParameters;
import fi.polku.platform.service.web.InvalidInput;
import fi.polku.platform.service.web.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which deals a list is to show. */
record FilterParameters(
        @Nullable String system,
        @Nullable String externalId,
        @Nullable String stage,
        @Nullable String outcome,
        @Nullable UUID seller,
        @Nullable UUID accountId,
        @Nullable UUID leadId,
        @Nullable Boolean stalled,
        @Nullable String nextStep) {

    /** @throws InvalidInput when a stage, outcome or colour is named that there is not */
    DealFilter filter(List<String> stages, LocalDate today) {
        return new DealFilter(
                KeyParameters.key(system, externalId),
                knownStage(stages),
                knownOutcome(),
                seller,
                accountId,
                leadId,
                working(today));
    }

    private @Nullable Stage knownStage(List<String> stages) {
        Optional<String> named = Optional.ofNullable(stage).filter(stages::contains);
        return stage == null ? null : known("stage", named.map(Stage::new), stages);
    }

    private DealFilter.@Nullable Working working(LocalDate today) {
        Colour colour = nextStep == null ? null : known("nextStep", Colour.of(nextStep), Colour.codes());
        return stalled == null && colour == null ? null : new DealFilter.Working(today, stalled, colour);
    }

    private @Nullable Outcome knownOutcome() {
        return outcome == null ? null : known("outcome", Outcome.of(outcome), Outcome.codes());
    }

    private static <T> T known(String parameter, Optional<T> found, List<String> accepted) {
        return found.orElseThrow(() -> new InvalidInput(
                new Violation(parameter, "is not known here", "one of " + String.join(", ", accepted))));
    }
}
