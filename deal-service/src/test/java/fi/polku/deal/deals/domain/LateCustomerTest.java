package fi.polku.deal.deals.domain;

import static fi.polku.deal.deals.domain.Examples.CUSTOMER;
import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.KEY;
import static fi.polku.deal.deals.domain.Examples.MANAGER;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.PROCESS;
import static fi.polku.deal.deals.domain.Examples.SELLER;
import static fi.polku.deal.deals.domain.Examples.day;
import static fi.polku.deal.deals.domain.Examples.open;
import static fi.polku.deal.deals.domain.Examples.won;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.domain.Moment;
import fi.polku.deal.handover.domain.HandedOverToDelivery;
import fi.polku.deal.handover.domain.HandoverPackage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LateCustomerTest {

    private static final UUID LEAD = new UUID(0, 21);

    private final LateCustomer late = new LateCustomer(CUSTOMER, NOW);

    @Test
    void isGivenToADealWithoutOne() {
        var change = late.of(opened(null), PROCESS);

        assertThat(change.after().details().customer()).isEqualTo(CUSTOMER);
        assertThat(change.events()).singleElement().isInstanceOfSatisfying(DealCorrected.class, corrected -> {
            assertThat(corrected.leadId()).isEqualTo(LEAD);
            assertThat(corrected.accountId()).isEqualTo(CUSTOMER.accountId());
            assertThat(corrected.accountClass()).isEqualTo("A1");
            assertThat(corrected.outcome()).isNull();
        });
    }

    @Test
    void makesAWonDealTellWhoBought() {
        var deal = new Deal(ID, null, without(won(), null));

        assertThat(late.of(deal, PROCESS).events())
                .singleElement()
                .isInstanceOfSatisfying(DealCorrected.class, corrected -> {
                    assertThat(corrected.outcome()).isEqualTo(Outcome.WON);
                    assertThat(corrected.accountId()).isEqualTo(CUSTOMER.accountId());
                });
    }

    @Test
    void makesDeliveryHearOnceMoreWhatItTookOver() {
        var told = new HandoverPackage(MANAGER, "needs", "schedule", "none", "none", List.of(), Set.of());
        Deal deal = new Deal(ID, null, without(won(), null))
                .handOver(
                        standing -> standing.handover()
                                .prepare(told, standing.knowing(1).deal(), NOW),
                        PROCESS)
                .after()
                .handOver(
                        standing ->
                                standing.handover().offer(standing.knowing(1).deal(), NOW),
                        PROCESS)
                .after()
                .handOver(standing -> standing.handover().accept(MANAGER, standing.deal(), NOW), PROCESS)
                .after();

        var later = new LateCustomer(CUSTOMER, new Moment(NOW.at().plus(Duration.ofHours(1)), NOW.zone()));

        assertThat(later.of(deal, PROCESS).events().getLast())
                .isEqualTo(new HandedOverToDelivery(
                        ID.value(), CUSTOMER.accountId(), MANAGER, 1, List.of(), day(20), NOW.at()));
    }

    @Test
    void isNotOlderThanTheDealOrItsDecision() {
        var company = new LateCustomer(CUSTOMER, new Moment(NOW.at().minus(Duration.ofDays(90)), NOW.zone()));

        assertThat(company.of(new Deal(ID, null, without(won(), null)), PROCESS).events())
                .singleElement()
                .isInstanceOfSatisfying(
                        DealCorrected.class,
                        corrected -> assertThat(corrected.occurredAt()).isEqualTo(NOW.on(day(20))));
    }

    @Test
    void changesNothingForADealThatHasOneOrIsNotOursToCorrect() {
        var other = new Customer(new UUID(0, 32), null);
        var verdict = new Verdict(LeadVerdict.RETURNED, "no-need", null, SELLER, NOW.at());
        Deal withdrawn = opened(null).onCourse().judge(verdict, PROCESS).after();

        assertThat(late.of(opened(other), PROCESS).events()).isEmpty();
        assertThat(late.of(new Deal(ID, KEY, without(open(), null)), PROCESS).events())
                .isEmpty();
        assertThat(late.of(withdrawn, PROCESS).events()).isEmpty();
    }

    private static Deal opened(@Nullable Customer customer) {
        var lead = QualifiedLead.arrived(null, null, NOW.at().plus(Duration.ofDays(2)));
        return Deal.open(ID, without(open(), customer), lead, PROCESS, NOW).after();
    }

    private static DealDetails without(DealDetails known, @Nullable Customer customer) {
        return new DealDetails(
                LEAD,
                customer,
                known.seller(),
                known.source(),
                known.currency(),
                known.lines(),
                known.stage(),
                known.openedOn(),
                known.closing());
    }
}
