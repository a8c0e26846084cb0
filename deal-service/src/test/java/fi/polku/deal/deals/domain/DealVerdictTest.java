package fi.polku.deal.deals.domain;

import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.PROCESS;
import static fi.polku.deal.deals.domain.Examples.SELLER;
import static fi.polku.deal.deals.domain.Examples.details;
import static fi.polku.deal.deals.domain.Examples.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.domain.Untimely;
import fi.polku.deal.process.domain.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DealVerdictTest {

    private static final Stamp BOOKER = new Stamp(new UUID(0, 3), null, null, null);
    private static final Stamp STRANGER = new Stamp(new UUID(0, 9), null, null, null);
    private static final UUID SIGNAL = new UUID(0, 22);
    private static final Instant DUE = NOW.at().plus(Duration.ofDays(2));

    @Test
    void isAskedForWhenADealIsOpenedForAQualifiedLead() {
        var change = Deal.open(ID, open(), lead(), PROCESS, NOW);

        assertThat(change.events()).singleElement().isInstanceOfSatisfying(DealOpened.class, opened -> {
            assertThat(opened.booker()).isEqualTo(BOOKER);
            assertThat(opened.signalId()).isEqualTo(SIGNAL);
            assertThat(opened.verdictDueAt()).isEqualTo(DUE);
            assertThat(opened.process()).isEqualTo(PROCESS.ref());
        });
    }

    @Test
    void acceptsALead() {
        var change = fromLead().onCourse().judge(accepted(SELLER), PROCESS);

        assertThat(change.events())
                .containsExactly(new LeadVerdictGiven(
                        ID.value(), null, LeadVerdict.ACCEPTED, null, SELLER, BOOKER, "spring-fair", NOW.at()));
        assertThat(change.after().isOpen()).isTrue();
    }

    @Test
    void returnsALeadAndWithdrawsTheDeal() {
        var change = fromLead().onCourse().judge(returned("not-ready"), PROCESS);

        assertThat(change.events())
                .extracting(DealEvent::type)
                .containsExactly("polku.deal.lead-verdict-given.v1", "polku.deal.withdrawn.v1");
        assertThat(change.events().getLast()).isEqualTo(new DealWithdrawn(ID.value(), null, "not-ready", NOW.at()));
        assertThat(change.after().isOpen()).isFalse();
        assertThat(change.after().details().closing()).isNull();
    }

    @Test
    void needsAReasonOfTheProcessToReturnALead() {
        assertRefused(() -> fromLead().onCourse().judge(returned(null), PROCESS), "unknown-reason", "reason");
        assertRefused(() -> fromLead().onCourse().judge(returned("bad-mood"), PROCESS), "unknown-reason", "reason");
    }

    @Test
    void takesNoReasonForAcceptingALead() {
        var wordy = new Verdict(LeadVerdict.ACCEPTED, "a fine customer, call 040 123", null, SELLER, NOW.at());

        assertRefused(() -> fromLead().onCourse().judge(wordy, PROCESS), "unknown-reason", "reason");
    }

    @Test
    void isNotOlderThanTheQualification() {
        var today = details("sales-meeting", NOW.today(), null);
        Deal deal = Deal.open(ID, today, lead(), PROCESS, NOW).after();
        var early =
                new Verdict(LeadVerdict.ACCEPTED, null, null, SELLER, NOW.at().minusSeconds(1));

        assertThatThrownBy(() -> deal.onCourse().judge(early, PROCESS))
                .isInstanceOfSatisfying(
                        Untimely.class, refused -> assertThat(refused.code()).isEqualTo("before-the-beginning"));
        assertThat(deal.onCourse().judge(accepted(SELLER), PROCESS).events()).hasSize(1);
    }

    @Test
    void isForTheSellerOnly() {
        assertRefused(() -> fromLead().onCourse().judge(accepted(STRANGER), PROCESS), "not-the-seller", "by");
    }

    @Test
    void isGivenOnce() {
        assertRefused(() -> judged().onCourse().judge(accepted(SELLER), PROCESS), "verdict-given-already", "verdict");
    }

    @Test
    void isNotAskedForWithoutALead() {
        var byHand = Deal.open(ID, null, open(), PROCESS, NOW).after();

        assertRefused(() -> byHand.onCourse().judge(accepted(SELLER), PROCESS), "no-verdict-asked", "lead");
    }

    @Test
    void comesBeforeAnythingElse() {
        var move = new StageMove(new Stage("follow-up"), null, null);
        var lost = new Decision(Examples.closing(Outcome.LOST, NOW.today()), null, null, null, null);

        assertRefused(() -> fromLead().onCourse().move(move, Set.of(), PROCESS, NOW), "verdict-missing", "verdict");
        assertRefused(() -> fromLead().close(lost, Set.of(), PROCESS, NOW), "verdict-missing", "verdict");
    }

    @Test
    void leavesNothingToDoAboutAReturnedDeal() {
        Deal withdrawn =
                fromLead().onCourse().judge(returned("no-need"), PROCESS).after();
        var move = new StageMove(new Stage("follow-up"), null, null);

        assertRefused(() -> withdrawn.onCourse().judge(accepted(SELLER), PROCESS), "deal-withdrawn", "verdict");
        assertRefused(() -> withdrawn.onCourse().move(move, Set.of(), PROCESS, NOW), "deal-withdrawn", "verdict");
        assertRefused(() -> withdrawn.onCourse().assign(STRANGER, NOW.at()), "deal-withdrawn", "verdict");
        assertRefused(
                () -> withdrawn.onCourse().plan(new NextStep("call", NOW.today()), NOW.at()),
                "deal-withdrawn",
                "verdict");
    }

    @Test
    void isOverdueOnceWhenNobodyGaveItInTime() {
        Instant late = DUE.plusMillis(1);

        var change = fromLead().onCourse().remind(late);

        assertThat(change.events()).containsExactly(new VerdictOverdue(ID.value(), null, SELLER, DUE, late));
        assertThat(change.after().onCourse().remind(late.plusSeconds(1)).events())
                .isEmpty();
    }

    @Test
    void isNotOverdueInTimeNorOnceItIsGiven() {
        assertThat(fromLead().onCourse().remind(DUE).events()).isEmpty();
        assertThat(judged().onCourse().remind(DUE.plusSeconds(1)).events()).isEmpty();
    }

    static void assertRefused(Runnable asked, String code, String... fields) {
        assertThatThrownBy(asked::run)
                .asInstanceOf(InstanceOfAssertFactories.type(DealRefused.class))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.flaws()).extracting(Flaw::field).containsExactly(fields);
                });
    }

    private static Deal fromLead() {
        return Deal.open(ID, open(), lead(), PROCESS, NOW).after();
    }

    private static Deal judged() {
        return fromLead().onCourse().judge(accepted(SELLER), PROCESS).after();
    }

    private static QualifiedLead lead() {
        return QualifiedLead.arrived(BOOKER, SIGNAL, DUE);
    }

    private static Verdict accepted(Stamp by) {
        return new Verdict(LeadVerdict.ACCEPTED, null, null, by, NOW.at());
    }

    private static Verdict returned(@Nullable String reason) {
        return new Verdict(LeadVerdict.RETURNED, reason, "Call again in autumn", SELLER, NOW.at());
    }
}
