package fi.polku.lead.leads.messaging;

import static fi.polku.platform.test.event.ContractAssertions.assertReadsEverySample;
import static java.nio.charset.StandardCharsets.UTF_8;

import fi.polku.lead.leads.messaging.AccountEventsSubscription.AccountAnnounced;
import fi.polku.lead.leads.messaging.AccountEventsSubscription.AccountClassified;
import fi.polku.lead.leads.messaging.DealEventsSubscription.DealWithdrawn;
import fi.polku.lead.leads.messaging.DealEventsSubscription.ProductAnnounced;
import fi.polku.lead.leads.messaging.DealEventsSubscription.VerdictGiven;
import fi.polku.lead.leads.messaging.LeadEventsSubscription.ContactCounted;
import fi.polku.lead.leads.messaging.LeadEventsSubscription.LeadMerged;
import fi.polku.platform.service.json.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What this service reads of foreign events is in every sample of them. */
class HeardEventsTest {

    private final EventJson json = EventJson.standard();

    @ParameterizedTest
    @ValueSource(strings = {"polku.account.opened.v1", "polku.account.changed.v1"})
    void readsEverySampleOfAnAccountsEvents(String type) {
        assertReadsEverySample(
                type,
                sample -> json.read(sample.getBytes(UTF_8), AccountAnnounced.class)
                        .references());
    }

    @Test
    void readsEverySampleOfAProductsEvents() {
        assertReadsEverySample(
                "polku.deal.product-changed.v1", sample -> json.read(sample.getBytes(UTF_8), ProductAnnounced.class));
    }

    @Test
    void readsEverySampleOfAClassification() {
        assertReadsEverySample(
                "polku.account.classified.v1", sample -> json.read(sample.getBytes(UTF_8), AccountClassified.class));
    }

    @Test
    void readsEverySampleOfADealsEventsAboutItsLead() {
        assertReadsEverySample(
                "polku.deal.withdrawn.v1", sample -> json.read(sample.getBytes(UTF_8), DealWithdrawn.class));
        assertReadsEverySample(
                "polku.deal.lead-verdict-given.v1",
                sample -> json.read(sample.getBytes(UTF_8), VerdictGiven.class).accepted());
    }

    @Test
    void readsEverySampleOfWhatLeadsTellThemselves() {
        assertReadsEverySample("polku.lead.merged.v1", sample -> json.read(sample.getBytes(UTF_8), LeadMerged.class));
        assertReadsEverySample(
                "polku.lead.contact-logged.v1", sample -> json.read(sample.getBytes(UTF_8), ContactCounted.class));
    }
}
