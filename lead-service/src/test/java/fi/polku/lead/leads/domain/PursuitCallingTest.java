package fi.polku.lead.leads.domain;

import static fi.polku.lead.leads.domain.Prospects.ANNA;
import static fi.polku.lead.leads.domain.Prospects.ID;
import static fi.polku.lead.leads.domain.Prospects.NOON;
import static fi.polku.lead.leads.domain.Prospects.REASONS;
import static fi.polku.lead.leads.domain.Prospects.TODAY;
import static fi.polku.lead.leads.domain.Prospects.assertFlaw;
import static fi.polku.lead.leads.domain.Prospects.callback;
import static fi.polku.lead.leads.domain.Prospects.contact;
import static fi.polku.lead.leads.domain.Prospects.lead;
import static fi.polku.lead.leads.domain.Prospects.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What comes of trying to reach a prospect. */
class PursuitCallingTest {

    @Test
    void tellsOfAContactAndCountsIt() {
        var change = on(lead()).logContact(contact(ContactOutcome.INTERESTED));

        assertThat(change.events())
                .containsExactly(new PursuitEvent.ContactLogged(
                        ID, new UUID(6, 1), "call", "interested", 1, 5, ANNA, "A2", null, NOON));
        assertThat(change.after().calling())
                .isEqualTo(new Calling(1, NOON, NOON, ContactOutcome.INTERESTED, null, Map.of()));
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
}
