package fi.polku.lead.signals.messaging;

import static fi.polku.platform.test.event.ContractAssertions.assertReadsEverySample;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.domain.Stamp;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.Leads;
import fi.polku.lead.signals.domain.Heard;
import fi.polku.lead.signals.domain.LeadOrder;
import fi.polku.lead.signals.domain.Resolution;
import fi.polku.lead.signals.domain.Route;
import fi.polku.lead.signals.domain.Signal;
import fi.polku.lead.signals.domain.SignalId;
import fi.polku.lead.signals.domain.Signals;
import fi.polku.lead.signals.domain.Touchpoint;
import fi.polku.lead.signals.domain.Urgency;
import fi.polku.lead.signals.messaging.SignalDealsSubscription.DealReopened;
import fi.polku.lead.signals.messaging.SignalDealsSubscription.DealTold;
import fi.polku.lead.signals.messaging.SignalDealsSubscription.DealWithdrawn;
import fi.polku.lead.signals.messaging.SignalEventsSubscription.SignalResolved;
import fi.polku.platform.service.json.EventJson;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@LeadServiceTest
class SignalEventsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:15:00Z");

    private final Door door;
    private final Signals signals;
    private final Leads leads;

    SignalEventsTest(@LocalServerPort int port, Signals signals, Leads leads) {
        this.door = new Door(port);
        this.signals = signals;
        this.leads = leads;
    }

    /** As if the service had stopped between resolving the signal and capturing its lead. */
    @Test
    void capturesTheLeadThatTheCommandCouldNot() {
        var owner = UUID.fromString(door.post("/api/people", "{\"name\": \"Aino\"}")
                .json()
                .path("id")
                .asString());
        var stamp = new Stamp(owner, null, null, null, null);
        var id = new SignalId(UUID.randomUUID());
        var lead = new LeadId(UUID.randomUUID());
        var heard = new Heard(Touchpoint.WEB, Urgency.LATER, "a boat", null, null, null);
        var order = new LeadOrder("signal", owner, null, "a boat", List.of(), false);
        signals.change(id, null, none -> Signal.raise(id, stamp, heard, new Route(Route.As.NOBODY, null), NOW));

        signals.change(
                id,
                null,
                standing -> standing.orElseThrow()
                        .resolve(
                                new Resolution.BecameLead(lead, order, stamp, NOW),
                                new Moment(NOW, ZoneId.of("Europe/Helsinki"))));

        await().until(() -> leads.find(lead).isPresent());
        assertThat(leads.find(lead).orElseThrow().what().details().need()).isEqualTo("a boat");
    }

    @Test
    void readsEverySampleOfAResolvedSignal() {
        assertReadsEverySample(
                "polku.lead.signal-resolved.v1",
                sample -> assertThat(read(sample, SignalResolved.class).signalId())
                        .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"polku.deal.opened.v1", "polku.deal.closed.v1", "polku.deal.corrected.v1"})
    void readsEverySampleOfADeal(String type) {
        assertReadsEverySample(
                type,
                sample -> assertThat(read(sample, DealTold.class).dealId()).isNotNull());
    }

    @Test
    void readsEverySampleOfADealThatIsNoneOrOpenAgain() {
        assertReadsEverySample(
                "polku.deal.withdrawn.v1",
                sample -> assertThat(read(sample, DealWithdrawn.class).dealId()).isNotNull());
        assertReadsEverySample(
                "polku.deal.reopened.v1",
                sample -> assertThat(read(sample, DealReopened.class).dealId()).isNotNull());
    }

    private static <T> T read(String sample, Class<T> type) {
        return EventJson.standard().read(sample.getBytes(UTF_8), type);
    }
}
