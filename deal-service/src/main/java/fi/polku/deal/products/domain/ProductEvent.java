package fi.polku.deal.products.domain;

/** What happens to products. Each event is published as it stands. */
public sealed interface ProductEvent permits ProductChanged {

    /** The name that this event has in public. */
    default String type() {
        return switch (this) {
            case ProductChanged _ -> "polku.deal.product-changed.v1";
        };
    }
}
