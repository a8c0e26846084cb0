package fi.polku.account.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.account.AccountServiceTest;
import fi.polku.account.Announcer;
import fi.polku.account.Door;
import fi.polku.platform.test.Infrastructure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The news of a deal may come in any order: an event that was a dead letter for a while comes after later ones. */
@AccountServiceTest
class NewsOfDealsTest {

    private static final Announcer ANNOUNCER =
            new Announcer(Infrastructure.shared().bootstrapServers());

    private final NewsOfDeals news;

    NewsOfDealsTest(@LocalServerPort int port) {
        news = new NewsOfDeals(ANNOUNCER, new Door(port));
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

        await().untilAsserted(
                        () -> assertThat(news.purchase().path("cancelled").asBoolean(false))
                                .isTrue());
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
}
