package fi.polku.lead.leads.domain;

import static fi.polku.lead.leads.domain.Prospects.ANNA;
import static fi.polku.lead.leads.domain.Prospects.DEAL;
import static fi.polku.lead.leads.domain.Prospects.REASONS;
import static fi.polku.lead.leads.domain.Prospects.TODAY;
import static fi.polku.lead.leads.domain.Prospects.days;
import static fi.polku.lead.leads.domain.Prospects.meeting;
import static fi.polku.lead.leads.domain.Prospects.qualified;
import static fi.polku.lead.leads.domain.Prospects.ready;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.lead.domain.Flaw;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What of a lead's readiness counts when it came back. */
class GateAfterComebackTest {

    private static final int A_WEEK = 7;

    @Test
    void isBookedAndShownReadyAnewAfterARest() {
        Lead rested = new Pursuit(resting(), days(A_WEEK)).wake(ClaimExtent.ALL).after();
        assertLacksReadinessAndMeeting(rested);

        Lead shown = later(rested).show(Criterion.READY_NOW, evidence()).after();
        Lead booked = later(shown).book(meetingIn(A_WEEK + 2)).after();
        assertThat(qualify(booked)).isEqualTo(LeadStatus.QUALIFIED);
    }

    @Test
    void isBookedAndShownReadyAnewAfterItWasFoundToBeNone() {
        var end = new Course.Disqualification("no-need", ANNA, days(4).at());
        Lead ended = new Pursuit(ready(), days(4)).disqualify(end, REASONS).after();

        assertLacksReadinessAndMeeting(new Pursuit(ended, days(A_WEEK))
                .reopen(new Course.Reopening(ANNA, null, false), ClaimExtent.ALL)
                .after());
    }

    @Test
    void keepsAMeetingThatIsStillToComeWhenItIsOpenAgain() {
        Lead rested = new Pursuit(resting(), days(2))
                .reopen(new Course.Reopening(ANNA, null, false), ClaimExtent.ALL)
                .after();

        Lead shown = new Pursuit(rested, days(2))
                .show(Criterion.READY_NOW, evidence())
                .after();

        assertThat(shown.details().readiness().meeting()).isEqualTo(meeting());
        assertThat(qualify(shown)).isEqualTo(LeadStatus.QUALIFIED);
    }

    @Test
    void keepsEverythingWhenASellerReturnsIt() {
        Lead returned = new Pursuit(qualified(), days(A_WEEK))
                .takeBack(DEAL, "no-authority", ClaimExtent.ALL)
                .after();

        assertThat(qualify(returned)).isEqualTo(LeadStatus.QUALIFIED);
    }

    private static void assertLacksReadinessAndMeeting(Lead lead) {
        assertThatExceptionOfType(LeadRefused.NotReady.class)
                .isThrownBy(() -> qualify(lead))
                .satisfies(refused -> assertThat(refused.flaws())
                        .extracting(Flaw::field, Flaw::message)
                        .containsExactly(
                                tuple("criteria.ready-now", "was shown before the lead came back"),
                                tuple("meeting", "began before the lead came back")));
    }

    private static Lead resting() {
        return Prospects.on(ready())
                .nurture(Prospects.resting(TODAY.plusDays(A_WEEK), null), REASONS)
                .after();
    }

    private static LeadStatus qualify(Lead lead) {
        var given = new Course.Qualification(ANNA, null, null, days(A_WEEK + 1).at(), null);
        return later(lead).qualify(given, null).after().details().status();
    }

    private static Pursuit later(Lead lead) {
        return new Pursuit(lead, days(A_WEEK + 1));
    }

    private static Evidence evidence() {
        return new Evidence(true, "wants it now", "call", ANNA, days(A_WEEK + 1).at());
    }

    private static Meeting meetingIn(int later) {
        var startsAt = days(later).at().plus(Duration.ofHours(1));
        return new Meeting(
                new UUID(7, 2), startsAt, 60, null, null, ANNA, days(A_WEEK + 1).at());
    }
}
