package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Happening;

/** What happens to deals. Each event is published as it stands; opened, closed and corrected tell the whole deal. */
public sealed interface DealEvent extends Happening
        permits DealOpened,
                DealClosed,
                DealCorrected,
                DealReopened,
                LeadVerdictGiven,
                VerdictOverdue,
                DealWithdrawn,
                DealAssigned,
                DealStageEntered,
                ProcessVersionChanged,
                NextStepSet {

    @Override
    default String type() {
        return switch (this) {
            case DealOpened _ -> "polku.deal.opened.v1";
            case DealClosed _ -> "polku.deal.closed.v1";
            case DealCorrected _ -> "polku.deal.corrected.v1";
            case DealReopened _ -> "polku.deal.reopened.v1";
            case LeadVerdictGiven _ -> "polku.deal.lead-verdict-given.v1";
            case VerdictOverdue _ -> "polku.deal.verdict-overdue.v1";
            case DealWithdrawn _ -> "polku.deal.withdrawn.v1";
            case DealAssigned _ -> "polku.deal.assigned.v1";
            case DealStageEntered _ -> "polku.deal.stage-entered.v1";
            case ProcessVersionChanged _ -> "polku.deal.process-version-changed.v1";
            case NextStepSet _ -> "polku.deal.next-step-set.v1";
        };
    }
}
