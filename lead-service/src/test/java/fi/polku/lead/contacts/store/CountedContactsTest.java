package fi.polku.lead.contacts.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.lead.Announcer;
import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import fi.polku.lead.contacts.domain.LoggedContact;
import fi.polku.lead.contacts.domain.LoggedContacts;
import fi.polku.lead.domain.Stamp;
import fi.polku.platform.test.Infrastructure;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.databind.JsonNode;

/** Only contacts that their lead counted are seen, each once. */
@LeadServiceTest
class CountedContactsTest {

    private final Door door;
    private final LoggedContacts contacts;
    private final MongoDatabaseFactory store;
    private String anna = "";
    private String lead = "";

    CountedContactsTest(@LocalServerPort int port, LoggedContacts contacts, MongoDatabaseFactory store) {
        this.door = new Door(port);
        this.contacts = contacts;
        this.store = store;
    }

    @BeforeEach
    void captureALead() {
        anna = door.post("/api/people", "{\"name\": \"Anna\"}")
                .json()
                .path("id")
                .asString();
        lead = door.post("/api/leads", "{}").json().path("id").asString();
    }

    @Test
    void showsNothingOfAContactThatCameTooLateAndTheRetryOnce() {
        assertThat(log("If-Match", "\"7\"").status()).isEqualTo(412);
        assertThat(seen()).isEmpty();
        assertThat(kept()).as("words that nobody will ever see").isZero();

        assertThat(log("If-Match", "\"1\"").status()).isEqualTo(200);
        assertThat(seen()).hasSize(1);
    }

    @Test
    void showsNothingOfAContactThatTheLeadRefuses() {
        door.post("/api/leads/" + lead + "/disqualification", """
                {"reason": "no-need", "by": "%s"}""".formatted(anna));

        assertThat(log().status()).isEqualTo(409);
        assertThat(seen()).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void showsARepeatedContactOnceAsItWasAtFirst() {
        String key = UUID.randomUUID().toString();

        log("Idempotency-Key", key);
        JsonNode first = seen();
        log("Idempotency-Key", key);

        assertThat(seen()).isEqualTo(first);
        assertThat(door.get("/api/leads/" + lead).json().at("/contacts/count").asInt())
                .isOne();
    }

    @Test
    void showsACountedContactWhoseCommandEndedBeforeItCouldBeShown() throws Exception {
        var by = new Stamp(UUID.fromString(anna), null, null, null, null);
        var contact = new LoggedContact(
                UUID.randomUUID(), UUID.fromString(lead), "call", "reached", null, "said", by, Instant.EPOCH);
        contacts.keep(contact);
        assertThat(seen()).isEmpty();

        try (var kafka = new Announcer(Infrastructure.shared().bootstrapServers())) {
            kafka.announce(
                    "polku.lead.contact-logged.v1", contact.leadId(), 2, """
                    {"leadId": "%s", "contactId": "%s", "channel": "call", "outcome": "reached", "level": 1,
                     "by": {"personId": "%s"}, "occurredAt": "2026-03-02T10:00:00Z"}""".formatted(lead, contact.id(), anna));
        }

        await().until(() -> seen().size() == 1);
        contacts.forget(contact.id());
        assertThat(seen()).hasSize(1);
    }

    private Door.Answer log(String... headers) {
        return door.post("/api/leads/" + lead + "/contacts", """
                {"channel": "call", "outcome": "reached", "note": "said", "by": "%s"}""".formatted(anna), headers);
    }

    /** Seen or not. */
    private long kept() {
        return store.getMongoDatabase().getCollection("contacts").countDocuments(new Document("leadId", lead));
    }

    private JsonNode seen() {
        return door.get("/api/leads/" + lead + "/contacts").json().path("items");
    }
}
