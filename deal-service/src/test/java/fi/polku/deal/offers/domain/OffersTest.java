package fi.polku.deal.offers.domain;

import static fi.polku.deal.offers.domain.OfferExamples.ID;
import static fi.polku.deal.offers.domain.OfferExamples.MANAGER;
import static fi.polku.deal.offers.domain.OfferExamples.OTHER;
import static fi.polku.deal.offers.domain.OfferExamples.SELLER;
import static fi.polku.deal.offers.domain.OfferExamples.TERMS;
import static fi.polku.deal.offers.domain.OfferExamples.accepted;
import static fi.polku.deal.offers.domain.OfferExamples.day;
import static fi.polku.deal.offers.domain.OfferExamples.drafted;
import static fi.polku.deal.offers.domain.OfferExamples.eur;
import static fi.polku.deal.offers.domain.OfferExamples.item;
import static fi.polku.deal.offers.domain.OfferExamples.noon;
import static fi.polku.deal.offers.domain.OfferExamples.proposal;
import static fi.polku.deal.offers.domain.OfferExamples.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Money;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.domain.Untimely;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OffersTest {

    private static final Offers.Judgement YES = new Offers.Judgement(true, MANAGER, "worth it");
    private static final Offers.Judgement NO = new Offers.Judgement(false, MANAGER, null);

    @Test
    void draftsAnOffer() {
        var change = Offers.NONE.draft(ID, proposal("20"), TERMS, noon(11));

        assertThat(change.events())
                .containsExactly(new OfferDrafted(
                        TERMS.dealId(),
                        ID.value(),
                        1,
                        eur("800"),
                        new BigDecimal("20.00"),
                        day(30),
                        true,
                        noon(11).at()));
        assertThat(statusOf(change.after(), 11)).isEqualTo(OfferStatus.DRAFT);
    }

    @Test
    void leavesAnOfferThatIsThereAsItIs() {
        assertThat(drafted("10").draft(ID, proposal("50"), TERMS, noon(12)).events())
                .isEmpty();
    }

    @Test
    void refusesWhatCannotBeOfferedWithEverythingThatIsWrong() {
        var wrong = new Proposal(
                List.of(
                        item(0, "10", "101"),
                        new Proposal.Item(new UUID(0, 42), 1, new Money(BigDecimal.TEN, "USD"), BigDecimal.ZERO)),
                new BigDecimal("-1"),
                day(10));

        assertThatThrownBy(() -> Offers.NONE.draft(ID, wrong, TERMS, noon(11)))
                .isInstanceOfSatisfying(OfferRefused.Unacceptable.class, refused -> {
                    assertThat(refused.code()).isEqualTo("unacceptable-offer");
                    assertThat(refused.flaws())
                            .extracting(Flaw::field)
                            .containsExactly(
                                    "lines[0].quantity",
                                    "lines[0].discountPercent",
                                    "lines[1].product",
                                    "discountPercent",
                                    "validUntil");
                });
    }

    @Test
    void refusesAnOfferOfNothing() {
        var nothing = new Proposal(List.of(), BigDecimal.ZERO, day(30));

        assertThatThrownBy(() -> Offers.NONE.draft(ID, nothing, TERMS, noon(11)))
                .isInstanceOf(OfferRefused.Unacceptable.class);
    }

    @Test
    void refusesAnOfferBeforeTheDealBegan() {
        assertThatThrownBy(() -> Offers.NONE.draft(ID, proposal("0"), TERMS, noon(9)))
                .isInstanceOfSatisfying(
                        Untimely.class, refused -> assertThat(refused.code()).isEqualTo("before-the-beginning"));
    }

    @Test
    void sendsAnOfferWithinTheLimit() {
        var change = drafted("15").send(ID, TERMS, noon(12));

        assertThat(change.events())
                .containsExactly(new OfferSent(
                        TERMS.dealId(), ID.value(), 1, eur("850"), new BigDecimal("15.00"), day(30), noon(12).at()));
        assertThat(statusOf(change.after(), 12)).isEqualTo(OfferStatus.SENT);
    }

    @Test
    void needsAManagersApprovalOverTheLimit() {
        assertThatThrownBy(() -> drafted("15.01").send(ID, TERMS, noon(12)))
                .isInstanceOfSatisfying(OfferRefused.ApprovalNeeded.class, refused -> {
                    assertThat(refused.code()).isEqualTo("approval-needed");
                    assertThat(refused.flaws())
                            .containsExactly(new Flaw("discountPercent", "is 15.01 %", "15 % or less, or an approval"));
                });
    }

    @Test
    void sendsWhatAManagerApproved() {
        var judged = drafted("20").judge(ID, YES, TERMS, noon(12));

        assertThat(judged.events())
                .containsExactly(new OfferApprovalDecided(TERMS.dealId(), ID.value(), 1, true, MANAGER, noon(12).at()));
        assertThat(statusOf(judged.after(), 12)).isEqualTo(OfferStatus.APPROVED);
        assertThat(judged.after().send(ID, TERMS, noon(12)).events()).hasSize(1);
    }

    @Test
    void keepsBackWhatAManagerRefusedUntilAManagerApprovesIt() {
        Offers refused = drafted("20").judge(ID, NO, TERMS, noon(12)).after();

        assertThat(statusOf(refused, 12)).isEqualTo(OfferStatus.REFUSED);
        assertRefused("approval-needed", () -> refused.send(ID, TERMS, noon(12)));
        Offers approved = refused.judge(ID, YES, TERMS, noon(13)).after();
        assertThat(approved.send(ID, TERMS, noon(13)).events()).hasSize(1);
    }

    @Test
    void approvesOneVersionOnly() {
        Offers approved = drafted("20").judge(ID, YES, TERMS, noon(12)).after();
        Offers revised = approved.revise(ID, proposal("30"), TERMS, noon(12)).after();

        assertRefused("approval-needed", () -> revised.send(ID, TERMS, noon(12)));
    }

    @Test
    void letsNobodyApproveADiscountOfTheirOwn() {
        var own = new Offers.Judgement(true, new Stamp(SELLER, null, null, null), null);

        assertRefused("own-approval", () -> drafted("20").judge(ID, own, TERMS, noon(12)));
    }

    @Test
    void asksForNoApprovalWithinTheLimit() {
        assertRefused("approval-not-needed", () -> drafted("15").judge(ID, YES, TERMS, noon(12)));
    }

    @Test
    void neverChangesWhatWasSent() {
        assertRefused("offer-sent-already", () -> sent().send(ID, TERMS, noon(13)));
        assertRefused("offer-sent-already", () -> sent().judge(ID, YES, TERMS, noon(13)));
    }

    @Test
    void sendsNothingThatIsNotValidAnyMore() {
        assertRefused("offer-expired", () -> drafted("0").send(ID, TERMS, noon(31)));
    }

    @Test
    void putsANewVersionInThePlaceOfTheOneBefore() {
        var change = sent().revise(ID, proposal("12"), TERMS, noon(13));
        Offer offer = change.after().find(ID).orElseThrow();

        assertThat(change.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        OfferDrafted.class,
                        drafted -> assertThat(drafted.offerVersion()).isEqualTo(2));
        assertThat(offer.versions())
                .extracting(version -> offer.status(version, day(13)))
                .containsExactly(OfferStatus.SUPERSEDED, OfferStatus.DRAFT);
    }

    @Test
    void acceptsWhatWasSent() {
        var change = sent().answer(ID, OfferDecision.ACCEPTED, 1, TERMS, noon(30));

        assertThat(change.events())
                .containsExactly(new OfferDecided(
                        TERMS.dealId(),
                        ID.value(),
                        1,
                        OfferDecision.ACCEPTED,
                        eur("900"),
                        new BigDecimal("10.00"),
                        noon(30).at()));
        assertThat(change.after().accepted()).isPresent();
    }

    @Test
    void refusesToAcceptWhatWasNotSent() {
        assertRefused("offer-not-sent", () -> drafted("0").answer(ID, OfferDecision.ACCEPTED, null, TERMS, noon(12)));
    }

    @Test
    void refusesToAcceptWhatExpiredButNotToDeclineIt() {
        assertRefused("offer-expired", () -> sent().answer(ID, OfferDecision.ACCEPTED, null, TERMS, noon(31)));
        assertThat(statusOf(sent(), 31)).isEqualTo(OfferStatus.EXPIRED);
        assertThat(sent().answer(ID, OfferDecision.DECLINED, null, TERMS, noon(31))
                        .events())
                .hasSize(1);
    }

    @Test
    void refusesToAcceptASupersededVersionAndOneThatThereIsNot() {
        Offers revised = sent().revise(ID, proposal("12"), TERMS, noon(13)).after();

        assertRefused("offer-superseded", () -> revised.answer(ID, OfferDecision.ACCEPTED, 1, TERMS, noon(13)));
        assertRefused("no-such-offer-version", () -> revised.answer(ID, OfferDecision.ACCEPTED, 3, TERMS, noon(13)));
        assertRefused("offer-not-sent", () -> revised.answer(ID, OfferDecision.ACCEPTED, null, TERMS, noon(13)));
    }

    @Test
    void refusesASecondAnswerButLetsTheCustomerThinkBetterOfIt() {
        assertRefused(
                "offer-decided-already", () -> accepted().answer(ID, OfferDecision.ACCEPTED, null, TERMS, noon(14)));
        Offers declined = accepted()
                .answer(ID, OfferDecision.DECLINED, null, TERMS, noon(14))
                .after();
        assertThat(declined.accepted()).isEmpty();
        assertRefused(
                "offer-decided-already", () -> declined.answer(ID, OfferDecision.ACCEPTED, null, TERMS, noon(15)));
    }

    @Test
    void changesNoOfferThatWasAccepted() {
        assertRefused("offer-accepted", () -> accepted().revise(ID, proposal("0"), TERMS, noon(14)));
    }

    @Test
    void acceptsOneOfferOfADealOnly() {
        Offers two = accepted()
                .draft(OTHER, proposal("0"), TERMS, noon(14))
                .after()
                .send(OTHER, TERMS, noon(14))
                .after();

        assertRefused("other-offer-accepted", () -> two.answer(OTHER, OfferDecision.ACCEPTED, null, TERMS, noon(14)));
        assertThat(two.answer(OTHER, OfferDecision.DECLINED, null, TERMS, noon(14))
                        .events())
                .hasSize(1);
    }

    @Test
    void refusesAnOfferThatWasNotMade() {
        assertRefused("offer-not-made", () -> Offers.NONE.send(ID, TERMS, noon(12)));
    }

    @Test
    void refusesAnAnswerBeforeTheSending() {
        assertThatThrownBy(() -> sent().answer(ID, OfferDecision.ACCEPTED, null, TERMS, noon(11)))
                .isInstanceOf(Untimely.class);
    }

    private static void assertRefused(String code, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        OfferRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static OfferStatus statusOf(Offers offers, int dayOfJanuary) {
        Offer offer = offers.find(ID).orElseThrow();
        return offer.status(offer.latest(), day(dayOfJanuary));
    }
}
