package fi.polku.account.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.account.AccountServiceTest;
import fi.polku.account.Announcer;
import fi.polku.account.Door;
import fi.polku.account.people.KnowingTheNeighbours;
import fi.polku.account.people.NeighboursOverHttp;
import fi.polku.platform.test.Infrastructure;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What follows from the news of a deal, in whatever order they come: a dead letter comes after later ones. */
@AccountServiceTest
class NewsOfDealsTest {

    private static final Announcer ANNOUNCER =
            new Announcer(Infrastructure.shared().bootstrapServers());

    private static final NeighboursOverHttp NEIGHBOURS = KnowingTheNeighbours.neighbours();

    private final Door door;
    private final NewsOfDeals news;

    NewsOfDealsTest(@LocalServerPort int port) {
        door = new Door(port);
        news = new NewsOfDeals(ANNOUNCER, door);
    }

    @AfterAll
    static void stopAnnouncing() {
        ANNOUNCER.close();
    }

    @Test
    void deliversWhatWasHandedOverBeforeItsWinWasHeard() throws Exception {
        news.handedOver(5);
        news.closed(3);

        news.awaitState("in-delivery");
        assertThat(news.purchase().at("/promises/0/promiseId").asString()).isEqualTo(news.promise.toString());
        assertThat(news.purchase().path("deliveryOwner").asString()).isEqualTo(news.deliveryOwner.toString());
        assertThat(news.purchase().path("stateSince").asString()).isEqualTo("2026-03-04T10:00:00Z");
    }

    @Test
    void deliversWhatWasHandedOverBeforeItsBuyerWasKnown() throws Exception {
        news.closedWithoutBuyer(3);
        news.handedOver(5);
        news.corrected(6);

        news.awaitState("in-delivery");
        assertThat(news.purchase().at("/promises/0/promiseId").asString()).isEqualTo(news.promise.toString());
    }

    @Test
    void countsNoWinThatWasTakenBackBeforeItWasHeard() throws Exception {
        news.reopened(4);
        news.closed(3);

        await().untilAsserted(() ->
                assertThat(news.purchase().path("cancelled").asBoolean(false)).isTrue());
    }

    @Test
    void countsNoWinWhoseBuyerTurnedOutToBeUnknownBeforeItWasHeard() throws Exception {
        news.correctedWithoutBuyer(4);
        news.closed(3);

        await().untilAsserted(() ->
                assertThat(news.purchase().path("cancelled").asBoolean(false)).isTrue());
        news.corrected(5);
        news.awaitState("awaiting-handover");
    }

    @Test
    void handsNothingOverThatWasWonAgainSince() throws Exception {
        news.closed(3);
        news.handedOver(5);
        news.awaitState("in-delivery");
        news.reopened(6);
        news.closed(7);

        news.awaitState("awaiting-handover");
        news.handedOver(9);
        news.awaitState("in-delivery");
    }

    @Test
    void owesAHandoverForADealThatCameOpenAndWasWonHere() throws Exception {
        NEIGHBOURS.answer("/api/leads/" + news.lead, "{\"contact\": {\"name\": \"Lempi Lumi\"}}");

        news.closedWith(3, "\"system\": \"crm\", \"externalId\": \"D-1\", \"history\": false,");

        news.awaitState("awaiting-handover");
        await().untilAsserted(() -> assertThat(news.people()).contains("Lempi Lumi"));
    }

    @Test
    void owesNothingForADealThatCameDecided() throws Exception {
        news.closedWith(3, "\"system\": \"crm\", \"externalId\": \"D-1\", \"history\": true,");
        var old = new NewsOfDeals(ANNOUNCER, door);
        old.closedWith(3, "\"system\": \"crm\", \"externalId\": \"D-2\",");

        for (NewsOfDeals told : List.of(news, old)) {
            await().untilAsserted(
                            () -> assertThat(told.purchase().has("closedOn")).isTrue());
            assertThat(told.purchase().has("state")).isFalse();
        }
    }

    @Test
    void knowsWhoWasNamedBetweenTheWinAndTheHandover() throws Exception {
        NEIGHBOURS.answer("/api/leads/" + news.lead, "{\"contact\": {\"name\": \"Lempi Lumi\"}}");
        letTheDealName("Oili Olki");
        news.closed(3);
        await().untilAsserted(() -> assertThat(news.people()).contains("Lempi Lumi", "Oili Olki"));

        letTheDealName("Ukko Ulappa");
        news.handedOver(5);

        await().untilAsserted(
                        () -> assertThat(news.people()).contains("Ukko Ulappa").doesNotContain("Oili Olki"));
    }

    private void letTheDealName(String person) {
        NEIGHBOURS.answer(
                "/api/deals/%s/decision-makers".formatted(news.deal),
                "{\"items\": [{\"name\": \"%s\", \"part\": \"decides\"}]}".formatted(person));
    }
}
