package fi.polku.lead.leads.domain;

import static fi.polku.lead.leads.domain.Prospects.ANNA;
import static fi.polku.lead.leads.domain.Prospects.DEAL;
import static fi.polku.lead.leads.domain.Prospects.NOON;
import static fi.polku.lead.leads.domain.Prospects.NOW;
import static fi.polku.lead.leads.domain.Prospects.OTHER;
import static fi.polku.lead.leads.domain.Prospects.REASONS;
import static fi.polku.lead.leads.domain.Prospects.TODAY;
import static fi.polku.lead.leads.domain.Prospects.days;
import static fi.polku.lead.leads.domain.Prospects.evidence;
import static fi.polku.lead.leads.domain.Prospects.given;
import static fi.polku.lead.leads.domain.Prospects.lead;
import static fi.polku.lead.leads.domain.Prospects.noNeed;
import static fi.polku.lead.leads.domain.Prospects.ready;
import static fi.polku.lead.leads.domain.Prospects.resting;
import static fi.polku.lead.leads.domain.Prospects.withId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.lead.domain.Flaw;
import fi.polku.lead.domain.Untimely;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is decided about a lead is decided in order. */
class OrderOfDeedsTest {

    private static final Course.Reopening AGAIN = new Course.Reopening(ANNA, null, false);

    /** A lead that was open, was found to be none and is open again since the day after tomorrow. */
    private static Lead reopened(Lead lead) {
        Lead ended = new Pursuit(lead, days(1))
                .disqualify(new Course.Disqualification("no-need", ANNA, days(1).at()), REASONS)
                .after();
        return new Pursuit(ended, days(2)).reopen(AGAIN, ClaimExtent.ALL).after();
    }

    static Stream<Function<Pursuit, Object>> moves() {
        return Stream.of(
                pursuit -> pursuit.qualify(given(), null),
                pursuit -> pursuit.disqualify(noNeed(), REASONS),
                pursuit -> pursuit.nurture(resting(TODAY.plusDays(9), null), REASONS),
                pursuit -> pursuit.mergeInto(withId(lead(), OTHER), ANNA));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void refusesToMoveALeadBeforeItWasMovedLast(Function<Pursuit, Object> move) {
        Lead lead = reopened(ready());

        assertThatExceptionOfType(Untimely.class)
                .isThrownBy(() -> move.apply(new Pursuit(lead, days(1))))
                .satisfies(untimely -> {
                    assertThat(untimely.code()).isEqualTo("before-the-last-change");
                    assertThat(untimely.flaws())
                            .extracting(Flaw::field, Flaw::accepted)
                            .containsExactly(tuple("occurredAt", days(2).at() + " or later"));
                });
    }

    @Test
    void refusesToReopenALeadBeforeItEnded() {
        Lead ended = new Pursuit(lead(), days(2))
                .disqualify(new Course.Disqualification("no-need", ANNA, days(2).at()), REASONS)
                .after();

        assertThatExceptionOfType(Untimely.class)
                .isThrownBy(() -> new Pursuit(ended, days(1)).reopen(AGAIN, ClaimExtent.ALL));
        assertThatCode(() -> new Pursuit(ended, days(2)).reopen(AGAIN, ClaimExtent.ALL))
                .doesNotThrowAnyException();
    }

    @Test
    void isDoneAfterTheLastChangeWhenNobodyToldTheTime() {
        Lead lead = reopened(lead());

        assertThat(lead.doneBy(days(1))).isEqualTo(days(2));
        assertThat(lead.doneBy(days(3))).isEqualTo(days(3));
        assertThat(lead().doneBy(days(-1))).isEqualTo(NOW);
    }

    @Test
    void takesBackAReturnedLeadNoEarlierThanItWasGiven() {
        var later = new Course.Qualification(ANNA, null, null, days(2).at(), null);
        Lead qualified = new Pursuit(ready(), days(2)).qualify(later, null).after();

        var back = new Pursuit(qualified, days(1)).takeBack(DEAL, "no-need", ClaimExtent.ALL);

        assertThat(back.after().course().comebacks().getLast().at()).isEqualTo(days(2).at());
    }

    @Test
    void refusesRowsOfWhatIsYetToCome() {
        var tomorrow = NOON.plus(Duration.ofDays(1));
        var evidence = new Evidence(true, "they will say so", "call", ANNA, tomorrow);
        var told = told(TODAY.plusDays(1), new Readiness(null, evidence, null, null));

        assertThatExceptionOfType(LeadRefused.NotYet.class)
                .isThrownBy(() -> told.requireHappened(NOW))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("in-the-future");
                    assertThat(refused.flaws())
                            .extracting(Flaw::field)
                            .containsExactly("capturedOn", "criteria.ready-now.on");
                });
        assertThatCode(() -> told(TODAY, new Readiness(null, evidence(true), null, Prospects.meeting()))
                        .requireHappened(NOW))
                .doesNotThrowAnyException();
        assertThatCode(() -> told(null, Readiness.UNKNOWN).requireHappened(NOW)).doesNotThrowAnyException();
    }

    private static LeadDetails told(@Nullable LocalDate capturedOn, Readiness readiness) {
        return new LeadDetails(
                null,
                LeadStage.PROSPECTING,
                LeadStatus.OPEN,
                null,
                null,
                null,
                List.of(),
                capturedOn,
                null,
                null,
                readiness);
    }
}
