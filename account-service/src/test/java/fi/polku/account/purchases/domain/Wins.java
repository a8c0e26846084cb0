package fi.polku.account.purchases.domain;

import fi.polku.account.domain.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Deals and purchases that tests speak of. */
public final class Wins {

    public static final Instant WON_AT = Instant.parse("2026-03-02T10:00:00Z");
    public static final Instant HANDED_OVER_AT = Instant.parse("2026-03-04T10:00:00Z");
    public static final Instant DELIVERED_AT = Instant.parse("2026-03-20T10:00:00Z");
    public static final LocalDate SURVEY_ON = LocalDate.parse("2026-04-03");
    public static final UUID ACCOUNT = new UUID(2, 1);
    public static final UUID DEAL = new UUID(3, 1);
    public static final UUID LEAD = new UUID(4, 1);
    public static final UUID DELIVERY_OWNER = new UUID(1, 9);
    public static final Promise PROMISE = Promise.open(new UUID(5, 1), LocalDate.parse("2026-03-31"));
    public static final PurchaseId ID = new PurchaseId(new UUID(6, 1));

    private Wins() {}

    public static WonDeal deal() {
        return deal(ACCOUNT, "990");
    }

    public static WonDeal deal(UUID account, String amount) {
        return new WonDeal(
                DEAL, account, LEAD, lines(amount), money(amount), "EUR", LocalDate.parse("2026-03-02"), false);
    }

    public static WonDeal imported() {
        return new WonDeal(DEAL, ACCOUNT, LEAD, lines("990"), money("990"), "EUR", LocalDate.parse("2017-03-02"), true);
    }

    public static Purchase recorded() {
        return Purchase.record(ID, deal(), 3, WON_AT).after();
    }

    public static Purchase handedOver() {
        return recorded().handOver(handover(5)).after();
    }

    public static AcceptedHandover handover(long version) {
        return new AcceptedHandover(DELIVERY_OWNER, List.of(PROMISE), version, HANDED_OVER_AT);
    }

    public static Purchase delivered() {
        return handedOver().deliver(DELIVERED_AT, SURVEY_ON).after();
    }

    public static Purchase cancelled() {
        return recorded().cancel(4, HANDED_OVER_AT).after();
    }

    private static List<Line> lines(String amount) {
        return List.of(new Line(new UUID(7, 1), 2, money("550"), money(amount)));
    }

    private static Money money(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }
}
