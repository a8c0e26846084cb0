package fi.polku.lead.leads.domain;

import static fi.polku.lead.leads.domain.Prospects.ANNA;
import static fi.polku.lead.leads.domain.Prospects.NOON;
import static fi.polku.lead.leads.domain.Prospects.OTHER;
import static fi.polku.lead.leads.domain.Prospects.REASONS;
import static fi.polku.lead.leads.domain.Prospects.TODAY;
import static fi.polku.lead.leads.domain.Prospects.callback;
import static fi.polku.lead.leads.domain.Prospects.contact;
import static fi.polku.lead.leads.domain.Prospects.days;
import static fi.polku.lead.leads.domain.Prospects.lead;
import static fi.polku.lead.leads.domain.Prospects.noNeed;
import static fi.polku.lead.leads.domain.Prospects.on;
import static fi.polku.lead.leads.domain.Prospects.ready;
import static fi.polku.lead.leads.domain.Prospects.resting;
import static fi.polku.lead.leads.domain.Prospects.withId;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a lead takes over from one that became part of it. */
class AbsorbedLeadTest {

    private static final UUID SIGNAL = new UUID(8, 1);
    private static final UUID ITS_SIGNAL = new UUID(8, 2);

    private final Lead survivor = withId(lead(), OTHER);

    @Test
    void isTheSignalWhereItBeganWithNone() {
        Lead lost = merged(of(lead(), SIGNAL));

        assertThat(survivor.absorb(lost, NOON).after().origin().signalId()).isEqualTo(SIGNAL);
        assertThat(of(survivor, ITS_SIGNAL).absorb(lost, NOON).after().origin().signalId())
                .isEqualTo(ITS_SIGNAL);
        assertThat(survivor.absorb(lost, NOON).after().origin().claims())
                .isEqualTo(survivor.origin().claims());
    }

    @Test
    void isHowItWasCalled() {
        Lead calledFirst =
                on(lead()).logContact(contact(ContactOutcome.NOT_REACHED)).after();
        Lead calledLater = new Pursuit(survivor, days(2))
                .logContact(contact(ContactOutcome.INTERESTED))
                .after();

        var calling = calledLater.absorb(merged(calledFirst), NOON).after().calling();

        assertThat(calling.contacts()).isEqualTo(2);
        assertThat(calling.firstAt()).isEqualTo(NOON);
        assertThat(calling.lastAt()).isEqualTo(days(2).at());
        assertThat(calling.lastOutcome()).isEqualTo(ContactOutcome.INTERESTED);
    }

    @Test
    void isThePromiseToCallWhileItIsAlive() {
        Lead lost = merged(on(lead()).callLater(callback(TODAY), REASONS).after());
        Lead ended = on(survivor).disqualify(noNeed(), REASONS).after();

        assertThat(survivor.absorb(lost, NOON).after().calling().callback()).isEqualTo(callback(TODAY));
        assertThat(ended.absorb(lost, NOON).after().calling().callback()).isNull();
    }

    @Test
    void isNoReadinessOrMeetingOfBeforeItBeganAnew() {
        var end = new Course.Disqualification("no-need", ANNA, days(4).at());
        Lead ended = new Pursuit(ready(), days(4)).disqualify(end, REASONS).after();
        Lead anew = new Pursuit(ended, days(5))
                .reopen(new Course.Reopening(ANNA, null, true), ClaimExtent.NOTHING)
                .after();
        Lead lost = new Pursuit(anew, days(5)).mergeInto(survivor, ANNA).after();

        assertLacksReadinessAndMeeting(survivor.absorb(lost, days(5).at()).after());
    }

    @Test
    void isNoReadinessOrPastMeetingOfOneThatRested() {
        Lead rested =
                on(ready()).nurture(resting(TODAY.plusDays(9), null), REASONS).after();
        Lead lost = new Pursuit(rested, days(5)).mergeInto(survivor, ANNA).after();

        assertLacksReadinessAndMeeting(survivor.absorb(lost, days(5).at()).after());
    }

    private static void assertLacksReadinessAndMeeting(Lead lead) {
        var readiness = lead.details().readiness();
        assertThat(readiness.shouldBuy()).isNotNull();
        assertThat(readiness.ableToBuy()).isNotNull();
        assertThat(readiness.readyNow()).isNull();
        assertThat(readiness.meeting()).isNull();
    }

    @Test
    void isTakenOverOnceTogetherWithWhatWasPartOfIt() {
        Lead first = merged(withId(lead(), new UUID(0, 8)));
        Lead second = merged(lead().absorb(first, NOON).after());

        Lead after = survivor.absorb(second, NOON).after();

        assertThat(after.parts()).containsExactly(survivor.id(), second.id(), first.id());
        assertThat(after.absorb(second, NOON).events()).isEmpty();
        assertThat(after.absorb(first, NOON).events()).isEmpty();
        assertThat(survivor.parts()).isEqualTo(List.of(survivor.id()));
    }

    private Lead merged(Lead lead) {
        return on(lead).mergeInto(survivor, ANNA).after();
    }

    private static Lead of(Lead lead, @Nullable UUID signal) {
        var origin = lead.origin();
        return lead.with(
                new Origin(origin.capturedAt(), origin.company(), signal, origin.duplicateAllowed(), origin.claims()));
    }
}
