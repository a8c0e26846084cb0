package fi.polku.lead.leads.application;

import static fi.polku.lead.leads.domain.Prospects.DEAL;
import static fi.polku.lead.leads.domain.Prospects.NOON;
import static fi.polku.lead.leads.domain.Prospects.NOW;
import static fi.polku.lead.leads.domain.Prospects.lead;
import static fi.polku.lead.leads.domain.Prospects.qualified;
import static fi.polku.lead.leads.domain.Prospects.restingFor;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.leads.domain.Course;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadCorrected;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.lead.leads.domain.Origin;
import fi.polku.lead.leads.domain.PursuitEvent;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadNewsHandlerTest {

    private static final Instant THAT_MORNING = NOON.minusSeconds(7200);
    private static final LeadId ID = lead().id();

    @Test
    void takesBackALeadThatWasReturnedBeforeItBegan() {
        var leads = told(qualified(), new LeadNews.Returned(ID, DEAL, "no-authority", THAT_MORNING));

        assertThat(status(leads)).isEqualTo(LeadStatus.OPEN);
        assertThat(leads.published)
                .containsExactly(
                        new PursuitEvent.LeadReopened(ID.value(), "returned", "no-authority", DEAL, null, NOON));
    }

    @Test
    void takesBackALeadOfAnotherSystemFromItsDayOnAtTheEarliest() {
        var history = history();

        var leads = told(history, new LeadNews.Returned(ID, DEAL, "no-need", NOON.minusSeconds(1_000_000)));

        assertThat(leads.published)
                .singleElement()
                .isInstanceOfSatisfying(
                        PursuitEvent.LeadReopened.class,
                        reopened -> assertThat(reopened.occurredAt()).isEqualTo("2026-03-01T22:00:00Z"));
    }

    @Test
    void refusesNoOtherNewsForTheirTime() {
        var accepted = told(qualified(), new LeadNews.Accepted(ID, DEAL, THAT_MORNING));
        var account = told(lead(), new LeadNews.AccountKnown(ID, new UUID(1, 9), THAT_MORNING));
        var rested = told(restingFor(1), new LeadNews.Rested(ID, THAT_MORNING));

        assertThat(accepted.published).singleElement().isInstanceOfSatisfying(LeadCorrected.class, this::isOfNoon);
        assertThat(account.published).singleElement().isInstanceOfSatisfying(LeadCorrected.class, this::isOfNoon);
        assertThat(status(rested)).isEqualTo(LeadStatus.NURTURED);
    }

    private void isOfNoon(LeadCorrected corrected) {
        assertThat(corrected.occurredAt()).isEqualTo(NOON);
    }

    /** Taken over with a day, but not when on it; what became of it before is not known. */
    private static Lead history() {
        var entered = qualified();
        return new Lead(
                entered.id(), null, entered.details(), null, Origin.ELSEWHERE, entered.calling(), Course.BEGINNING);
    }

    private static LeadsInMemory told(Lead lead, LeadNews news) {
        var leads = new LeadsInMemory(lead);
        new LeadNewsHandler(leads, NOW.zone()).handle(news);
        return leads;
    }

    private static LeadStatus status(LeadsInMemory leads) {
        return leads.find(ID).orElseThrow().what().details().status();
    }
}
