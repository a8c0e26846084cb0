package fi.polku.lead.leads.domain;

import static fi.polku.lead.leads.domain.Prospects.ACCOUNT;
import static fi.polku.lead.leads.domain.Prospects.ANNA;
import static fi.polku.lead.leads.domain.Prospects.ID;
import static fi.polku.lead.leads.domain.Prospects.NOON;
import static fi.polku.lead.leads.domain.Prospects.NOW;
import static fi.polku.lead.leads.domain.Prospects.OTHER;
import static fi.polku.lead.leads.domain.Prospects.REASONS;
import static fi.polku.lead.leads.domain.Prospects.TODAY;
import static fi.polku.lead.leads.domain.Prospects.assertFlaw;
import static fi.polku.lead.leads.domain.Prospects.callback;
import static fi.polku.lead.leads.domain.Prospects.days;
import static fi.polku.lead.leads.domain.Prospects.lead;
import static fi.polku.lead.leads.domain.Prospects.noNeed;
import static fi.polku.lead.leads.domain.Prospects.on;
import static fi.polku.lead.leads.domain.Prospects.ready;
import static fi.polku.lead.leads.domain.Prospects.resting;
import static fi.polku.lead.leads.domain.Prospects.withId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.lead.domain.Company;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a lead ends, rests, comes back and becomes part of another. */
class PursuitCourseTest {

    @Test
    void endsWithAReasonAndComesBackByHand() {
        var ended = on(lead()).disqualify(noNeed(), REASONS);

        assertThat(ended.events()).containsExactly(new PursuitEvent.LeadDisqualified(ID, "no-need", ANNA, NOON));
        assertThat(ended.after().origin().claims()).isNull();
        var back = on(ended.after()).reopen(new Course.Reopening(ANNA, "they called", false), ClaimExtent.ALL);
        assertThat(back.after().details().status()).isEqualTo(LeadStatus.OPEN);
        assertThat(back.after().origin().claims()).containsExactly("account:" + ACCOUNT);
        assertThat(back.events()).containsExactly(new PursuitEvent.LeadReopened(ID, "by-hand", null, null, ANNA, NOON));
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
                        ID, "nurtured-until", "no-time", null, null, NOON.plus(Duration.ofDays(9))));
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
    void endsAsPartOfAnotherLeadThatLearnsWhatItKnew() {
        Lead other = withId(lead(), OTHER);
        Lead known = on(ready()).callLater(callback(TODAY), REASONS).after();

        var merged = on(known).mergeInto(other, ANNA);

        assertThat(merged.events()).containsExactly(new PursuitEvent.LeadMerged(ID, OTHER, ANNA, NOON));
        assertThat(merged.after().details().status()).isEqualTo(LeadStatus.MERGED);
        var learnt = other.absorb(merged.after(), NOON);
        assertThat(learnt.after().details().readiness())
                .isEqualTo(known.details().readiness());
        assertThat(learnt.after().absorb(merged.after(), NOON).events()).isEmpty();
    }

    @Test
    void refusesToMergeALeadIntoItselfOrIntoOneThatHasEnded() {
        Lead ended = withId(on(lead()).disqualify(noNeed(), REASONS).after(), OTHER);

        assertThatExceptionOfType(LeadRefused.CannotMerge.class)
                .isThrownBy(() -> on(lead()).mergeInto(lead(), ANNA))
                .satisfies(refused ->
                        assertFlaw(refused, "cannot-merge", "into", "another lead that is open or nurtured"));
        assertThatExceptionOfType(LeadRefused.CannotMerge.class)
                .isThrownBy(() -> on(lead()).mergeInto(ended, ANNA));
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
        assertThat(known.after().origin().claims()).contains("name:acme|fi", "account:" + ACCOUNT);
        assertThat(known.after().learnAccount(ACCOUNT, ClaimExtent.ALL, NOON).events())
                .isEmpty();
    }
}
