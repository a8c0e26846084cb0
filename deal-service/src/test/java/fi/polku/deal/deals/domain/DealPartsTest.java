package fi.polku.deal.deals.domain;

import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.KEY;
import static fi.polku.deal.deals.domain.Examples.MANAGER;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.OVERRULING;
import static fi.polku.deal.deals.domain.Examples.PROCESS;
import static fi.polku.deal.deals.domain.Examples.closing;
import static fi.polku.deal.deals.domain.Examples.day;
import static fi.polku.deal.deals.domain.Examples.details;
import static fi.polku.deal.deals.domain.Examples.line;
import static fi.polku.deal.deals.domain.Examples.lost;
import static fi.polku.deal.deals.domain.Examples.open;
import static fi.polku.deal.deals.domain.Examples.usd;
import static fi.polku.deal.deals.domain.Examples.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Happening;
import fi.polku.deal.domain.Money;
import fi.polku.deal.handover.domain.Handover;
import fi.polku.deal.handover.domain.HandoverPackage;
import fi.polku.deal.handover.domain.HandoverRefused;
import fi.polku.deal.handover.domain.HandoverStatus;
import fi.polku.deal.offers.domain.OfferDecision;
import fi.polku.deal.offers.domain.OfferId;
import fi.polku.deal.offers.domain.OfferRefused;
import fi.polku.deal.offers.domain.Offers;
import fi.polku.deal.offers.domain.Proposal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A deal, its offers and its handover never disagree. */
class DealPartsTest {

    private static final OfferId OFFER = new OfferId(new UUID(0, 61));

    @Test
    void sellsWhatTheCustomerAcceptedAtTheListPriceOfTheOffer() {
        var change = accepted(open()).close(win(), Set.of(), PROCESS, NOW);

        assertThat(change.after().details().lines())
                .containsExactly(new Line(line("1", "1").productId(), 2, usd("1200"), usd("2160")));
        assertThat(change.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        DealClosed.class, closed -> assertThat(closed.value()).isEqualTo(usd("2160")));
    }

