package fi.polku.lead.leads.web;

import fi.polku.lead.leads.domain.LeadRefused;
import fi.polku.lead.web.Violations;
import fi.polku.platform.service.web.RefusalTranslator;
import fi.polku.platform.service.web.Rejection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says to callers why a command on a lead was refused. */
@Component
final class LeadRefusals implements RefusalTranslator {

    @Override
    public Optional<Rejection> translate(RuntimeException exception) {
        return exception instanceof LeadRefused refused
                ? Optional.of(new Rejection(
                        refused.code(),
                        String.valueOf(refused.getMessage()),
                        Violations.of(refused.flaws()),
                        moreOf(refused)))
                : Optional.empty();
    }

    private static Map<String, Object> moreOf(LeadRefused refused) {
        return refused instanceof LeadRefused.Duplicate duplicate
                ? Map.of(DuplicateProblem.EXISTING, DuplicateProblem.ExistingLead.of(duplicate.existing()))
                : Map.of();
    }
}
