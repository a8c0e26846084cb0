package fi.polku.deal.decisionmakers.web;

import fi.polku.deal.decisionmakers.domain.DecisionMaker;
import fi.polku.deal.decisionmakers.domain.Part;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody at the customer's as those who work with the deal see them. */
record DecisionMakerView(
        UUID id,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        Part part) {

    static DecisionMakerView of(DecisionMaker someone) {
        return new DecisionMakerView(
                someone.id(), someone.name(), someone.title(), someone.email(), someone.phone(), someone.part());
    }
}
