package fi.polku.platform.service.id;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.service.command.Cause;
import fi.polku.platform.test.fault.MutableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewIdsTest {

    private final MutableClock clock = MutableClock.at("2026-11-22T10:00:00Z");
    private final NewIds ids = new NewIds(clock);

    @Test
    void givesARepeatedCommandTheSameIdsAgain() {
        assertThat(idsMadeFor("request-1")).isEqualTo(idsMadeFor("request-1"));
    }

    @Test
    void givesEachThingThatACommandMakesAnIdOfItsOwn() {
        assertThat(idsMadeFor("request-1")).doesNotHaveDuplicates();
    }

    @Test
    void givesAnotherCommandOtherIds() {
        assertThat(idsMadeFor("request-1")).doesNotContainAnyElementsOf(idsMadeFor("request-2"));
    }

    @Test
    void givesRandomIdsWhereNothingIsRepeated() {
        assertThat(idsMadeFor(null)).doesNotContainAnyElementsOf(idsMadeFor(null));
        assertThat(ids.next()).isNotEqualTo(ids.next());
    }

    @Test
    void ordersRandomIdsByTime() {
        UUID first = ids.next();
        clock.advance(Duration.ofMillis(1));
        UUID second = ids.next();
        assertThat(second.toString()).isGreaterThan(first.toString());
        assertThat(first.version()).isEqualTo(7);
        assertThat(first.variant()).isEqualTo(2);
    }

    private List<UUID> idsMadeFor(@Nullable String handledKey) {
        Cause cause = new Cause(UUID.randomUUID().toString(), null, "anonymous", handledKey);
        return cause.call(() -> List.of(ids.next(), ids.next()));
    }
}
