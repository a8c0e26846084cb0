package fi.polku.deal.deals.application;

import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.MANAGER;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.PROCESS;
import static fi.polku.deal.deals.domain.Examples.SELLER;
import static fi.polku.deal.deals.domain.Examples.details;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.LeadVerdict;
import fi.polku.deal.deals.domain.Outcome;
import fi.polku.deal.deals.domain.QualifiedLead;
import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Untimely;
import fi.polku.deal.process.domain.Processes;
import fi.polku.deal.process.domain.Stage;
import fi.polku.deal.products.application.ProductsInMemory;
import fi.polku.platform.test.fault.MutableClock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A deal came to its stage by the clock of one machine, and goes on by that of another which is a little behind. */
class ClocksApartTest {

    private static final Instant BEFORE = NOW.at().minusMillis(300);

    private final DealsInMemory deals = new DealsInMemory();
    private final NeighboursInMemory neighbours = new NeighboursInMemory();
    private final PeopleNamed people = new PeopleNamed(neighbours);
    private final MutableClock behind = MutableClock.at(BEFORE.toString());
    private final CourseCommandHandler course =
            new CourseCommandHandler(deals, new DoneActionsInMemory(), new Processes(), people, behind, NOW.zone());
    private final DealCommandHandler handler = new DealCommandHandler(
            deals,
            new DealReferences(neighbours, neighbours, new ProductsInMemory()),
            new Processes(),
            new DoneActionsInMemory(),
            people,
            behind,
            NOW.zone());

    @BeforeEach
    void openForALead() {
        neighbours.note(SELLER, 1);
        neighbours.note(new Person(MANAGER, null, Set.of(Person.SALES_MANAGER), true), 1);
        var today = details("sales-meeting", NOW.today(), null);
        var lead = QualifiedLead.arrived(null, null, NOW.at());
        deals.change(ID, null, standing -> Deal.open(ID, today, lead, PROCESS, NOW));
    }

    @Test
    void happensAfterTheDealCameToItsStage() {
        course.handle(accept(null));
        course.handle(toClosing(null));
        handler.handle(win(null));
        handler.handle(reopen(null));

        Deal deal = deals.find(ID).orElseThrow().what();
        assertThat(deal.course().verdict().orElseThrow().at()).isEqualTo(NOW.at());
        assertThat(deal.course().passages())
                .hasSize(2)
                .allSatisfy(passage -> assertThat(passage.at()).isEqualTo(NOW.at()));
        assertThat(deal.course().enteredAt()).isEqualTo(NOW.at());
    }

    @Test
    void isRefusedWhereItIsToldToHaveHappenedEarlier() {
        assertUntimely(() -> course.handle(accept(BEFORE)));
        course.handle(accept(null));
        assertUntimely(() -> course.handle(toClosing(BEFORE)));
        assertUntimely(() -> handler.handle(win(BEFORE)));
        handler.handle(win(null));
        assertUntimely(() -> handler.handle(reopen(BEFORE)));
    }

    private static void assertUntimely(Runnable asked) {
        assertThatThrownBy(asked::run)
                .isInstanceOfSatisfying(
                        Untimely.class, refused -> assertThat(refused.code()).isEqualTo("before-the-beginning"));
    }

    private static CourseCommand accept(@Nullable Instant at) {
        return new CourseCommand.Judge(ID, null, LeadVerdict.ACCEPTED, null, null, SELLER.personId(), at);
    }

    private static CourseCommand toClosing(@Nullable Instant at) {
        return new CourseCommand.Move(ID, null, new Stage("closing"), null, SalesOffice.OVERRIDE, at);
    }

    private static DealCommand win(@Nullable Instant at) {
        return new DealCommand.Close(
                ID, null, Outcome.WON, "best-fit", null, null, null, null, SalesOffice.OVERRIDE, at);
    }

    private static DealCommand reopen(@Nullable Instant at) {
        return new DealCommand.Reopen(ID, null, "closed-by-mistake", MANAGER.personId(), at);
    }
}
