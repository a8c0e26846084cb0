package fi.polku.lead.leads.domain;

import static fi.polku.lead.leads.domain.Prospects.ANNA;
import static fi.polku.lead.leads.domain.Prospects.BEN;
import static fi.polku.lead.leads.domain.Prospects.ID;
import static fi.polku.lead.leads.domain.Prospects.NOON;
import static fi.polku.lead.leads.domain.Prospects.NOW;
import static fi.polku.lead.leads.domain.Prospects.OTHER;
import static fi.polku.lead.leads.domain.Prospects.REASONS;
import static fi.polku.lead.leads.domain.Prospects.TODAY;
import static fi.polku.lead.leads.domain.Prospects.assertFlaw;
import static fi.polku.lead.leads.domain.Prospects.callback;
import static fi.polku.lead.leads.domain.Prospects.contact;
import static fi.polku.lead.leads.domain.Prospects.evidence;
import static fi.polku.lead.leads.domain.Prospects.given;
import static fi.polku.lead.leads.domain.Prospects.lead;
import static fi.polku.lead.leads.domain.Prospects.meeting;
import static fi.polku.lead.leads.domain.Prospects.noNeed;
import static fi.polku.lead.leads.domain.Prospects.on;
import static fi.polku.lead.leads.domain.Prospects.qualified;
import static fi.polku.lead.leads.domain.Prospects.resting;
import static fi.polku.lead.leads.domain.Prospects.withId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.domain.Untimely;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every deed has in common. */
class PursuitTest {

    @Test
    void tellsWhoGetsTheLead() {
        var change = on(lead()).assign(BEN);

        assertThat(change.after().owner()).isEqualTo(BEN);
        assertThat(change.events()).containsExactly(new PursuitEvent.LeadAssigned(ID, BEN, NOON));
        assertThat(on(change.after()).assign(BEN).events()).isEmpty();
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

    @ParameterizedTest
    @MethodSource("deeds")
    void refusesWhatCannotBeDoneWithALeadThatWentToASeller(Function<Pursuit, Change<Lead, LeadEvent>> deed) {
        Lead qualified = qualified();

        assertThatExceptionOfType(LeadRefused.WrongStatus.class)
                .isThrownBy(() -> deed.apply(on(qualified)))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("wrong-status");
                    assertThat(refused.flaws().getFirst().message()).isEqualTo("is qualified");
                });
    }

    @Test
    void refusesWhatWouldHaveHappenedBeforeTheLeadBegan() {
        assertThatExceptionOfType(Untimely.class)
                .isThrownBy(() -> new Pursuit(lead(), new Moment(NOON.minusSeconds(1), NOW.zone())))
                .satisfies(untimely -> assertThat(untimely.code()).isEqualTo("before-the-beginning"));
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
                pursuit -> pursuit.disqualify(noNeed(), REASONS),
                pursuit -> pursuit.nurture(resting(TODAY.plusDays(1), null), REASONS),
                pursuit -> pursuit.reopen(new Course.Reopening(ANNA, null, false), ClaimExtent.ALL),
                pursuit -> pursuit.mergeInto(withId(lead(), OTHER), ANNA));
    }
}
