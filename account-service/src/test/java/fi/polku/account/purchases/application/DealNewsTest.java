package fi.polku.account.purchases.application;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.account.AccountServiceTest;
import fi.polku.account.purchases.domain.AcceptedHandover;
import fi.polku.account.purchases.domain.BuyerUnknown;
import fi.polku.account.purchases.domain.HeardOfDeals;
import fi.polku.account.purchases.domain.NotWon;
import fi.polku.account.purchases.domain.Purchases;
import fi.polku.account.purchases.domain.WonDeal;
import fi.polku.platform.service.command.Cause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The news of one deal that are heard at the same time: a dead letter is replayed while others come. */
@AccountServiceTest
class DealNewsTest {

    private static final Instant THEN = Instant.parse("2026-03-02T10:00:00Z");

    private final Purchases purchases;
    private final HeardOfDeals heard;
    private final DealNews live;
    private final UUID deal = UUID.randomUUID();

    DealNewsTest(Purchases purchases, HeardOfDeals heard, DealNews live) {
        this.purchases = purchases;
        this.heard = heard;
        this.live = live;
    }

    @Test
    void keepNoPurchaseOfADealThatIsReopenedWhileItsWinIsReplayed() {
        Runnable reopening = () -> cause("reopened").run(() -> live.notWon(deal, 4, THEN));
        var replayed = new DealNews(purchases, new InterruptedOnce(reopening));

        cause("closed").run(() -> replayed.won(won(), 3, THEN));

        var purchase = purchases.find(DealNews.purchaseOf(deal)).orElseThrow().what();
        assertThat(purchase.cancelled()).isTrue();
    }

    private WonDeal won() {
        return new WonDeal(deal, UUID.randomUUID(), null, List.of(), null, "EUR", LocalDate.parse("2026-03-02"), false);
    }

    /** As an event has it that is heard: with a key that makes its repetition recognisable. */
    private Cause cause(String event) {
        return new Cause(UUID.randomUUID().toString(), event, "test", deal + "-" + event);
    }

    /** Lets something happen right after it was asked for the first time. */
    private final class InterruptedOnce implements HeardOfDeals {

        private final Runnable meanwhile;
        private boolean asked;

        private InterruptedOnce(Runnable meanwhile) {
            this.meanwhile = meanwhile;
        }

        @Override
        public void keep(UUID deal, NotWon news) {
            heard.keep(deal, news);
        }

        @Override
        public void keep(UUID deal, BuyerUnknown news) {
            heard.keep(deal, news);
        }

        @Override
        public void keep(UUID deal, AcceptedHandover handover) {
            heard.keep(deal, handover);
        }

        @Override
        public News of(UUID deal) {
            News known = heard.of(deal);
            if (!asked) {
                asked = true;
                meanwhile.run();
            }
            return known;
        }
    }
}
