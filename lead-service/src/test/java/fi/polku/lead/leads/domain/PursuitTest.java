package fi.polku.lead.leads.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Company;
import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.domain.Flaw;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.domain.Reason;
import fi.polku.lead.domain.ReasonList;
import fi.polku.lead.domain.Stamp;
import fi.polku.lead.domain.Untimely;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PursuitTest {

    private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
    private static final Moment NOW = new Moment(NOON, ZoneId.of("Europe/Helsinki"));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID ID = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID ACCOUNT = new UUID(1, 1);
    private static final UUID DEAL = new UUID(2, 1);
    private static final UUID SELLER = new UUID(3, 2);
    private static final Stamp ANNA = new Stamp(new UUID(3, 1), new UUID(4, 1), null, new UUID(5, 1), null);
    private static final Stamp BEN = new Stamp(SELLER, null, null, null, null);
    private static final ReasonList REASONS =
            new ReasonList(List.of(new Reason("no-time", "Ei ehdi", "No time"), new Reason("no-need", "Ei", "No")));

    @Test
    void tellsWhoGetsTheLead() {
        var change = on(lead()).assign(BEN);

        assertThat(change.after().owner()).isEqualTo(BEN);
        assertThat(change.events()).containsExactly(new PursuitEvent.LeadAssigned(ID, BEN, NOON));
        assertThat(on(change.after()).assign(BEN).events()).isEmpty();
    }

    @Test
    void tellsOfAContactAndCountsIt() {
        var change = on(lead()).logContact(contact(ContactOutcome.INTERESTED));

        assertThat(change.events())
                .containsExactly(new PursuitEvent.ContactLogged(
                        ID, new UUID(6, 1), "call", "interested", 1, 5, ANNA, "A2", null, NOON));
        assertThat(change.after().calling()).isEqualTo(new Calling(1, NOON, NOON, ContactOutcome.INTERESTED, null));
    }

    @Test
    void keepsACallbackByReachingTheProspectOnItsDay() {
        Lead promised = on(lead()).callLater(callback(TODAY), REASONS).after();

        var kept = on(promised).logContact(contact(ContactOutcome.REACHED));

        assertThat(kept.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        PursuitEvent.ContactLogged.class,
                        logged -> assertThat(logged.callbackDueOn()).isEqualTo(TODAY));
        assertThat(kept.after().calling().callback()).isNull();
    }

    @Test
    void losesNoCallbackByNotReachingTheProspectOrByCallingEarlier() {
        Lead today = on(lead()).callLater(callback(TODAY), REASONS).after();
        Lead tomorrow =
                on(lead()).callLater(callback(TODAY.plusDays(1)), REASONS).after();

        assertThat(on(today)
                        .logContact(contact(ContactOutcome.NOT_REACHED))
                        .after()
                        .calling()
                        .callback())
                .isNotNull();
        assertThat(on(tomorrow)
                        .logContact(contact(ContactOutcome.REACHED))
                        .after()
                        .calling()
                        .callback())
                .isNotNull();
    }

    @Test
    void tellsOfACallbackButNotWhatWasSaid() {
        var change = on(lead()).callLater(callback(TODAY.plusDays(7)), REASONS);

        assertThat(change.events())
                .containsExactly(new PursuitEvent.CallbackSet(ID, TODAY.plusDays(7), "no-time", ANNA, NOON));
        assertThat(change.events().toString()).doesNotContain("board");
    }

    @Test
    void refusesACallbackOnADayThatIsOver() {
        assertThatExceptionOfType(LeadRefused.DayPast.class)
                .isThrownBy(() -> on(lead()).callLater(callback(TODAY.minusDays(1)), REASONS))
                .satisfies(refused -> assertFlaw(refused, "day-past", "dueOn", "2026-03-02 or later"));
    }

    @Test
    void refusesAReasonThatIsNotOnTheListAndSaysWhichAre() {
        var callback = new Callback(TODAY, "bored", null, ANNA, NOON);

        assertThatExceptionOfType(LeadRefused.UnknownReason.class)
                .isThrownBy(() -> on(lead()).callLater(callback, REASONS))
                .satisfies(refused -> assertFlaw(refused, "unknown-reason", "reason", "one of no-time, no-need"));
        assertThatExceptionOfType(LeadRefused.UnknownReason.class)
                .isThrownBy(() -> on(lead()).disqualify(new Course.Disqualification("bored", ANNA, NOON), REASONS));
        assertThatExceptionOfType(LeadRefused.UnknownReason.class)
                .isThrownBy(() -> on(lead()).nurture(resting(TODAY.plusDays(9), "bored"), REASONS));
    }

    @Test
    void movesToBookingWhenAMeetingIsBooked() {
        var change = on(lead()).book(meeting());

        assertThat(change.after().details().stage()).isEqualTo(LeadStage.BOOKING);
        assertThat(change.events())
                .containsExactly(new PursuitEvent.MeetingBooked(
                        ID, new UUID(7, 1), meeting().startsAt(), 60, ANNA, SELLER, NOON));
    }

    @Test
    void refusesAMeetingThatWouldHaveBegunAlready() {
        var past = new Meeting(new UUID(7, 1), NOON.minusSeconds(1), 60, null, null, ANNA, NOON);

        assertThatExceptionOfType(LeadRefused.MeetingPast.class)
                .isThrownBy(() -> on(lead()).book(past))
                .satisfies(refused -> assertFlaw(refused, "meeting-past", "startsAt", NOON + " or later"));
    }

    @Test
    void refusesQualificationWithAllThatIsMissing() {
        Lead half = on(lead()).show(Criterion.READY_NOW, evidence(true)).after();
        Lead doubtful = on(half).show(Criterion.ABLE_TO_BUY, evidence(false)).after();

        assertThatExceptionOfType(LeadRefused.NotReady.class)
                .isThrownBy(() -> on(doubtful).qualify(given(), null))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("not-ready");
                    assertThat(refused.flaws())
                            .extracting(Flaw::field, Flaw::message)
                            .containsExactly(
                                    tuple("criteria.should-buy", "nothing is known of it"),
                                    tuple("criteria.able-to-buy", "does not hold"),
                                    tuple("meeting", "no meeting is booked"));
                });
    }

    @Test
    void goesToASellerWhenAllThreeCriteriaHoldAndAMeetingIsBooked() {
        var change = on(ready()).qualify(given(), "A2");

        assertThat(change.after().details().status()).isEqualTo(LeadStatus.QUALIFIED);
        assertThat(change.events())
                .containsExactly(new PursuitEvent.LeadQualified(
                        ID,
                        ACCOUNT,
                        "A2",
                        "fair",
                        null,
                        ANNA,
                        SELLER,
                        ANNA.regionId(),
                        List.of(),
                        meeting().startsAt(),
                        NOON));
    }

    @Test
    void holdsTheSameGateForHistory() {
        var told = new LeadDetails(
                null, LeadStage.BOOKING, LeadStatus.QUALIFIED, null, null, null, List.of(), null, null, null);
        var key = new ExternalKey("crm", "1");

        assertThatExceptionOfType(LeadRefused.NotReady.class)
                .isThrownBy(() -> Lead.takeOver(new LeadId(ID), key, told, NOW))
                .satisfies(refused -> assertThat(refused.flaws()).hasSize(4));
        var proven =
                Lead.takeOver(new LeadId(ID), key, told.with(ready().details().readiness()), NOW);
        assertThat(proven.after().details().status()).isEqualTo(LeadStatus.QUALIFIED);
    }

    @Test
    void endsWithAReasonAndComesBackByHand() {
        var ended = on(lead()).disqualify(new Course.Disqualification("no-need", ANNA, NOON), REASONS);

        assertThat(ended.events()).containsExactly(new PursuitEvent.LeadDisqualified(ID, "no-need", ANNA, NOON));
        assertThat(ended.after().origin().claims()).isNull();
        var back = on(ended.after()).reopen("they called", ClaimExtent.ALL);
        assertThat(back.after().details().status()).isEqualTo(LeadStatus.OPEN);
        assertThat(back.after().origin().claims()).containsExactly("account:" + ACCOUNT);
        assertThat(back.events()).containsExactly(new PursuitEvent.LeadReopened(ID, "by-hand", null, null, NOON));
    }

    @Test
    void restsUntilItsDayAndWakesOnce() {
        Lead resting = on(lead())
                .nurture(resting(TODAY.plusDays(9), "no-time"), REASONS)
                .after();

        assertThat(on(resting).wake(ClaimExtent.ALL).events()).isEmpty();
        var woken = new Pursuit(resting, days(9)).wake(ClaimExtent.ALL);
        assertThat(woken.events())
                .containsExactly(new PursuitEvent.LeadReopened(
                        ID, "nurtured-until", "no-time", null, NOON.plus(Duration.ofDays(9))));
        assertThat(new Pursuit(woken.after(), days(9)).wake(ClaimExtent.ALL).events())
                .isEmpty();
    }

    @Test
    void refusesToRestUntilTodayOrEarlier() {
        assertThatExceptionOfType(LeadRefused.DayPast.class)
                .isThrownBy(() -> on(lead()).nurture(resting(TODAY, null), REASONS))
                .satisfies(refused -> assertFlaw(refused, "day-past", "until", "2026-03-03 or later"));
    }

    @Test
    void comesBackOnTopOnceForEachDealThatASellerReturns() {
        Lead qualified = on(ready()).qualify(given(), null).after();

        var returned = on(qualified).takeBack(DEAL, "no-authority", ClaimExtent.ALL);

        assertThat(returned.events())
                .containsExactly(new PursuitEvent.LeadReopened(ID, "returned", "no-authority", DEAL, NOON));
        assertThat(returned.after().course().onTop()).isTrue();
        assertThat(on(returned.after())
                        .takeBack(DEAL, "no-authority", ClaimExtent.ALL)
                        .events())
                .isEmpty();
        Lead again = on(returned.after()).qualify(given(), null).after();
        assertThat(on(again).takeBack(DEAL, "no-authority", ClaimExtent.ALL).events())
                .isEmpty();
        assertThat(on(again)
                        .takeBack(new UUID(2, 2), "no-need", ClaimExtent.ALL)
                        .after()
                        .course()
                        .comebacks())
                .hasSize(2);
    }

    @Test
    void isNotedAsAcceptedOnce() {
        Lead qualified = on(ready()).qualify(given(), null).after();

        var accepted = on(qualified).noteAcceptance(DEAL);

        assertThat(accepted.events()).hasSize(1);
        assertThat(on(accepted.after()).noteAcceptance(DEAL).events()).isEmpty();
        assertThat(on(lead()).noteAcceptance(DEAL).events()).isEmpty();
    }

    @Test
    void endsAsPartOfAnotherLeadThatLearnsWhatItKnew() {
        Lead other = withId(lead(), OTHER);
        Lead known = on(ready()).callLater(callback(TODAY), REASONS).after();

        var merged = on(known).mergeInto(other);

        assertThat(merged.events()).containsExactly(new PursuitEvent.LeadMerged(ID, OTHER, NOON));
        assertThat(merged.after().details().status()).isEqualTo(LeadStatus.MERGED);
        var learnt = other.absorb(merged.after(), NOON);
        assertThat(learnt.after().details().readiness())
                .isEqualTo(known.details().readiness());
        assertThat(learnt.after().absorb(merged.after(), NOON).events()).isEmpty();
    }

    @Test
    void refusesToMergeALeadIntoItselfOrIntoOneThatHasEnded() {
        Lead ended = withId(
                on(lead())
                        .disqualify(new Course.Disqualification("no-need", ANNA, NOON), REASONS)
                        .after(),
                OTHER);

        assertThatExceptionOfType(LeadRefused.CannotMerge.class)
                .isThrownBy(() -> on(lead()).mergeInto(lead()))
                .satisfies(refused ->
                        assertFlaw(refused, "cannot-merge", "into", "another lead that is open or nurtured"));
        assertThatExceptionOfType(LeadRefused.CannotMerge.class)
                .isThrownBy(() -> on(lead()).mergeInto(ended));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void refusesWhatCannotBeDoneWithALeadThatWentToASeller(Function<Pursuit, Change<Lead, LeadEvent>> deed) {
        Lead qualified = on(ready()).qualify(given(), null).after();

        assertThatExceptionOfType(LeadRefused.WrongStatus.class)
                .isThrownBy(() -> deed.apply(on(qualified)))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("wrong-status");
                    assertThat(refused.flaws().getFirst().message()).isEqualTo("is qualified");
                });
    }

    @Test
    void refusesToTakeBackALeadThatNoSellerHas() {
        assertThatExceptionOfType(LeadRefused.WrongStatus.class)
                .isThrownBy(() -> on(lead()).takeBack(DEAL, "no-need", ClaimExtent.ALL))
                .satisfies(refused -> assertFlaw(refused, "wrong-status", "status", "qualified"));
    }

    @Test
    void refusesWhatWouldHaveHappenedBeforeTheLeadBegan() {
        assertThatExceptionOfType(Untimely.class)
                .isThrownBy(() -> new Pursuit(lead(), new Moment(NOON.minusSeconds(1), NOW.zone())))
                .satisfies(untimely -> assertThat(untimely.code()).isEqualTo("before-the-beginning"));
    }

    @Test
    void learnsItsAccountOnce() {
        var company = new Company("Acme", null, null, "Finland", null, null);
        var details = new LeadDetails(
                null, LeadStage.PROSPECTING, LeadStatus.OPEN, null, null, "Acme", List.of(), null, null, null);
        var captured = Lead.capture(new LeadId(ID), details, Origin.entered(NOON, company, null, false), NOW);
        assertThat(captured.events().getFirst())
                .isInstanceOfSatisfying(
                        LeadCaptured.class,
                        told -> assertThat(told.company())
                                .isEqualTo(new CompanyTold("Acme", null, null, "Finland", null, null)));

        var known = captured.after().learnAccount(ACCOUNT, ClaimExtent.ALL, NOON);

        assertThat(known.events()).singleElement().isInstanceOfSatisfying(LeadCorrected.class, told -> {
            assertThat(told.accountId()).isEqualTo(ACCOUNT);
            assertThat(told.company()).isNull();
        });
        assertThat(known.after().origin().claims()).contains("name:acme|finland", "account:" + ACCOUNT);
        assertThat(known.after().learnAccount(ACCOUNT, ClaimExtent.ALL, NOON).events())
                .isEmpty();
    }

    /** What people may do with an open lead only. */
    private static Stream<Function<Pursuit, Change<Lead, LeadEvent>>> deeds() {
        return Stream.of(
                pursuit -> pursuit.assign(BEN),
                pursuit -> pursuit.logContact(contact(ContactOutcome.REACHED)),
                pursuit -> pursuit.callLater(callback(TODAY), REASONS),
                pursuit -> pursuit.book(meeting()),
                pursuit -> pursuit.show(Criterion.SHOULD_BUY, evidence(true)),
                pursuit -> pursuit.qualify(given(), null),
                pursuit -> pursuit.disqualify(new Course.Disqualification("no-need", ANNA, NOON), REASONS),
                pursuit -> pursuit.nurture(resting(TODAY.plusDays(1), null), REASONS),
                pursuit -> pursuit.reopen(null, ClaimExtent.ALL),
                pursuit -> pursuit.mergeInto(withId(lead(), OTHER)));
    }

    private static Pursuit on(Lead lead) {
        return new Pursuit(lead, NOW);
    }

    private static Moment days(int later) {
        return new Moment(NOON.plus(Duration.ofDays(later)), NOW.zone());
    }

    private static Lead lead() {
        var details = new LeadDetails(
                "fair", LeadStage.PROSPECTING, LeadStatus.OPEN, null, ACCOUNT, null, List.of(), null, null, null);
        var origin = Origin.entered(NOON, null, null, false).claiming(ClaimExtent.ALL, ACCOUNT);
        return Lead.capture(new LeadId(ID), details, origin, NOW).after();
    }

    private static Lead ready() {
        Lead lead = on(lead()).book(meeting()).after();
        for (Criterion criterion : Criterion.values()) {
            lead = on(lead).show(criterion, evidence(true)).after();
        }
        return lead;
    }

    private static Lead withId(Lead lead, UUID id) {
        return new Lead(
                new LeadId(id), lead.key(), lead.details(), lead.said(), lead.origin(), lead.calling(), lead.course());
    }

    private static ContactMade contact(ContactOutcome outcome) {
        return new ContactMade(new UUID(6, 1), Channel.CALL, outcome, 5, ANNA, "A2");
    }

    private static Callback callback(LocalDate dueOn) {
        return new Callback(dueOn, "no-time", "after the board has met", ANNA, NOON);
    }

    private static Meeting meeting() {
        return new Meeting(new UUID(7, 1), NOON.plus(Duration.ofDays(3)), 60, "there", SELLER, ANNA, NOON);
    }

    private static Evidence evidence(boolean holds) {
        return new Evidence(holds, "they said so", "call", ANNA, NOON);
    }

    private static Course.Qualification given() {
        return new Course.Qualification(ANNA, SELLER, ANNA.regionId(), NOON, null);
    }

    private static Course.Nurturing resting(LocalDate until, @Nullable String reason) {
        return new Course.Nurturing(until, reason, ANNA, NOON);
    }

    private static void assertFlaw(LeadRefused refused, String code, String field, String accepted) {
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.field()).isEqualTo(field);
            assertThat(flaw.accepted()).isEqualTo(accepted);
        });
    }
}
