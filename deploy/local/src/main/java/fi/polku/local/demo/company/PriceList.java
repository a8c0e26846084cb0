package fi.polku.local.demo.company;

import java.util.List;

/**
 * What the company sells.
 *
 * @param products never empty
 */
public record PriceList(List<Product> products) {

    /** The products that come with the demo. */
    public static PriceList ofTheDemo() {
        return new PriceList(Rows.PRODUCTS.as(Product.class));
    }
}
