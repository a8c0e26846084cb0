package fi.polku.deal.deals.store;

import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.OVERRULING;
import static fi.polku.deal.deals.domain.Examples.PROCESS;
import static fi.polku.deal.deals.domain.Examples.closing;
import static fi.polku.deal.deals.domain.Examples.day;
import static fi.polku.deal.deals.domain.Examples.lost;
import static fi.polku.deal.deals.domain.Examples.open;
import static fi.polku.deal.deals.domain.Examples.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.WholeService;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealDetails;
import fi.polku.deal.deals.domain.DealFilter;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.deals.domain.Decision;
import fi.polku.deal.deals.domain.Outcome;
import fi.polku.deal.domain.Decided.Effect;
import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.domain.Portion;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.process.domain.Stage;
import fi.polku.platform.service.document.StaleVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class MongoDealsTest {

    private final Deals deals;
    private final Stamp seller = new Stamp(UUID.randomUUID(), null, null, null);
    private final DealFilter ofSeller = new DealFilter(null, null, null, seller.personId());

    @Autowired
    MongoDealsTest(Deals deals) {
        this.deals = deals;
    }

    @Test
    void keepsADealAsItIs() {
        var key = new ExternalKey("crm", UUID.randomUUID().toString());
        DealId id = keep(key, won());

        Deal expected = Deal.open(id, key, won(), PROCESS, NOW).after();
        assertThat(deals.find(id)).contains(new Standing<>(expected, 2));
    }

    @Test
    void keepsADealOfWhichNearlyNothingIsKnown() {
        var bare = new DealDetails(null, null, null, null, "EUR", List.of(), new Stage("booking"), day(1), null);
        DealId id = keep(null, bare);

        Deal expected = Deal.open(id, null, bare, PROCESS, NOW).after();
        assertThat(deals.find(id)).contains(new Standing<>(expected, 1));
    }

    @Test
    void knowsNothingOfADealThatWasNotOpened() {
        assertThat(deals.find(new DealId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void tellsWhetherADealIsNewOrChangedOrAsItWas() {
        DealId id = keep(null, open());

        assertThat(correct(id, won())).isEqualTo(Effect.UPDATED);
        assertThat(correct(id, won())).isEqualTo(Effect.UNCHANGED);
        assertThat(deals.find(id).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void keepsNothingWhenTheDealRefuses() {
        DealId id = keep(null, won());

        assertThatThrownBy(() -> close(id, null)).isInstanceOf(DealRefused.ClosedAlready.class);
        assertThat(deals.find(id).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void refusesAChangeOfAVersionThatStandsNoMore() {
        DealId id = keep(null, open());
        correct(id, lost());

        assertThatThrownBy(() -> close(id, 1L)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void decidesAgainWhenSomebodyElseWasFaster() {
        DealId id = keep(null, open());
        var first = new AtomicBoolean(true);

        var decided = deals.change(id, null, standing -> {
            if (first.getAndSet(false)) {
                correct(id, lost());
            }
            return standing.orElseThrow().correct(won(), PROCESS, NOW);
        });

        assertThat(decided.standing().version()).isEqualTo(3);
        assertThat(decided.standing().what().details()).isEqualTo(won());
    }

    @Test
    void listsDealsInPagesWithoutMissingOrRepeatingOne() {
        List<DealId> kept = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            kept.add(keep(null, soldBySeller(open())));
        }

        List<DealId> listed = new ArrayList<>();
        String cursor = null;
        do {
            Portion<Deal> portion = deals.list(ofSeller, 2, cursor);
            assertThat(portion.items()).hasSizeLessThanOrEqualTo(2);
            portion.items().forEach(deal -> listed.add(deal.what().id()));
            cursor = portion.next();
        } while (cursor != null);

        assertThat(listed).containsExactlyInAnyOrderElementsOf(kept);
    }

    @Test
    void listsTheDealsThatFitEverythingAsked() {
        var key = new ExternalKey("crm", UUID.randomUUID().toString());
        DealId open = keep(null, soldBySeller(open()));
        DealId won = keep(key, soldBySeller(won()));
        DealId lost = keep(null, soldBySeller(lost()));

        assertThat(list(ofSeller)).containsExactlyInAnyOrder(open, won, lost);
        assertThat(list(new DealFilter(key, null, null, null))).containsExactly(won);
        assertThat(list(new DealFilter(null, new Stage("closing"), null, seller.personId())))
                .containsExactly(lost);
        assertThat(list(new DealFilter(null, null, Outcome.WON, seller.personId())))
                .containsExactly(won);
        assertThat(list(new DealFilter(key, null, Outcome.LOST, null))).isEmpty();
    }

    private List<DealId> list(DealFilter filter) {
        return deals.list(filter, 50, null).items().stream()
                .map(deal -> deal.what().id())
                .toList();
    }

    private DealId keep(@Nullable ExternalKey key, DealDetails details) {
        var id = new DealId(UUID.randomUUID());
        var decided = deals.change(id, null, standing -> Deal.open(id, key, details, PROCESS, NOW));
        assertThat(decided.effect()).isEqualTo(Effect.CREATED);
        return id;
    }

    private Effect correct(DealId id, DealDetails told) {
        return deals.change(id, null, standing -> standing.orElseThrow().correct(told, PROCESS, NOW))
                .effect();
    }

    private void close(DealId id, @Nullable Long expectedVersion) {
        var decision = new Decision(closing(Outcome.WON, day(20)), null, null, null, OVERRULING);
        deals.change(id, expectedVersion, standing -> standing.orElseThrow().close(decision, Set.of(), PROCESS, NOW));
    }

    private DealDetails soldBySeller(DealDetails details) {
        return new DealDetails(
                details.leadId(),
                details.customer(),
                seller,
                details.source(),
                details.currency(),
                details.lines(),
                details.stage(),
                details.openedOn(),
                details.closing());
    }
}
