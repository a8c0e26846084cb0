package fi.polku.account.messaging;

import static fi.polku.platform.test.event.ContractAssertions.assertReadsEverySample;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.account.accounts.domain.BusinessId;
import fi.polku.account.messaging.AccountEventsSubscription.PurchaseTold;
import fi.polku.account.messaging.LeadTold.CompanyTold;
import fi.polku.platform.service.json.EventJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What this service reads of events is in every sample of them. */
class ReaderTest {

    private static final EventJson JSON = EventJson.standard();
    private static final UUID SOME = new UUID(0, 1);
    private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void understandsAllNewsOfLeads() {
        understands(LeadTold.class, "polku.lead.captured.v1", "polku.lead.corrected.v1");
        understands(ContactLogged.class, "polku.lead.contact-logged.v1");
    }

    @Test
    void understandsAllNewsOfOurPeople() {
        understands(TeamMemberChanged.class, "polku.lead.team-member-changed.v1");
    }

    @Test
    void understandsAllNewsOfDeals() {
        understands(DealTold.class, "polku.deal.closed.v1", "polku.deal.corrected.v1");
        understands(DealReopened.class, "polku.deal.reopened.v1");
        understands(HandedOver.class, "polku.deal.handed-over-to-delivery.v1");
        understands(ActivityLogged.class, "polku.deal.activity-logged.v1");
    }

    @Test
    void understandsAllNewsOfPurchases() {
        understands(PurchaseTold.class, "polku.account.purchase-recorded.v1", "polku.account.purchase-cancelled.v1");
    }

    @Test
    void takesACompanyWithABusinessIdForAFinnishOne() {
        var finnish = new CompanyTold("Nokia", "FI01120389", "www.nokia.com", null, null, null).profile();
        var unknown = new CompanyTold("Nokia", null, "no domain", null, null, null).profile();

        assertThat(finnish.businessId()).isEqualTo(new BusinessId("0112038-9"));
        assertThat(finnish.country()).isEqualTo("Finland");
        assertThat(unknown.country()).isNull();
        assertThat(unknown.domain()).isNull();
    }

    @Test
    void knowsAContactFromAnAttempt() {
        assertThat(new ContactLogged(SOME, "reached", NOON).reached()).isTrue();
        assertThat(new ContactLogged(SOME, "not-reached", NOON).reached()).isFalse();
        assertThat(new ActivityLogged(SOME, "meeting", NOON).reachedTheCustomer())
                .isTrue();
        assertThat(new ActivityLogged(SOME, "note", NOON).reachedTheCustomer()).isFalse();
    }

    private static void understands(Class<?> reader, String... types) {
        List.of(types)
                .forEach(type -> assertReadsEverySample(type, sample -> JSON.read(sample.getBytes(UTF_8), reader)));
    }
}
