package fi.polku.deal.deals.messaging;

import static fi.polku.platform.test.event.ContractAssertions.assertReadsEverySample;
import static java.nio.charset.StandardCharsets.UTF_8;

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
                sample -> json.read(sample.getBytes(UTF_8), AccountTold.class).otherIds());
    }

    @Test
    void readsEverySampleOfATeamMembersEvents() {
        assertReadsEverySample(
                "polku.lead.team-member-changed.v1",
                sample -> json.read(sample.getBytes(UTF_8), TeamMemberChanged.class));
    }

    @Test
    void readsEverySampleOfAnAccountsClass() {
        assertReadsEverySample(
                "polku.account.classified.v1",
                sample -> json.read(sample.getBytes(UTF_8), AccountClassified.class)
                        .accountClass());
    }

    @Test
    void readsEverySampleOfAQualifiedLead() {
        assertReadsEverySample(
                "polku.lead.qualified.v1",
                sample -> json.read(sample.getBytes(UTF_8), LeadQualified.class).told(1));
    }

    @Test
    void readsEverySampleOfACorrectedLead() {
        assertReadsEverySample(
                "polku.lead.corrected.v1", sample -> json.read(sample.getBytes(UTF_8), LeadCorrected.class));
    }
}
