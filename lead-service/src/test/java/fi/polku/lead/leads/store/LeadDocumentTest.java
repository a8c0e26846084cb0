package fi.polku.lead.leads.store;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.leads.domain.Calling;
import fi.polku.platform.service.json.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What earlier releases kept is read by this one. */
class LeadDocumentTest {

    @Test
    void readsHowALeadWasCalledBeforePartsWereCounted() {
        var kept = """
                {"status": "OPEN", "stage": "PROSPECTING", "interests": [],
                 "calling": {"contacts": 2, "firstAt": "2026-03-02T10:00:00Z"}}""";

        Calling calling = EventJson.standard()
                .read(kept.getBytes(StandardCharsets.UTF_8), LeadDocument.class)
                .lead(new UUID(0, 1).toString())
                .calling();

        assertThat(calling.contacts()).isEqualTo(2);
        assertThat(calling.ofParts()).isEqualTo(Map.of());
    }
}
