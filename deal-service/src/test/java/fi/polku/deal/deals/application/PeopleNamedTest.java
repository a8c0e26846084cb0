package fi.polku.deal.deals.application;

import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.SELLER;
import static fi.polku.deal.deals.domain.Examples.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PeopleNamedTest {

    private static final Stamp GONE = new Stamp(new UUID(0, 78), null, null, null);

    private final NeighboursInMemory neighbours = new NeighboursInMemory();
    private final PeopleNamed people = new PeopleNamed(neighbours);

    PeopleNamedTest() {
        neighbours.note(SELLER, 1);
        neighbours.note(new Person(GONE, null, Set.of(Person.SALES_MANAGER), false), 1);
    }

    @Test
    void knowsWhoDidSomethingAndLeftSince() {
        assertThat(people.doer("by", GONE.personId(), NOW.at())).isEqualTo(GONE);
        assertThat(people.doer("by", SELLER.personId(), null)).isEqualTo(SELLER);
    }

    @Test
    void refusesWhoLeftForWhatIsDoneNowAndForWhatIsStillToBeDone() {
        assertUnknown(() -> people.doer("by", GONE.personId(), null));
        assertUnknown(() -> people.stamp("seller", GONE.personId()));
        var override = new DealCommand.OverrideFacts("Known for years", GONE.personId());
        assertUnknown(() -> people.overruling(override, open()));
    }

    @Test
    void refusesWhomNobodyKnows() {
        assertUnknown(() -> people.doer("by", new UUID(9, 9), NOW.at()));
    }

    private static void assertUnknown(ThrowingCallable asked) {
        assertThatExceptionOfType(DealRefused.UnknownReference.class).isThrownBy(asked);
    }
}
