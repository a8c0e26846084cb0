package fi.polku.deal.handover.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.domain.Untimely;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandoverTest {

    private static final Stamp OWNER = new Stamp(new UUID(0, 3), new UUID(0, 13), null, null);
    private static final Stamp SOMEBODY = new Stamp(new UUID(0, 4), null, null, null);
    private static final Promise PROMISE =
            new Promise(new UUID(0, 71), "Training on site", "Maija", LocalDate.of(2017, 2, 15));
    private static final Checklist CHECKLIST = new Checklist(List.of(
            item("delivery-owner"),
            item("sold-lines"),
            item("decision-makers"),
            item("needs"),
            item("schedule"),
            item("promises"),
            item("risks"),
            item("open-questions"),
            item("contract-signed")));
    private static final SoldDeal DEAL = sold(1, 1);

    @Test
    void tellsWhatIsStillMissing() {
        var change = Handover.NOT_BEGUN.prepare(told("call first", null), DEAL, noon(21));

        assertThat(change.events())
                .containsExactly(
                        new HandoverPrepared(DEAL.dealId(), List.of("schedule", "contract-signed"), noon(21).at()));
        assertThat(change.after().status()).isEqualTo(HandoverStatus.PREPARING);
    }

    @Test
    void changesNothingWhenTheSameIsToldAgain() {
        Handover prepared =
                Handover.NOT_BEGUN.prepare(complete(), DEAL, noon(21)).after();

        assertThat(prepared.prepare(complete(), DEAL, noon(22)).events()).isEmpty();
    }

    @Test
    void offersACompleteHandover() {
        Handover prepared =
                Handover.NOT_BEGUN.prepare(complete(), DEAL, noon(21)).after();

        var change = prepared.offer(DEAL, noon(22));

        assertThat(change.events()).containsExactly(new HandoverOffered(DEAL.dealId(), 1, noon(22).at()));
        assertThat(change.after().status()).isEqualTo(HandoverStatus.OFFERED);
    }

    @Test
    void refusesAnIncompleteHandoverWithEverythingThatIsMissing() {
        assertThatThrownBy(() -> Handover.NOT_BEGUN.offer(sold(0, 0), noon(21)))
                .isInstanceOfSatisfying(HandoverRefused.Incomplete.class, refused -> {
                    assertThat(refused.code()).isEqualTo("handover-incomplete");
                    assertThat(refused.flaws()).extracting(Flaw::field).containsExactlyElementsOf(CHECKLIST.codes());
                });
    }

    @Test
    void takesAnEmptyListOfPromisesForTheWordThatNoneWasMade() {
        var none = new HandoverPackage(OWNER, "n", "s", "r", "o", List.of(), Set.of("contract-signed"));

        assertThat(CHECKLIST.missingFrom(none, DEAL)).isEmpty();
    }

    @Test
    void refusesPromisesThatCannotBeAndConfirmationsThatNobodyAskedFor() {
        var early = new Promise(new UUID(0, 72), "A visit", "Maija", LocalDate.of(2017, 1, 9));
        var told = new HandoverPackage(
                OWNER, null, null, null, null, List.of(PROMISE, PROMISE, early), Set.of("needs", "cake"));

        assertThatThrownBy(() -> Handover.NOT_BEGUN.prepare(told, DEAL, noon(21)))
                .isInstanceOfSatisfying(HandoverRefused.Unacceptable.class, refused -> {
                    assertThat(refused.code()).isEqualTo("unacceptable-handover");
                    assertThat(refused.flaws())
                            .containsExactly(
                                    new Flaw(
                                            "promises[1].what",
                                            "was promised to the same person already",
                                            "each promise once"),
                                    new Flaw(
                                            "promises[2].dueOn",
                                            "2017-01-09 lies before the deal was opened on 2017-01-10",
                                            "2017-01-10 or later"),
                                    new Flaw(
                                            "checklist",
                                            "the checklist has no item cake to confirm",
                                            "contract-signed"),
                                    new Flaw(
                                            "checklist",
                                            "the checklist has no item needs to confirm",
                                            "contract-signed"));
                });
    }

    @Test
    void handsOverWhenTheDeliveryOwnerAccepts() {
        var change = offered().accept(OWNER, DEAL, noon(23));

        assertThat(change.after().status()).isEqualTo(HandoverStatus.ACCEPTED);
        assertThat(change.events())
                .containsExactly(new HandedOverToDelivery(
                        DEAL.dealId(),
                        DEAL.accountId(),
                        OWNER,
                        1,
                        List.of(new HandedOverToDelivery.PromiseMade(PROMISE.promiseId(), PROMISE.dueOn())),
                        DEAL.closedOn(),
                        noon(23).at()));
    }

    @Test
    void goesBackWithWhatIsLackingAndIsOfferedAgainWithItsHistory() {
        var returned = offered()
                .giveBack(
                        List.of("schedule", "needs", "schedule"),
                        "too tight",
                        new Returner(OWNER, false),
                        DEAL,
                        noon(23));

        assertThat(returned.events())
                .containsExactly(
                        new HandoverReturned(DEAL.dealId(), 1, List.of("schedule", "needs"), OWNER, noon(23).at()));
        assertThat(returned.after().status()).isEqualTo(HandoverStatus.RETURNED);
        Handover corrected = returned.after()
                .prepare(told("call first", "in two steps", "contract-signed"), DEAL, noon(24))
                .after();
        Handover again = corrected.offer(DEAL, noon(25)).after();
        assertThat(again.attempts())
                .containsExactly(
                        new Attempt(
                                1,
                                noon(22).at(),
                                new Attempt.Returned(List.of("schedule", "needs"), "too tight", OWNER, noon(23).at())),
                        new Attempt(2, noon(25).at(), null));
    }

    @Test
    void letsOnlyTheDeliveryOwnerAnswer() {
        assertRefused("not-the-delivery-owner", () -> offered().accept(SOMEBODY, DEAL, noon(23)));
        assertRefused(
                "not-the-delivery-owner",
                () -> offered().giveBack(List.of("needs"), null, new Returner(SOMEBODY, false), DEAL, noon(23)));
    }

    @Test
    void isGivenBackByAManagerOrByAnybodyOnceTheDeliveryOwnerLeft() {
        var owner = new Person(OWNER, null, Set.of(), true);
        var gone = new Person(OWNER, null, Set.of(), false);
        var somebody = new Person(SOMEBODY, null, Set.of(), true);
        var manager = new Person(SOMEBODY, null, Set.of(Person.SALES_MANAGER), true);
        var leads = new Stamp(new UUID(0, 5), null, SOMEBODY.personId(), null);

        assertThat(Returner.of(somebody, owner, null).standsIn()).isFalse();
        assertThat(Returner.of(manager, owner, null).standsIn()).isTrue();
        assertThat(Returner.of(somebody, owner, leads).standsIn()).isTrue();
        assertThat(Returner.of(somebody, gone, null).standsIn()).isTrue();
        assertThat(Returner.of(gone, gone, null).standsIn()).isFalse();
        var returned = offered().giveBack(List.of("needs"), null, new Returner(SOMEBODY, true), DEAL, noon(23));
        assertThat(returned.after().status()).isEqualTo(HandoverStatus.RETURNED);
        assertThat(returned.events())
                .containsExactly(new HandoverReturned(DEAL.dealId(), 1, List.of("needs"), SOMEBODY, noon(23).at()));
    }

    @Test
    void refusesAnswersToWhatWasNotOffered() {
        assertRefused("handover-not-offered", () -> Handover.NOT_BEGUN.accept(OWNER, DEAL, noon(23)));
        Handover returned = offered()
                .giveBack(List.of("needs"), null, new Returner(OWNER, false), DEAL, noon(23))
                .after();
        assertRefused("handover-not-offered", () -> returned.accept(OWNER, DEAL, noon(23)));
    }

    @Test
    void refusesAReturnThatDoesNotSayWhatIsLacking() {
        assertRefused(
                "unacceptable-return",
                () -> offered().giveBack(List.of(), null, new Returner(OWNER, false), DEAL, noon(23)));
        assertRefused(
                "unacceptable-return",
                () -> offered().giveBack(List.of("cake"), null, new Returner(OWNER, false), DEAL, noon(23)));
    }

    @Test
    void leavesWhatIsWithDeliveryAsItIs() {
        assertRefused("handover-with-delivery", () -> offered().prepare(complete(), DEAL, noon(23)));
        assertRefused("handover-with-delivery", () -> offered().offer(DEAL, noon(23)));
        Handover accepted = offered().accept(OWNER, DEAL, noon(23)).after();
        assertRefused("handover-with-delivery", () -> accepted.prepare(complete(), DEAL, noon(24)));
        assertRefused("handover-not-offered", () -> accepted.accept(OWNER, DEAL, noon(24)));
    }

    @Test
    void comesBackToTheSellerWhenTheDealIsReopened() {
        Handover withdrawn = offered().withdrawn(noon(23).at());

        assertThat(withdrawn.status()).isEqualTo(HandoverStatus.PREPARING);
        assertThat(withdrawn.told()).isEqualTo(complete());
        assertThat(withdrawn.attempts()).hasSize(1);
        assertThat(Handover.NOT_BEGUN.withdrawn(noon(23).at())).isEqualTo(Handover.NOT_BEGUN);
    }

    @Test
    void happensInOrder() {
        assertThatThrownBy(() -> Handover.NOT_BEGUN.prepare(complete(), DEAL, noon(19)))
                .isInstanceOf(Untimely.class);
        assertThatThrownBy(() -> offered().accept(OWNER, DEAL, noon(21))).isInstanceOf(Untimely.class);
        Handover returned = offered()
                .giveBack(List.of("needs"), null, new Returner(OWNER, false), DEAL, noon(23))
                .after();
        assertThatThrownBy(() -> returned.offer(DEAL, noon(22))).isInstanceOf(Untimely.class);
    }

    private static void assertRefused(String code, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        HandoverRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static Handover offered() {
        return Handover.NOT_BEGUN
                .prepare(complete(), DEAL, noon(21))
                .after()
                .offer(DEAL, noon(22))
                .after();
    }

    private static HandoverPackage complete() {
        return told("call first", "by February", "contract-signed");
    }

    private static HandoverPackage told(String needs, @Nullable String schedule, String... confirmed) {
        return new HandoverPackage(OWNER, needs, schedule, "none", "none", List.of(PROMISE), Set.of(confirmed));
    }

    private static SoldDeal sold(int lines, int decisionMakers) {
        return new SoldDeal(
                new UUID(0, 51),
                new UUID(0, 31),
                LocalDate.of(2017, 1, 10),
                LocalDate.of(2017, 1, 20),
                null,
                Collections.nCopies(lines, new SoldLine(new UUID(0, 41), 1, null)),
                decisionMakers,
                CHECKLIST);
    }

    private static Checklist.Item item(String code) {
        return new Checklist.Item(code, code, code);
    }

    private static Moment noon(int dayOfJanuary) {
        return new Moment(
                Instant.parse("2017-01-%02dT10:00:00Z".formatted(dayOfJanuary)), ZoneId.of("Europe/Helsinki"));
    }
}
