package fi.polku.deal.products.domain;

import fi.polku.deal.domain.Flaw;
import java.util.List;

/** The price list does not take what was asked for. */
public abstract sealed class ProductRefused extends RuntimeException {

    private final List<Flaw> flaws;

    private ProductRefused(String message, List<Flaw> flaws) {
        super(message);
        this.flaws = List.copyOf(flaws);
    }

    /** The stable name of this refusal. */
    public final String code() {
        return switch (this) {
            case Unacceptable _ -> "unacceptable-product";
            case NotListed _ -> "product-not-listed";
        };
    }

    /** Everything that is wrong, all at once. */
    public final List<Flaw> flaws() {
        return flaws;
    }

    /** The details cannot be true of a product. */
    public static final class Unacceptable extends ProductRefused {
        public Unacceptable(List<Flaw> flaws) {
            super("This cannot be true of a product", flaws);
        }
    }

    /** There is no such product to change. */
    public static final class NotListed extends ProductRefused {
        public NotListed(ProductId id) {
            super("There is no product " + id, List.of());
        }
    }
}
