package fi.polku.account.messaging;

import static fi.polku.platform.test.event.ContractAssertions.assertReadsEverySample;
import static java.nio.charset.StandardCharsets.UTF_8;

import fi.polku.account.messaging.AccountEventsSubscription.PurchaseTold;
import fi.polku.platform.service.json.EventJson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What this service reads of events is in every sample of them. */
class ReaderTest {

    private static final EventJson JSON = EventJson.standard();

    @Test
    void understandsAllNewsOfLeads() {
        understands(LeadTold.class, "polku.lead.captured.v1", "polku.lead.corrected.v1");
    }

    @Test
    void understandsAllNewsOfOurPeople() {
        understands(TeamMemberChanged.class, "polku.lead.team-member-changed.v1");
    }

    @Test
    void understandsAllNewsOfDeals() {
        understands(DealTold.class, "polku.deal.closed.v1", "polku.deal.corrected.v1");
    }

    @Test
    void understandsAllNewsOfPurchases() {
        understands(PurchaseTold.class, "polku.account.purchase-recorded.v1", "polku.account.purchase-cancelled.v1");
    }

    private static void understands(Class<?> reader, String... types) {
        List.of(types)
                .forEach(type -> assertReadsEverySample(type, sample -> JSON.read(sample.getBytes(UTF_8), reader)));
    }
}
