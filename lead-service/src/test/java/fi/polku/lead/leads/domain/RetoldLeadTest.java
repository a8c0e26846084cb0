package fi.polku.lead.leads.domain;

import static fi.polku.lead.leads.domain.Prospects.ACCOUNT;
import static fi.polku.lead.leads.domain.Prospects.ANNA;
import static fi.polku.lead.leads.domain.Prospects.DEAL;
import static fi.polku.lead.leads.domain.Prospects.ID;
import static fi.polku.lead.leads.domain.Prospects.NOON;
import static fi.polku.lead.leads.domain.Prospects.NOW;
import static fi.polku.lead.leads.domain.Prospects.OTHER;
import static fi.polku.lead.leads.domain.Prospects.REASONS;
import static fi.polku.lead.leads.domain.Prospects.TODAY;
import static fi.polku.lead.leads.domain.Prospects.days;
import static fi.polku.lead.leads.domain.Prospects.evidence;
import static fi.polku.lead.leads.domain.Prospects.given;
import static fi.polku.lead.leads.domain.Prospects.lead;
import static fi.polku.lead.leads.domain.Prospects.meeting;
import static fi.polku.lead.leads.domain.Prospects.noNeed;
import static fi.polku.lead.leads.domain.Prospects.on;
import static fi.polku.lead.leads.domain.Prospects.resting;
import static fi.polku.lead.leads.domain.Prospects.withId;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.domain.ExternalKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another system tells of a lead again that went its own way here. */
class RetoldLeadTest {

    private static final ExternalKey IN_CRM = new ExternalKey("crm", "1");

