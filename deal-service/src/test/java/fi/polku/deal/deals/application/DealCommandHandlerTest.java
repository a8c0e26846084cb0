package fi.polku.deal.deals.application;

import static fi.polku.deal.deals.domain.Examples.CUSTOMER;
import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.KEY;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.PRODUCT;
import static fi.polku.deal.deals.domain.Examples.SELLER;
import static fi.polku.deal.deals.domain.Examples.day;
import static fi.polku.deal.deals.domain.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.deals.application.DealFacts.SoldProduct;
import fi.polku.deal.deals.domain.Closing;
import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.KnownAccount;
import fi.polku.deal.deals.domain.Line;
import fi.polku.deal.deals.domain.Outcome;
import fi.polku.deal.deals.domain.Reference;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Decided.Effect;
import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Money;
import fi.polku.deal.process.domain.Processes;
import fi.polku.deal.process.domain.Stage;
import fi.polku.deal.products.application.ProductsInMemory;
import fi.polku.deal.products.domain.Product;
import fi.polku.deal.products.domain.ProductDetails;
import fi.polku.deal.products.domain.ProductId;
import fi.polku.platform.test.fault.MutableClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DealCommandHandlerTest {

    private static final Reference SOLD_BY = new Reference(SELLER.personId(), "Moses Frase");
    private static final DealCommand.OverrideFacts OVERRIDE =
            new DealCommand.OverrideFacts("they shook hands on it", SELLER.personId());
    private static final Reference SOLD_TO = new Reference(CUSTOMER.accountId(), "Cancity");
    private static final Reference IN_DOLLARS = new Reference(PRODUCT, "GTX Plus Basic");
    private static final Reference IN_EUROS = new Reference(new UUID(0, 42), "MG Special");
    private static final Reference NOBODY = new Reference(new UUID(0, 99), "Nobody");

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

    @BeforeEach
    void knowAPersonAnAccountAndTwoProducts() {
        neighbours.note(SELLER, 1);
        neighbours.note(new KnownAccount(CUSTOMER.accountId(), List.of()), 1);
        neighbours.noteClass(CUSTOMER.accountId(), "A1", 1);
        list(IN_DOLLARS, usd("1096"));
        list(IN_EUROS, new Money(BigDecimal.TEN, "EUR"));
    }

    @Test
    void opensADealTodayWhereDealsBeginAndStampsWhoSellsWhatToWhom() {
        var decided = handler.handle(new DealCommand.Open(ID, facts(null, sold(IN_DOLLARS, null)), null));

        assertThat(decided.effect()).isEqualTo(Effect.CREATED);
        DealView deal = decided.standing().what();
        assertThat(deal.openedOn()).isEqualTo(NOW.today());
        assertThat(deal.stage()).isEqualTo("sales-meeting");
        assertThat(deal.seller()).isEqualTo(SELLER);
        assertThat(deal.accountId()).isEqualTo(CUSTOMER.accountId());
        assertThat(deal.accountClass()).isEqualTo("A1");
        assertThat(deal.currency()).isEqualTo("USD");
        assertThat(deal.lines()).containsExactly(new Line(PRODUCT, 1, usd("1096"), null));
        assertThat(deal.value()).isNull();
    }

    @Test
    void leavesADealThatIsThereAsItIs() {
        handler.handle(new DealCommand.Open(ID, facts(null, sold(IN_DOLLARS, null)), null));

        assertThat(handler.handle(new DealCommand.Open(ID, facts("EUR"), null)).effect())
                .isEqualTo(Effect.UNCHANGED);
    }

    @Test
    void sellsInTheCurrencyThatWasTold() {
        var deal = handler.handle(new DealCommand.Open(ID, facts("EUR", sold(IN_DOLLARS, "1000")), null))
                .standing()
                .what();

        assertThat(deal.currency()).isEqualTo("EUR");
        assertThat(deal.value()).isEqualTo(new Money(new BigDecimal("1000"), "EUR"));
        assertThat(deal.lines().getFirst().listPrice()).isEqualTo(usd("1096"));
    }

    @Test
    void refusesADealWhoseProductsTellSeveralCurrenciesOrNone() {
        var several = facts(null, sold(IN_DOLLARS, null), sold(IN_EUROS, null));

        assertThatThrownBy(() -> handler.handle(new DealCommand.Open(ID, several, null)))
                .isInstanceOf(DealRefused.Unacceptable.class);
        assertThatThrownBy(() -> handler.handle(new DealCommand.Open(ID, facts(null), null)))
                .isInstanceOfSatisfying(
                        DealRefused.Unacceptable.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::field)
                                .containsExactly("currency"));
    }

    @Test
    void namesEveryStrangerAndWhateverElseIsWrong() {
        var facts = new DealFacts(
                null,
                NOBODY,
                new Reference(new UUID(0, 98), "Nowhere"),
                null,
                null,
                List.of(sold(IN_DOLLARS, null), sold(new Reference(new UUID(0, 97), "GTXPro"), null)),
                null,
                LocalDate.of(2018, 1, 1),
                null);

        assertThatThrownBy(() -> handler.handle(new DealCommand.Import(ID, KEY, facts)))
                .isInstanceOfSatisfying(
                        DealRefused.UnknownReference.class,
                        refused -> assertThat(refused.flaws())
                                .containsExactly(
                                        new Flaw(
                                                "lines[1].product",
                                                "\"GTXPro\" is not known here",
                                                "a product on the price list"),
                                        new Flaw(
                                                "account",
                                                "\"Nowhere\" is not known here",
                                                "an account that account-service knows"),
                                        new Flaw(
                                                "seller",
                                                "\"Nobody\" is not known here",
                                                "somebody in the team directory"),
                                        new Flaw(
                                                "openedOn", "2018-01-01 lies in the future", "2017-01-31 or earlier")));
    }

    @Test
    void doesNotAskForACurrencyThatOnlyAStrangeProductCouldTell() {
        var facts = facts(null, sold(NOBODY, null));

        assertThatThrownBy(() -> handler.handle(new DealCommand.Import(ID, KEY, facts)))
                .isInstanceOfSatisfying(
                        DealRefused.UnknownReference.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::field)
                                .containsExactly("lines[0].product"));
    }

    @Test
    void takesADealOverAndCorrectsItOnlyWhereTheRowDiffers() {
        assertThat(imported("handover", Outcome.WON).effect()).isEqualTo(Effect.CREATED);
        assertThat(imported("handover", Outcome.WON).effect()).isEqualTo(Effect.UNCHANGED);
        assertThat(imported("closing", Outcome.LOST).effect()).isEqualTo(Effect.UPDATED);
        var open = imported("sales-meeting", null);
        assertThat(open.effect()).isEqualTo(Effect.UPDATED);
        assertThat(open.standing().version()).isEqualTo(4);
        assertThat(open.standing().what().outcome()).isNull();
        assertThat(open.standing().what().externalId()).isEqualTo("Z063OYW0");
    }

    @Test
    void keepsTheListPriceOfItsDayWhenTheDealComesAgain() {
        imported("handover", Outcome.WON);
        list(IN_DOLLARS, usd("2000"));

        assertThat(imported("handover", Outcome.WON).effect()).isEqualTo(Effect.UNCHANGED);
    }

    @Test
    void closesADealToday() {
        handler.handle(new DealCommand.Open(ID, facts(null, sold(IN_DOLLARS, null)), null));

        var closed = handler.handle(close(null, null)).standing();

        assertThat(closed.version()).isEqualTo(2);
        assertThat(closed.what().closedOn()).isEqualTo(NOW.today());
        assertThat(closed.what().outcome()).isEqualTo(Outcome.WON);
        assertThat(closed.what().reason()).isEqualTo("best-fit");
        assertThat(closed.what().stage()).isEqualTo("handover");
    }

    @Test
    void closesADealInTheClassThatItsAccountHasByThen() {
        handler.handle(new DealCommand.Open(ID, facts(null, sold(IN_DOLLARS, null)), null));
        reclassify("B2");

        assertThat(classAfter(handler.handle(close(null, null)))).isEqualTo("B2");
    }

    @Test
    void takesHistoryOverInTheClassOfTheFirstRowThatTellsTheDecision() {
        imported("sales-meeting", null);
        reclassify("B2");
        assertThat(classAfter(imported("sales-meeting", null))).isEqualTo("A1");
        assertThat(classAfter(imported("handover", Outcome.WON))).isEqualTo("B2");
        reclassify("C3");

        assertThat(imported("handover", Outcome.WON).effect()).isEqualTo(Effect.UNCHANGED);
        assertThat(classAfter(imported("closing", Outcome.LOST))).isEqualTo("B2");
    }

    @Test
    void closesADealWithoutAnAccount() {
        var unknown = new DealFacts(null, SOLD_BY, null, null, "EUR", List.of(), null, null, null);
        handler.handle(new DealCommand.Open(ID, unknown, null));

        assertThat(handler.handle(close(null, null)).standing().what().accountId())
                .isNull();
    }

    @Test
    void closesADealWithWhatWasSoldInTheEnd() {
        handler.handle(new DealCommand.Open(ID, facts("USD", sold(IN_DOLLARS, null)), null));

        var closed = handler.handle(close(List.of(sold(IN_DOLLARS, "900"), sold(IN_EUROS, "10")), null))
                .standing()
                .what();

        assertThat(closed.value()).isEqualTo(usd("910"));
    }

    @Test
    void closesADealForAPrice() {
        handler.handle(new DealCommand.Open(ID, facts(null, sold(IN_DOLLARS, null)), null));

        assertThat(handler.handle(close(null, new BigDecimal("990")))
                        .standing()
                        .what()
                        .value())
                .isEqualTo(usd("990"));
    }

    @Test
    void refusesToCloseWithAProductThatNobodyKnows() {
        handler.handle(new DealCommand.Open(ID, facts("USD"), null));

        assertThatThrownBy(() -> handler.handle(close(List.of(sold(NOBODY, "1")), null)))
                .isInstanceOf(DealRefused.UnknownReference.class);
    }

    @Test
    void refusesToCloseADealThatIsNotThere() {
        assertThatThrownBy(() -> handler.handle(close(null, null))).isInstanceOf(DealRefused.NotOpened.class);
    }

    private Decided<DealView> imported(String stage, @Nullable Outcome outcome) {
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
        return handler.handle(new DealCommand.Import(ID, KEY, facts));
    }

    private static DealFacts facts(@Nullable String currency, SoldProduct... lines) {
        return new DealFacts(null, SOLD_BY, SOLD_TO, null, currency, List.of(lines), null, null, null);
    }

    private static DealCommand.Close close(@Nullable List<SoldProduct> lines, @Nullable BigDecimal value) {
        return new DealCommand.Close(ID, null, Outcome.WON, "best-fit", null, null, null, lines, value, OVERRIDE, null);
    }

    private static SoldProduct sold(Reference product, @Nullable String amount) {
        return new SoldProduct(product, 1, amount == null ? null : new BigDecimal(amount));
    }

    private static @Nullable String classAfter(Decided<DealView> decided) {
        return decided.standing().what().accountClass();
    }

    private void reclassify(String accountClass) {
        neighbours.noteClass(CUSTOMER.accountId(), accountClass, 2);
    }

    private void list(Reference product, Money price) {
        var details = new ProductDetails(product.name(), null, price);
        products.change(
                new ProductId(product.id()),
                null,
                standing -> standing.map(known -> known.change(details, NOW.at()))
                        .orElseGet(() -> Product.list(new ProductId(product.id()), null, details, NOW.at())));
    }
}
