package fi.polku.deal.deals.application;

import static fi.polku.deal.deals.domain.Examples.CUSTOMER;
import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.KEY;
import static fi.polku.deal.deals.domain.Examples.MANAGER;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.PRODUCT;
import static fi.polku.deal.deals.domain.Examples.SELLER;
import static fi.polku.deal.deals.domain.Examples.day;
import static fi.polku.deal.deals.domain.Examples.usd;

import fi.polku.deal.deals.application.DealFacts.SoldProduct;
import fi.polku.deal.deals.domain.Closing;
import fi.polku.deal.deals.domain.KnownAccount;
import fi.polku.deal.deals.domain.Outcome;
import fi.polku.deal.deals.domain.Reference;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Money;
import fi.polku.deal.domain.Person;
import fi.polku.deal.process.domain.Processes;
import fi.polku.deal.process.domain.Stage;
import fi.polku.deal.products.application.ProductsInMemory;
import fi.polku.deal.products.domain.Product;
import fi.polku.deal.products.domain.ProductDetails;
import fi.polku.deal.products.domain.ProductId;
import fi.polku.platform.test.fault.MutableClock;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where deals are handled in tests: one seller, a manager, one account of class A1, one product in dollars and one in euros. */
final class SalesOffice {

    static final Reference SOLD_BY = new Reference(SELLER.personId(), "Moses Frase");
    static final Reference SOLD_TO = new Reference(CUSTOMER.accountId(), "Cancity");
    static final Reference IN_DOLLARS = new Reference(PRODUCT, "GTX Plus Basic");
    static final Reference IN_EUROS = new Reference(new UUID(0, 42), "MG Special");
    static final Reference NOBODY = new Reference(new UUID(0, 99), "Nobody");
    static final DealCommand.OverrideFacts OVERRIDE =
            new DealCommand.OverrideFacts("they shook hands on it", MANAGER.personId());

    private final ProductsInMemory products = new ProductsInMemory();
    private final NeighboursInMemory neighbours = new NeighboursInMemory();
    private final DealCommandHandler handler = new DealCommandHandler(
            new DealsInMemory(),
            new DealReferences(neighbours, neighbours, products),
            new Processes(),
            new DoneActionsInMemory(),
            new PeopleNamed(neighbours),
            MutableClock.at(NOW.at().toString()),
            NOW.zone());

    SalesOffice() {
        neighbours.note(SELLER, 1);
        neighbours.note(new Person(MANAGER, null, Set.of(Person.SALES_MANAGER), true), 1);
        neighbours.note(new KnownAccount(CUSTOMER.accountId(), List.of()), 1);
        neighbours.noteClass(CUSTOMER.accountId(), "A1", 1);
        list(IN_DOLLARS, usd("1096"));
        list(IN_EUROS, new Money(BigDecimal.TEN, "EUR"));
    }

    Decided<DealView> handle(DealCommand command) {
        return handler.handle(command);
    }

    Decided<DealView> open(DealFacts facts) {
        return handle(new DealCommand.Open(ID, facts, null, null));
    }

    /** A row about the deal of one line, opened on the tenth and decided on the twentieth, if at all. */
    Decided<DealView> imported(String stage, @Nullable Outcome outcome) {
        var facts = new DealFacts(
                new UUID(0, 21),
                SOLD_BY,
                SOLD_TO,
                "crm",
                null,
                List.of(sold(IN_DOLLARS, "1054")),
                new Stage(stage),
                day(10),
                outcome == null ? null : Closing.ofHistory(outcome, null, day(20)));
        return handle(new DealCommand.Import(ID, KEY, facts));
    }

    void reclassify(String accountClass) {
        neighbours.noteClass(CUSTOMER.accountId(), accountClass, 2);
    }

    void list(Reference product, Money price) {
        var details = new ProductDetails(product.name(), null, price);
        products.change(
                new ProductId(product.id()),
                null,
                standing -> standing.map(known -> known.change(details, NOW.at()))
                        .orElseGet(() -> Product.list(new ProductId(product.id()), null, details, NOW.at())));
    }

    static DealFacts facts(@Nullable String currency, SoldProduct... lines) {
        return new DealFacts(null, SOLD_BY, SOLD_TO, null, currency, List.of(lines), null, null, null);
    }

    static SoldProduct sold(Reference product, @Nullable String amount) {
        return new SoldProduct(product, 1, amount == null ? null : new BigDecimal(amount));
    }
}