    @ParameterizedTest
    @EnumSource(
            value = LeadStatus.class,
            names = {"NURTURED", "DISQUALIFIED"})
    void staysWithItsSellerWhateverTheRowSaysAndMayBeReturned(LeadStatus told) {
        Lead qualified =
                on(ready(taken(LeadStatus.OPEN))).qualify(given(), null).after();

        Lead retold = qualified.hear(said(told, "fair 2"), NOON).after();

        assertThat(retold.details().status()).isEqualTo(LeadStatus.QUALIFIED);
        assertThat(retold.details().source()).isEqualTo("fair 2");
        var back = on(retold).takeBack(DEAL, "no-authority", ClaimExtent.ALL);
        assertThat(back.after().details().status()).isEqualTo(LeadStatus.OPEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = LeadStatus.class,
            names = {"OPEN", "DISQUALIFIED"})
    void staysWithItsSellerAlsoOnceTheRowHasAgreedAndMayBeReturned(LeadStatus told) {
        Lead qualified =
                on(ready(taken(LeadStatus.OPEN))).qualify(given(), null).after();
        Lead agreed = qualified.hear(said(LeadStatus.QUALIFIED, "fair"), NOON).after();

        Lead retold = agreed.hear(said(told, "fair"), NOON).after();

        assertThat(retold.details().status()).isEqualTo(LeadStatus.QUALIFIED);
        assertThat(retold.course().qualification()).isEqualTo(given());
        var back = on(retold).takeBack(DEAL, "no-authority", ClaimExtent.ALL);
        assertThat(back.after().details().status()).isEqualTo(LeadStatus.OPEN);
    }

    @Test
    void staysDisqualifiedAlsoOnceTheRowHasAgreed() {
        Lead disqualified =
                on(taken(LeadStatus.OPEN)).disqualify(noNeed(), REASONS).after();
        Lead agreed =
                disqualified.hear(said(LeadStatus.DISQUALIFIED, "fair"), NOON).after();

        assertThat(statusAfter(agreed, LeadStatus.OPEN)).isEqualTo(LeadStatus.DISQUALIFIED);
        assertThat(agreed.hear(said(LeadStatus.OPEN, "fair"), NOON)
                        .after()
                        .course()
                        .disqualification())
                .isEqualTo(noNeed());
    }

    @Test
    void movesWithTheRowThatGaveItToASellerAgainAfterItWasReturned() {
        Lead qualified =
                on(ready(taken(LeadStatus.OPEN))).qualify(given(), null).after();
        Lead returned =
                on(qualified).takeBack(DEAL, "no-authority", ClaimExtent.ALL).after();

        Lead elsewhere = returned.hear(said(LeadStatus.QUALIFIED, "fair"), NOON).after();

        assertThat(elsewhere.details().status()).isEqualTo(LeadStatus.QUALIFIED);
        assertThat(statusAfter(elsewhere, LeadStatus.OPEN)).isEqualTo(LeadStatus.OPEN);
    }

    @Test
    void mayBeMovedAtAnyTimeOfWhichTheRowToldNothing() {
        Lead moved = taken(LeadStatus.NURTURED)
                .hear(said(LeadStatus.OPEN, "fair"), days(9).at())
                .after();

        Lead ended = on(moved).disqualify(noNeed(), REASONS).after();

        assertThat(ended.course().disqualification()).isEqualTo(noNeed());
    }

    @Test
    void staysDisqualifiedOrPartOfAnotherWhateverTheRowSays() {
        Lead disqualified =
                on(taken(LeadStatus.OPEN)).disqualify(noNeed(), REASONS).after();
        Lead merged = on(taken(LeadStatus.OPEN))
                .mergeInto(withId(lead(), OTHER), ANNA)
                .after();

        assertThat(statusAfter(disqualified, LeadStatus.NURTURED)).isEqualTo(LeadStatus.DISQUALIFIED);
        assertThat(statusAfter(merged, LeadStatus.NURTURED)).isEqualTo(LeadStatus.MERGED);
    }

    @Test
    void movesWithTheRowWhileItStandsWhereTheRowSaidLast() {
        assertThat(statusAfter(taken(LeadStatus.OPEN), LeadStatus.DISQUALIFIED)).isEqualTo(LeadStatus.DISQUALIFIED);
        assertThat(statusAfter(taken(LeadStatus.NURTURED), LeadStatus.OPEN)).isEqualTo(LeadStatus.OPEN);
    }

    @Test
    void restsNoLongerWhenTheRowMovesIt() {
        Lead resting = on(taken(LeadStatus.NURTURED))
                .nurture(resting(TODAY.plusDays(9), "no-time"), REASONS)
                .after();

        Lead open = resting.hear(said(LeadStatus.OPEN, "fair"), NOON).after();

        assertThat(open.details().status()).isEqualTo(LeadStatus.OPEN);
        assertThat(open.course().nurturing()).isNull();
    }

    @Test
    void claimsNothingAndOwesNoCallOnceTheRowEndsIt() {
        Lead resting = on(taken(LeadStatus.OPEN))
                .nurture(resting(TODAY.plusDays(9), "no-time"), REASONS)
                .after();
        Lead reopened = on(resting)
                .reopen(new Course.Reopening(ANNA, null, false), ClaimExtent.ALL)
                .after();
        Lead promised =
                on(reopened).callLater(Prospects.callback(TODAY), REASONS).after();
        assertThat(promised.origin().claims()).containsExactly("account:" + ACCOUNT);

        Lead ended = promised.hear(said(LeadStatus.DISQUALIFIED, "fair"), NOON).after();

        assertThat(ended.details().status()).isEqualTo(LeadStatus.DISQUALIFIED);
        assertThat(ended.origin().claims()).isNull();
        assertThat(ended.calling().callback()).isNull();
    }

    private static LeadStatus statusAfter(Lead lead, LeadStatus told) {
        return lead.hear(said(told, "fair"), NOON).after().details().status();
    }

    private static Lead taken(LeadStatus status) {
        return Lead.takeOver(new LeadId(ID), IN_CRM, said(status, "fair"), NOW).after();
    }

    private static Lead ready(Lead taken) {
        Lead lead = on(taken).book(meeting()).after();
        for (Criterion criterion : Criterion.values()) {
            lead = on(lead).show(criterion, evidence(true)).after();
        }
        return lead;
    }

    private static LeadDetails said(LeadStatus status, String source) {
        return new LeadDetails(source, LeadStage.PROSPECTING, status, null, ACCOUNT, null, List.of(), null, null, null);
    }
}
