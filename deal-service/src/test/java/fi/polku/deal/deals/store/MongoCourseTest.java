package fi.polku.deal.deals.store;

import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.PROCESS;
import static fi.polku.deal.deals.domain.Examples.day;
import static fi.polku.deal.deals.domain.Examples.details;
import static fi.polku.deal.deals.domain.Examples.lost;
import static fi.polku.deal.deals.domain.Examples.open;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.WholeService;
import fi.polku.deal.deals.domain.Colour;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealDetails;
import fi.polku.deal.deals.domain.DealFilter;
import fi.polku.deal.deals.domain.DealFilter.Working;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.deals.domain.LeadVerdict;
import fi.polku.deal.deals.domain.NextStep;
import fi.polku.deal.deals.domain.Overruling;
import fi.polku.deal.deals.domain.QualifiedLead;
import fi.polku.deal.deals.domain.StageMove;
import fi.polku.deal.deals.domain.Verdict;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.process.domain.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class MongoCourseTest {

    private static final Instant DUE = Instant.parse("2017-02-02T10:00:00Z");

    private final Deals deals;
    private final Stamp seller = new Stamp(UUID.randomUUID(), null, null, null);

    @Autowired
    MongoCourseTest(Deals deals) {
        this.deals = deals;
    }

    @Test
    void keepsHowADealWentAlongItsProcess() {
        Deal deal = fromLead();
        var verdict = new Verdict(LeadVerdict.ACCEPTED, null, "Good one", seller, NOW.at());
        var overruling = new Overruling("In a hurry", seller);
        var move = new StageMove(new Stage("closing"), null, overruling);

        deals.change(
                deal.id(), null, standing -> standing.orElseThrow().onCourse().judge(verdict, PROCESS));
        deals.change(
                deal.id(),
                null,
                standing -> standing.orElseThrow().onCourse().plan(new NextStep("Call", day(31)), NOW.at()));
        var kept = deals.change(
                deal.id(), null, standing -> standing.orElseThrow().onCourse().move(move, Set.of(), PROCESS, NOW));

        Deal found = deals.find(deal.id()).orElseThrow().what();
        assertThat(found).isEqualTo(kept.standing().what());
        assertThat(found.course().verdict()).contains(verdict);
        assertThat(found.course().passages()).hasSize(1);
    }

    @Test
    void findsDealsByHowTheyStandToday() {
        DealId stalled = keep(open(), null).id();
        DealId planned = keep(open(), new NextStep("Call", day(31))).id();
        DealId overdue = keep(open(), new NextStep("Call", day(30))).id();
        keep(lost(), null);

        assertThat(working(true, null)).containsExactlyInAnyOrder(stalled, overdue);
        assertThat(working(false, null)).containsExactly(planned);
        assertThat(working(null, Colour.TODAY)).containsExactly(planned);
        assertThat(working(null, Colour.OVERDUE)).containsExactly(overdue);
        assertThat(working(null, Colour.NONE)).containsExactly(stalled);
        assertThat(working(null, Colour.LATER)).isEmpty();
    }

    @Test
    void countsTheOpenDealsOfASeller() {
        keep(open(), null);
        keep(lost(), null);
        Deal returned = fromLead();
        var verdict = new Verdict(LeadVerdict.RETURNED, "no-need", null, seller, NOW.at());
        deals.change(
                returned.id(),
                null,
                standing -> standing.orElseThrow().onCourse().judge(verdict, PROCESS));

        assertThat(deals.openDealsOf(seller.personId())).isEqualTo(1);
    }

    @Test
    void findsVerdictsThatAreOverdueUntilThatIsNoted() {
        Deal deal = fromLead();

        assertThat(deals.verdictsOverdue(DUE, 1000)).doesNotContain(deal.id());
        assertThat(deals.verdictsOverdue(DUE.plusMillis(1), 1000)).contains(deal.id());
        deals.change(
                deal.id(), null, standing -> standing.orElseThrow().onCourse().remind(DUE.plusMillis(1)));
        assertThat(deals.verdictsOverdue(DUE.plusMillis(1), 1000)).doesNotContain(deal.id());
    }

    private List<DealId> working(@Nullable Boolean stalled, @Nullable Colour nextStep) {
        var filter = new DealFilter(
                null, null, null, seller.personId(), null, null, new Working(NOW.today(), stalled, nextStep));
        return deals.list(filter, 100, null).items().stream()
                .map(Standing::what)
                .map(Deal::id)
                .toList();
    }

    private Deal fromLead() {
        var id = new DealId(UUID.randomUUID());
        var lead = QualifiedLead.arrived(null, null, DUE);
        return deals.change(id, null, standing -> Deal.open(id, sold(open()), lead, PROCESS, NOW))
                .standing()
                .what();
    }

    private Deal keep(DealDetails details, @Nullable NextStep step) {
        var id = new DealId(UUID.randomUUID());
        deals.change(id, null, standing -> Deal.open(id, null, sold(details), PROCESS, NOW));
        if (step != null) {
            deals.change(id, null, standing -> standing.orElseThrow().onCourse().plan(step, NOW.at()));
        }
        return deals.find(id).orElseThrow().what();
    }

    private DealDetails sold(DealDetails like) {
        DealDetails bare = details(like.stage().code(), like.openedOn(), like.closing());
        return new DealDetails(
                null,
                null,
                seller,
                bare.source(),
                bare.currency(),
                List.of(),
                bare.stage(),
                bare.openedOn(),
                bare.closing());
    }
}
