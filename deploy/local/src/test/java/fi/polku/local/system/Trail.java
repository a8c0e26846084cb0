package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.event.EventProbe;
import fi.polku.platform.test.event.SeenEvent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** What a journey leaves behind: events on the topics, and figures. */
final class Trail implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventProbe leads = probe("polku.lead.events");
    private final EventProbe deals = probe("polku.deal.events");
    private final EventProbe accounts = probe("polku.account.events");

    /** Waits for the newest event of this type about a lead or signal. */
    JsonNode lead(String type, UUID subject) {
        return newest(leads, type, subject);
    }

    /** Waits for the newest event of this type about a deal. */
    JsonNode deal(String type, UUID subject) {
        return newest(deals, type, subject);
    }

    /** Waits for the newest event of this type about a company or purchase. */
    JsonNode account(String type, UUID subject) {
        return newest(accounts, type, subject);
    }

    /** How many different events of this type a topic's subject has. */
    long deals(String type, UUID subject) {
        return deals.of(subject.toString()).stream()
                .filter(event -> event.type().equals(type))
                .map(SeenEvent::id)
                .distinct()
                .count();
    }

    /** Waits until a figure has this value; rows are added up. */
    void figure(String figure, String value, long expected, String... parameters) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(total(figure, value, parameters))
                        .as("%s of %s", value, figure)
                        .isEqualByComparingTo(BigDecimal.valueOf(expected)));
    }

    void assertOrder() {
        for (EventProbe topic : List.of(leads, deals, accounts)) {
            topic.assertFirstOccurrencesInVersionOrder();
            topic.assertKeyedBySubject();
        }
    }

    @Override
    public void close() {
        leads.close();
        deals.close();
        accounts.close();
    }

    private static BigDecimal total(String figure, String value, String... filter) {
        BigDecimal total = BigDecimal.ZERO;
        for (JsonNode row : SharedPolku.figures().rows(figure, filter)) {
            JsonNode number = row.path("values").path(value);
            total = number.isNumber() ? total.add(number.decimalValue()) : total;
        }
        return total;
    }

    private static JsonNode newest(EventProbe probe, String type, UUID subject) {
        probe.await(type, subject.toString());
        return probe.of(subject.toString()).stream()
                .filter(event -> event.type().equals(type))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .json();
    }

    private static EventProbe probe(String topic) {
        return EventProbe.fromTheBeginning(SharedPolku.kafka(), topic);
    }
}
