package fi.polku.account.people.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.account.people.NeighboursOverHttp;
import fi.polku.account.people.domain.HandoverNotes;
import fi.polku.account.people.domain.HandoverNotes.PromiseNote;
import fi.polku.account.people.domain.Named;
import fi.polku.account.people.domain.Neighbours;
import fi.polku.account.people.remote.NeighbourProperties.Deals;
import fi.polku.account.people.remote.NeighbourProperties.Leads;
import fi.polku.account.people.remote.NeighbourProperties.Patience;
import fi.polku.platform.service.json.EventJson;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RemoteNeighboursTest {

    private static final UUID LEAD = new UUID(4, 1);
    private static final UUID DEAL = new UUID(3, 1);
    private static final UUID PROMISE = new UUID(5, 1);
    private static final Duration ENOUGH = Duration.ofSeconds(20);

    private final NeighboursOverHttp services = NeighboursOverHttp.start();
    private final RemoteNeighbours neighbours = neighbours(services.url(), ENOUGH);

    @AfterEach
    void stop() {
        neighbours.close();
        services.close();
    }

    @Test
    void asksForTheContactPersonOfALead() {
        services.answer("/api/leads/" + LEAD, """
                {"id": "%s", "contact": {"name": "Lempi Lumi", "email": "lempi@talvisula.fi", "phone": "+358 40 1",
                 "title": "CEO"}, "need": "A new door"}""".formatted(LEAD));

        assertThat(neighbours.contactOf(LEAD))
                .contains(new Named("Lempi Lumi", "CEO", "lempi@talvisula.fi", "+358 40 1", null));
    }

    @Test
    void knowsWhenNobodyWasNamed() {
        services.answer("/api/leads/" + LEAD, "{\"id\": \"%s\"}".formatted(LEAD));
        services.answer("/api/deals/%s/decision-makers".formatted(DEAL), "{\"items\": []}");

        assertThat(neighbours.contactOf(LEAD)).isEmpty();
        assertThat(neighbours.decisionMakersOf(DEAL)).isEmpty();
    }

    @Test
    void takesNothingForNobodyFromAServiceThatDoesNotKnowWhatItToldOf() {
        away(() -> neighbours.contactOf(LEAD));
        away(() -> neighbours.decisionMakersOf(DEAL));
        away(() -> neighbours.handoverOf(DEAL));
        assertThat(services.asked()).isEqualTo(3);
    }

    @Test
    void asksForThoseWhoHadPartInADeal() {
        services.answer("/api/deals/%s/decision-makers".formatted(DEAL), """
                {"items": [{"id": "x", "name": "Oili Olki", "part": "decides"}, {"name": "Ilta Ilo", "part": "uses"}]}""");

        assertThat(neighbours.decisionMakersOf(DEAL))
                .containsExactly(
                        new Named("Oili Olki", null, null, null, "decides"),
                        new Named("Ilta Ilo", null, null, null, "uses"));
    }

    @Test
    void asksWhatWasWrittenDownForTheDelivery() {
        services.answer("/api/deals/%s/handover".formatted(DEAL), """
                {"dealId": "%s", "status": "accepted", "schedule": "In May", "needs": "Two doors",
                 "promises": [{"promiseId": "%s", "what": "Training", "to": "Oili Olki", "dueOn": "2026-05-01"}]}""".formatted(DEAL, PROMISE));

        assertThat(neighbours.handoverOf(DEAL))
                .isEqualTo(new HandoverNotes(
                        DEAL,
                        "In May",
                        "Two doors",
                        null,
                        null,
                        List.of(new PromiseNote(PROMISE, "Training", "Oili Olki"))));
    }

    @Test
    void triesAgainAtOnceWhenAServiceStumbles() {
        services.answer("/api/leads/" + LEAD, "{\"contact\": {\"name\": \"Lempi Lumi\"}}");
        services.stumble(2);

        assertThat(neighbours.contactOf(LEAD)).isPresent();
        assertThat(services.asked()).isEqualTo(3);
    }

    @Test
    void givesUpOnAServiceThatFails() {
        services.stumble(100);

        away(() -> neighbours.contactOf(LEAD));
        assertThat(services.asked()).isEqualTo(3);
    }

    @Test
    void waitsForNoAnswerLongerThanTheTimeLimit() {
        services.answer("/api/leads/" + LEAD, "{}");
        services.hang();

        var hurried = neighbours(services.url(), Duration.ofMillis(300));
        away(() -> hurried.contactOf(LEAD));
        hurried.close();
    }

    @Test
    void asksNoMoreForAWhileAfterManyFailures() {
        services.stumble(100);
        for (int i = 0; i < 4; i++) {
            away(() -> neighbours.contactOf(LEAD));
        }
        int asked = services.asked();

        away(() -> neighbours.contactOf(LEAD));

        assertThat(asked).isEqualTo(10);
        assertThat(services.asked()).isEqualTo(asked);
    }

    @Test
    void givesUpOnAnAnswerThatCannotBeRead() {
        services.answer("/api/leads/" + LEAD, "<html>");

        away(() -> neighbours.contactOf(LEAD));
    }

    @Test
    void givesUpOnAServiceThatIsDown() {
        services.close();

        away(() -> neighbours.handoverOf(DEAL));
    }

    private static void away(ThrowingCallable asking) {
        assertThatExceptionOfType(Neighbours.Away.class).isThrownBy(asking).withMessageContaining("-service");
    }

    private static RemoteNeighbours neighbours(URI url, Duration timeLimit) {
        var patience = new Patience(timeLimit, 3, Duration.ofMillis(1), Duration.ofMinutes(1));
        return new RemoteNeighbours(
                new NeighbourProperties(new Leads(url), new Deals(url), patience), EventJson.standard());
    }
}
