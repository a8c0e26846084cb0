package fi.polku.lead.leads.domain;

import static fi.polku.lead.leads.domain.Prospects.ACCOUNT;
import static fi.polku.lead.leads.domain.Prospects.ANNA;
import static fi.polku.lead.leads.domain.Prospects.DEAL;
import static fi.polku.lead.leads.domain.Prospects.ID;
import static fi.polku.lead.leads.domain.Prospects.NOON;
import static fi.polku.lead.leads.domain.Prospects.NOW;
import static fi.polku.lead.leads.domain.Prospects.SELLER;
import static fi.polku.lead.leads.domain.Prospects.assertFlaw;
import static fi.polku.lead.leads.domain.Prospects.evidence;
import static fi.polku.lead.leads.domain.Prospects.given;
import static fi.polku.lead.leads.domain.Prospects.lead;
import static fi.polku.lead.leads.domain.Prospects.meeting;
import static fi.polku.lead.leads.domain.Prospects.on;
import static fi.polku.lead.leads.domain.Prospects.qualified;
import static fi.polku.lead.leads.domain.Prospects.ready;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.domain.Flaw;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a prospect needs before a seller gets it, and how sellers answer. */
class PursuitGateTest {

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
    void isShownToBeReadyBySeveralCriteriaAtOnce() {
        Lead doubtful = on(lead()).show(Criterion.ABLE_TO_BUY, evidence(false)).after();

        var change =
                on(doubtful).show(Map.of(Criterion.SHOULD_BUY, evidence(true), Criterion.READY_NOW, evidence(true)));

        assertThat(change.events()).singleElement().isInstanceOf(LeadCorrected.class);
        assertThat(change.after().details().readiness())
                .isEqualTo(new Readiness(evidence(true), evidence(true), evidence(false), null));
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
    void comesBackOnTopOnceForEachDealThatASellerReturns() {
        Lead qualified = qualified();

        var returned = on(qualified).takeBack(DEAL, "no-authority", ClaimExtent.ALL);

        assertThat(returned.events())
                .containsExactly(new PursuitEvent.LeadReopened(ID, "returned", "no-authority", DEAL, null, NOON));
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
        Lead qualified = qualified();

        var accepted = on(qualified).noteAcceptance(DEAL);

        assertThat(accepted.events()).hasSize(1);
        assertThat(on(accepted.after()).noteAcceptance(DEAL).events()).isEmpty();
        assertThat(on(lead()).noteAcceptance(DEAL).events()).isEmpty();
    }

    @Test
    void refusesToTakeBackALeadThatNoSellerHas() {
        assertThatExceptionOfType(LeadRefused.WrongStatus.class)
                .isThrownBy(() -> on(lead()).takeBack(DEAL, "no-need", ClaimExtent.ALL))
                .satisfies(refused -> assertFlaw(refused, "wrong-status", "status", "qualified"));
    }
}
