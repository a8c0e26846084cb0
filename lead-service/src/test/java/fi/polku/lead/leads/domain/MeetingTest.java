package fi.polku.lead.leads.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.domain.Stamp;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Stamp ANNA = new Stamp(new UUID(0, 1), null, null, null, null);

    private final Meeting first = meeting(1, NOW.plusSeconds(60));
    private final Meeting second = meeting(2, NOW.plusSeconds(120));

    @Test
    void isANewOneWhenThereIsNoOther() {
        assertThat(first.after(null, NOW)).isEqualTo(first);
    }

    @Test
    void staysTheSameMeetingWhenItIsMoved() {
        Meeting moved = second.after(first, NOW);
        Meeting movedAgain = meeting(3, NOW.plusSeconds(180)).after(moved, NOW);

        assertThat(moved.id()).isEqualTo(first.id());
        assertThat(moved.startsAt()).isEqualTo(second.startsAt());
        assertThat(moved.moves()).isEqualTo(1);
        assertThat(movedAgain.id()).isEqualTo(first.id());
        assertThat(movedAgain.moves()).isEqualTo(2);
    }

    @Test
    void isANewOneWhenTheOtherWasHeld() {
        assertThat(second.after(first, NOW.plusSeconds(60))).isEqualTo(second);
    }

    private static Meeting meeting(int number, Instant startsAt) {
        return new Meeting(new UUID(0, number), startsAt, 30, null, null, ANNA, NOW);
    }
}