    @Test
    void refusesToBeWonForAnotherPriceThanTheCustomerAccepted() {
        var decision = new Decision(closing(Outcome.WON, day(20)), null, List.of(), usd("1"), OVERRULING);

        assertThatThrownBy(() -> accepted(open()).close(decision, Set.of(), PROCESS, NOW))
                .isInstanceOfSatisfying(
                        DealRefused.UnacceptableClosing.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::field)
                                .contains("lines", "value"));
    }

    @Test
    void asksForAnAcceptedOfferBeforeItIsWon() {
        var decision = new Decision(closing(Outcome.WON, day(20)), null, null, null, null);

        assertThatThrownBy(() -> new Deal(ID, null, open()).close(decision, Set.of(), PROCESS, NOW))
                .isInstanceOfSatisfying(
                        DealRefused.NoAcceptedOffer.class,
                        refused -> assertThat(refused.code()).isEqualTo("no-accepted-offer"));
    }

    @Test
    void losesWithAReasonFromTheList() {
        var decision = new Decision(new Closing(Outcome.LOST, "bad-weather", day(20)), null, null, null, null);

        assertThatThrownBy(() -> new Deal(ID, null, open()).close(decision, Set.of(), PROCESS, NOW))
                .isInstanceOfSatisfying(
                        DealRefused.UnacceptableClosing.class,
                        refused -> assertThat(refused.flaws()).singleElement().satisfies(flaw -> {
                            assertThat(flaw.field()).isEqualTo("reason");
                            assertThat(flaw.accepted()).contains("too-expensive", "competitor");
                        }));
    }

    @Test
    void offersNothingOnceItIsDecided() {
        assertThatThrownBy(() -> new Deal(ID, null, won())
                        .offer(standing -> standing.offers().send(OFFER, standing.terms(), NOW), PROCESS))
                .isInstanceOf(DealRefused.ClosedAlready.class);
    }

    @Test
    void isSoldInTheCurrencyOfItsFirstOfferWhereNobodyToldAnyOfAQualifiedLead() {
        var lead = QualifiedLead.arrived(null, null, NOW.at());
        var change =
                draft(Deal.open(ID, withoutLinesInEuros(), lead, PROCESS, NOW).after());

        assertThat(change.after().details().currency()).isEqualTo("USD");
        assertThat(change.events()).hasSize(2);
        assertThat(change.events().getLast())
                .isInstanceOfSatisfying(
                        DealCorrected.class,
                        corrected -> assertThat(corrected.currency()).isEqualTo("USD"));
        assertThat(change.after().offering(PROCESS).terms().currency()).isEqualTo("USD");
    }

    @Test
    void isSoldInTheCurrencyThatItsOpenerOrAnotherSystemTold() {
        Deal byHand =
                Deal.openByHand(ID, withoutLinesInEuros(), null, PROCESS, NOW).after();
        Deal imported = Deal.open(ID, KEY, withoutLinesInEuros(), PROCESS, NOW).after();

        for (Deal told : List.of(byHand, imported)) {
            assertThat(told.offering(PROCESS).terms().currency()).isEqualTo("EUR");
            assertThatThrownBy(() -> draft(told))
                    .isInstanceOfSatisfying(
                            OfferRefused.class,
                            refused -> assertThat(refused.flaws())
                                    .extracting(Flaw::field)
                                    .containsExactly("lines[0].product"));
        }
    }

    @Test
    void refusesAnOfferInAnotherCurrencyThanItsLines() {
        var inEuros = new Line(new UUID(0, 42), 1, new Money(BigDecimal.TEN, "EUR"), null);
        var deal = new Deal(
                ID, null, details("sales-meeting", day(10), null).soldIn("EUR").selling(List.of(inEuros)));

        assertThatThrownBy(() -> draft(deal))
                .isInstanceOfSatisfying(
                        OfferRefused.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::field)
                                .containsExactly("lines[0].product"));
    }

    @Test
    void handsOverOnlyWhatIsWon() {
        assertThatThrownBy(() -> new Deal(ID, null, lost()).handingOver(PROCESS))
                .isInstanceOfSatisfying(
                        HandoverRefused.NotWon.class,
                        refused -> assertThat(refused.code()).isEqualTo("deal-not-won"));
        assertThatThrownBy(() -> new Deal(ID, null, open()).handingOver(PROCESS))
                .isInstanceOf(HandoverRefused.NotWon.class);
    }

    @Test
    void handsOverNothingWithoutADecisionMaker() {
        assertThatThrownBy(() -> new Deal(ID, KEY, won())
                        .handOver(standing -> standing.handover().offer(standing.deal(), NOW), PROCESS))
                .isInstanceOfSatisfying(
                        HandoverRefused.Incomplete.class,
                        refused -> assertThat(refused.flaws())
                                .contains(
                                        new Flaw("decision-makers", "is missing", "Decision makers and their parts")));
    }

    @Test
    void isOpenAgainWithItsOffersAndItsHandoverWithTheSeller() {
        var reopened = offered().reopen(new Reopening("customer-came-back", MANAGER), PROCESS, NOW);

        assertThat(reopened.after().details().closing()).isNull();
        assertThat(reopened.after().details().stage().code()).isEqualTo("closing");
        assertThat(reopened.after().handover().status()).isEqualTo(HandoverStatus.PREPARING);
        assertThat(reopened.events())
                .containsExactly(new DealReopened(ID.value(), "closing", "customer-came-back", MANAGER, NOW.at()));
    }

    @Test
    void isReopenedForAReasonFromTheListAndOnlyWhenClosed() {
        assertRefused("unacceptable-reopening", () -> reopen(new Deal(ID, null, won()), "because"));
        assertRefused("deal-not-closed", () -> reopen(new Deal(ID, null, open()), "closed-by-mistake"));
    }

    @Test
    void staysClosedOnceDeliveryHasTakenItOver() {
        assertRefused("deal-handed-over", () -> reopen(handedOver(), "closed-by-mistake"));
    }

    @Test
    void isNotCorrectedAgainstWhatDeliveryTookOver() {
        assertThatThrownBy(() -> handedOver().correct(lost(), PROCESS, NOW))
                .isInstanceOfSatisfying(
                        DealRefused.Unacceptable.class,
                        refused -> assertThat(refused.flaws())
                                .containsExactly(new Flaw("outcome", "the deal was handed over to delivery", "won")));
    }

    @Test
    void isNotCorrectedAgainstWhatTheCustomerAccepted() {
        assertThatThrownBy(() -> accepted(open()).correct(won(), PROCESS, NOW))
                .isInstanceOfSatisfying(
                        DealRefused.Unacceptable.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::field)
                                .containsExactly("lines"));
    }

    @Test
    void keepsItsOffersThroughACorrection() {
        var said = details("sales-meeting", day(9), null, line("1096", null));

        assertThat(accepted(open()).correct(said, PROCESS, NOW).after().offers().accepted())
                .isPresent();
    }

    @Test
    void takesAHandoverBackWhenRecordsTellThatTheDealWasLost() {
        assertThat(offered().correct(lost(), PROCESS, NOW).after().handover().status())
                .isEqualTo(HandoverStatus.PREPARING);
    }

    private static void assertRefused(String code, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        DealRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static void reopen(Deal deal, String reason) {
        deal.reopen(new Reopening(reason, MANAGER), PROCESS, NOW);
    }

    private static Decision win() {
        return new Decision(closing(Outcome.WON, day(20)), null, null, null, OVERRULING);
    }

    /** Two pieces listed at 1,200 dollars each, ten percent off, accepted. */
    private static Deal accepted(DealDetails details) {
        var item = new Proposal.Item(line("1", "1").productId(), 2, usd("1200"), BigDecimal.ZERO);
        var proposal = new Proposal(List.of(item), BigDecimal.TEN, NOW.today());
        var deal = new Deal(ID, KEY, details);
        var terms = deal.offering(PROCESS).terms();
        Offers offers = Offers.NONE
                .draft(OFFER, proposal, terms, NOW)
                .after()
                .send(OFFER, terms, NOW)
                .after()
                .answer(OFFER, OfferDecision.ACCEPTED, null, terms, NOW)
                .after();
        return new Deal(ID, KEY, details, details, Course.UNKNOWN, offers, Handover.NOT_BEGUN);
    }

    private static Change<Deal, Happening> draft(Deal deal) {
        var item = new Proposal.Item(line("1", "1").productId(), 2, usd("1200"), BigDecimal.ZERO);
        var proposal = new Proposal(List.of(item), BigDecimal.TEN, NOW.today());
        return deal.offer(standing -> standing.offers().draft(OFFER, proposal, standing.terms(), NOW), PROCESS);
    }

    private static DealDetails withoutLinesInEuros() {
        return details("sales-meeting", day(10), null).soldIn("EUR");
    }

    private static Deal offered() {
        var told = new HandoverPackage(MANAGER, "needs", "schedule", "none", "none", List.of(), Set.of());
        return new Deal(ID, KEY, won())
                .handOver(standing -> standing.handover().prepare(told, standing.deal(), NOW), PROCESS)
                .after()
                .handOver(
                        standing ->
                                standing.handover().offer(standing.knowing(1).deal(), NOW),
                        PROCESS)
                .after();
    }

    private static Deal handedOver() {
        return offered()
                .handOver(standing -> standing.handover().accept(MANAGER, standing.deal(), NOW), PROCESS)
                .after();
    }
}
