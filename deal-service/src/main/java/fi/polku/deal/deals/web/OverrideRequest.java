package fi.polku.deal.deals.web;

import fi.polku.deal.deals.application.DealCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A manager's word that something may be done although the process says no; it shows in the figures.
 *
 * @param reason why, in the manager's own words; stays in this service
 * @param by id of the manager in the team directory
 */
record OverrideRequest(
        @NotBlank @Size(max = 2000) String reason, @NotNull UUID by) {

    DealCommand.OverrideFacts facts() {
        return new DealCommand.OverrideFacts(reason, by);
    }
}
