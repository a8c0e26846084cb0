package fi.polku.deal.deals.domain;

import static fi.polku.deal.deals.domain.DealVerdictTest.assertRefused;
import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.KEY;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.PROCESS;
import static fi.polku.deal.deals.domain.Examples.SELLER;
import static fi.polku.deal.deals.domain.Examples.day;
import static fi.polku.deal.deals.domain.Examples.lost;
import static fi.polku.deal.deals.domain.Examples.open;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.domain.Stamp;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NextStepTest {

    private static final NextStep CALL = new NextStep("Call the purchaser", day(20));

    private final Deal deal = Deal.open(ID, null, open(), PROCESS, NOW).after();

    @Test
    void isSetWithoutItsWordsOnTheEvent() {
        var change = deal.onCourse().plan(CALL, NOW.at());

        assertThat(change.events()).containsExactly(new NextStepSet(ID.value(), day(20), NOW.at()));
        assertThat(change.after().course().nextStep()).isEqualTo(CALL);
    }

    @Test
    void isTakenAway() {
        Deal planned = deal.onCourse().plan(CALL, NOW.at()).after();

        assertThat(planned.onCourse().plan(null, NOW.at()).events())
                .containsExactly(new NextStepSet(ID.value(), null, NOW.at()));
        assertThat(planned.onCourse().plan(CALL, NOW.at()).events()).isEmpty();
    }

    @Test
    void hasTheColourOfTheDay() {
        assertThat(Colour.of(null, day(20))).isEqualTo(Colour.NONE);
        assertThat(Colour.of(CALL, day(19))).isEqualTo(Colour.LATER);
        assertThat(Colour.of(CALL, day(20))).isEqualTo(Colour.TODAY);
        assertThat(Colour.of(CALL, day(21))).isEqualTo(Colour.OVERDUE);
    }

    @Test
    void isOfOpenDealsOnly() {
        Deal closed = new Deal(ID, KEY, lost());

        assertRefused(() -> closed.onCourse().plan(CALL, NOW.at()), "deal-closed-already", "outcome");
    }

    @Test
    void goesOnWithAnotherSeller() {
        var other = new Stamp(new UUID(0, 8), null, null, null);

        var change = deal.onCourse().assign(other, NOW.at());

        assertThat(change.events()).containsExactly(new DealAssigned(ID.value(), other, NOW.at()));
        assertThat(change.after().details().seller()).isEqualTo(other);
        assertThat(deal.onCourse().assign(SELLER, NOW.at()).events()).isEmpty();
        assertRefused(
                () -> new Deal(ID, KEY, lost()).onCourse().assign(other, NOW.at()), "deal-closed-already", "outcome");
    }
}
