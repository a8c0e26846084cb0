package fi.polku.deal.offers.domain;

import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Money;
import fi.polku.deal.domain.Stamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Offers to test with: in euros, in January 2017, with discounts of up to fifteen percent free. */
public final class OfferExamples {

    public static final OfferId ID = new OfferId(new UUID(0, 61));
    public static final OfferId OTHER = new OfferId(new UUID(0, 62));
    public static final UUID SELLER = new UUID(0, 1);
    public static final Stamp MANAGER = new Stamp(new UUID(0, 2), null, null, null);
    public static final SaleTerms TERMS =
            new SaleTerms(new UUID(0, 51), "EUR", SELLER, day(10), BigDecimal.valueOf(15));

    private OfferExamples() {}

    /** Noon of a day in January 2017. */
    public static Moment noon(int dayOfJanuary) {
        return new Moment(
                Instant.parse("2017-01-%02dT10:00:00Z".formatted(dayOfJanuary)), ZoneId.of("Europe/Helsinki"));
    }

    public static LocalDate day(int dayOfJanuary) {
        return LocalDate.of(2017, 1, dayOfJanuary);
    }

    /** One piece listed at 1,000 euros, with this discount off the whole, valid until the thirtieth. */
    public static Proposal proposal(String discountPercent) {
        return new Proposal(List.of(item(1, "1000", "0")), new BigDecimal(discountPercent), day(30));
    }

    public static Proposal.Item item(int quantity, String listPrice, String discountPercent) {
        return new Proposal.Item(new UUID(0, 41), quantity, eur(listPrice), new BigDecimal(discountPercent));
    }

    public static Money eur(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }

    /** An offer that was drafted on the eleventh. */
    public static Offers drafted(String discountPercent) {
        return Offers.NONE.draft(ID, proposal(discountPercent), TERMS, noon(11)).after();
    }

    /** An offer that was sent on the twelfth. */
    public static Offers sent() {
        return drafted("10").send(ID, TERMS, noon(12)).after();
    }

    /** An offer that was accepted on the thirteenth. */
    public static Offers accepted() {
        return sent().answer(ID, OfferDecision.ACCEPTED, null, TERMS, noon(13)).after();
    }
}
