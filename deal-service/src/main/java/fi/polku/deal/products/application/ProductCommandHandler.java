package fi.polku.deal.products.application;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.products.domain.Product;
import fi.polku.deal.products.domain.ProductEvent;
import fi.polku.deal.products.domain.ProductRefused;
import fi.polku.deal.products.domain.Products;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries out commands on the price list. */
@Component
public class ProductCommandHandler {

    private final Products products;
    private final Clock clock;

    ProductCommandHandler(Products products, Clock clock) {
        this.products = products;
        this.clock = clock;
    }

    /**
     * Carries out one command.
     *
     * @throws ProductRefused when the price list says no
     */
    public Decided<ProductView> handle(ProductCommand command) {
        Long expected = command instanceof ProductCommand.Edit edit ? edit.expectedVersion() : null;
        return products.change(command.product(), expected, standing -> decide(command, standing))
                .map(ProductView::of);
    }

    private Change<Product, ProductEvent> decide(ProductCommand command, Optional<Product> standing) {
        Instant now = clock.instant();
        return switch (command) {
            case ProductCommand.Add(var id, var details) ->
                standing.map(Change::<Product, ProductEvent>none).orElseGet(() -> Product.list(id, null, details, now));
            case ProductCommand.Edit(var id, var _, var details) ->
                standing.orElseThrow(() -> new ProductRefused.NotListed(id)).change(details, now);
            case ProductCommand.Import(var id, var key, var details) ->
                standing.map(product -> product.correct(details, now))
                        .orElseGet(() -> Product.list(id, key, details, now));
        };
    }
}
