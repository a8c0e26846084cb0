package fi.polku.deal.domain;

/** What deals are presumed to be sold in as long as neither a product nor an offer tells. */
public record HomeCurrency(String code) {

    /** @throws IllegalArgumentException when there is no such currency */
    public HomeCurrency {
        if (!Money.isCurrency(code)) {
            throw new IllegalArgumentException(
                    "polku.home-currency is \"%s\", which is no currency of ISO 4217".formatted(code));
        }
    }
}
