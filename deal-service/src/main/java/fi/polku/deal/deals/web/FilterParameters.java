package fi.polku.deal.deals.web;

import fi.polku.deal.deals.domain.DealFilter;
import fi.polku.deal.deals.domain.Outcome;
import fi.polku.deal.deals.domain.SalesProcess;
import fi.polku.deal.deals.domain.Stage;
import fi.polku.deal.web.KeyParameters;
import fi.polku.platform.service.web.InvalidInput;
import fi.polku.platform.service.web.Violation;
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
        @Nullable UUID seller) {

    /** @throws InvalidInput when a stage or outcome is named that there is not */
    DealFilter filter() {
        return new DealFilter(KeyParameters.key(system, externalId), knownStage(), knownOutcome(), seller);
    }

    private @Nullable Stage knownStage() {
        var process = SalesProcess.eightStages();
        List<String> codes = process.stages().stream().map(Stage::code).toList();
        return stage == null ? null : known("stage", process.stage(stage), codes);
    }

    private @Nullable Outcome knownOutcome() {
        return outcome == null ? null : known("outcome", Outcome.of(outcome), Outcome.codes());
    }

    private static <T> T known(String parameter, Optional<T> found, List<String> accepted) {
        return found.orElseThrow(() -> new InvalidInput(
                new Violation(parameter, "is not known here", "one of " + String.join(", ", accepted))));
    }
}
