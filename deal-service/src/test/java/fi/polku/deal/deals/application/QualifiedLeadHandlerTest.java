package fi.polku.deal.deals.application;

import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.PRODUCT;
import static fi.polku.deal.deals.domain.Examples.open;
import static fi.polku.deal.deals.domain.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.deals.application.QualifiedLeadTold.Wish;
import fi.polku.deal.deals.domain.Customer;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealDetails;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.Examples;
import fi.polku.deal.deals.domain.KnownAccount;
import fi.polku.deal.domain.HomeCurrency;
import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.process.domain.Processes;
import fi.polku.deal.products.application.ProductsInMemory;
import fi.polku.deal.products.domain.Product;
import fi.polku.deal.products.domain.ProductDetails;
import fi.polku.deal.products.domain.ProductId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QualifiedLeadHandlerTest {

    private static final UUID SOUTH = new UUID(0, 12);
    private static final UUID NORTH = new UUID(0, 13);
    private static final Stamp BOOKER = new Stamp(new UUID(0, 3), null, null, SOUTH);

    private final DealsInMemory deals = new DealsInMemory();
    private final NeighboursInMemory neighbours = new NeighboursInMemory();
    private final ProductsInMemory products = new ProductsInMemory();
    private final QualifiedLeadHandler handler = new QualifiedLeadHandler(
            deals,
            neighbours,
            new AccountsOfLeads(deals, neighbours, neighbours, new Processes(), NOW.zone()),
            products,
            new SellerChoice(neighbours, deals),
            new Processes(),
            new HomeCurrency("SEK"),
            NOW.zone());

    @Test
    void opensOneDealHoweverOftenTheLeadIsTold() {
        handler.open(ID, lead(null, null));
        handler.open(ID, lead(null, null));

        assertThat(deals.find(ID).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void givesTheDealToWhoeverWasNamed() {
        Stamp anna = seller(1, "Anna", SOUTH);
        Stamp named = seller(2, "Bo", NORTH);

        assertThat(anna).isNotEqualTo(named);
        assertThat(sellerOf(lead(named.personId(), null))).isEqualTo(named);
    }

    @Test
    void waitsForNewsOfWhoeverWasNamed() {
        assertThatThrownBy(() -> handler.open(ID, lead(new UUID(0, 9), null)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void givesTheDealToTheLeastBusySellerOfTheBookersRegion() {
        Stamp busy = seller(1, "Anna", SOUTH);
        Stamp free = seller(2, "Bo", SOUTH);
        seller(3, "Aada", NORTH);
        sells(busy);

        assertThat(sellerOf(lead(null, null))).isEqualTo(free);
    }

    @Test
    void givesTheDealToASellerOfTheRegionThatIsWanted() {
        seller(1, "Anna", SOUTH);
        Stamp north = seller(2, "Bo", NORTH);

        assertThat(sellerOf(lead(null, NORTH))).isEqualTo(north);
    }

    @Test
    void prefersTheFirstByNameOfThoseEquallyBusy() {
        seller(1, "Bo", SOUTH);
        Stamp anna = seller(2, "Anna", SOUTH);

        assertThat(sellerOf(lead(null, null))).isEqualTo(anna);
    }

    @Test
    void givesTheDealToAnySellerWhenTheRegionHasNone() {
        Stamp north = seller(1, "Anna", NORTH);

        assertThat(sellerOf(lead(null, null))).isEqualTo(north);
    }

    @Test
    void opensTheDealWithoutASellerWhenThereIsNone() {
        neighbours.note(new Person(new Stamp(new UUID(0, 4), null, null, SOUTH), "Bo", Set.of("booker"), true), 1);

        assertThat(sellerOf(lead(null, null))).isNull();
    }

    @Test
    void pricesWhatThePropectMayBuy() {
        var details = new ProductDetails("GTX", null, usd("550"));
        products.change(
                new ProductId(PRODUCT),
                null,
                standing -> Product.list(new ProductId(PRODUCT), null, details, NOW.at()));

        handler.open(ID, lead(null, null));

        DealDetails deal = deals.find(ID).orElseThrow().what().details();
        assertThat(deal.currency()).isEqualTo("USD");
        assertThat(deal.value()).contains(usd("1100"));
    }

    @Test
    void presumesTheHomeCurrencyWhereNoProductHasAPrice() {
        handler.open(ID, lead(null, null));

        assertThat(deals.find(ID).orElseThrow().what().details().currency()).isEqualTo("SEK");
        assertThatThrownBy(() -> new HomeCurrency("euro")).hasMessageContaining("polku.home-currency");
    }

    @Test
    void stampsTheClassThatIsKnownHereElseTheOneThatWasTold() {
        handler.open(ID, lead(null, null));
        assertThat(customerOf(ID)).isEqualTo(new Customer(new UUID(0, 31), "B1"));

        neighbours.note(new KnownAccount(new UUID(0, 31), List.of()), 1);
        neighbours.noteClass(new UUID(0, 31), "A1", 2);
        DealId later = new DealId(new UUID(0, 52));
        handler.open(later, lead(null, null));

        assertThat(customerOf(later)).isEqualTo(new Customer(new UUID(0, 31), "A1"));
    }

    private @Nullable Stamp sellerOf(QualifiedLeadTold lead) {
        handler.open(ID, lead);
        return deals.find(ID).orElseThrow().what().details().seller();
    }

    private @Nullable Customer customerOf(DealId deal) {
        return deals.find(deal).orElseThrow().what().details().customer();
    }

    private Stamp seller(int number, String name, UUID region) {
        var stamp = new Stamp(new UUID(1, number), null, null, region);
        neighbours.note(new Person(stamp, name, Set.of(Person.SELLER), true), 1);
        return stamp;
    }

    private void sells(Stamp seller) {
        DealDetails like = open();
        var details = new DealDetails(null, null, seller, null, "USD", List.of(), like.stage(), like.openedOn(), null);
        var id = new DealId(new UUID(0, 59));
        deals.change(id, null, standing -> Deal.open(id, null, details, Examples.PROCESS, NOW));
    }

    private static QualifiedLeadTold lead(@Nullable UUID seller, @Nullable UUID region) {
        return new QualifiedLeadTold(
                new UUID(0, 21),
                5,
                new UUID(0, 31),
                "B1",
                "spring-fair",
                null,
                BOOKER,
                seller,
                region,
                List.of(new Wish(PRODUCT, 2)),
                NOW.at());
    }
}
