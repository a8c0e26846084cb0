package fi.polku.platform.service.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.platform.service.document.TooManyPendingEvents;
import fi.polku.platform.service.outbox.Backlog.Mark;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private final Backlog backlog = new Backlog(10, 3);

    @Test
    void refusesWhatWouldGoBeyondABound() {
        backlog.written(9);
        backlog.admit(2);
        assertThatThrownBy(() -> backlog.admit(3)).isInstanceOf(TooManyPendingEvents.class);

        backlog.written(1);
        assertThatThrownBy(() -> backlog.admit(0)).isInstanceOf(TooManyPendingEvents.class);

        backlog.published(1);
        backlog.admit(0);
    }

    @Test
    void takesOverACountThatNothingDisturbed() {
        backlog.written(2);
        backlog.counted(7, backlog.mark());
        assertThat(backlog.pending()).isEqualTo(7);

        backlog.counted(0, backlog.mark());
        assertThat(backlog.pending()).isZero();
    }

    @Test
    void countsOnceWhatIsWrittenDuringACountWhetherOrNotTheCountSawIt() {
        Mark begin = backlog.mark();
        backlog.written(4);

        backlog.counted(4, begin);
        assertThat(backlog.pending()).isEqualTo(4);

        backlog.counted(0, begin);
        assertThat(backlog.pending()).isEqualTo(4);
    }

    @Test
    void forgetsWhatIsPublishedDuringACountWhetherOrNotTheCountSawIt() {
        backlog.written(4);
        Mark begin = backlog.mark();
        backlog.published(4);

        backlog.counted(4, begin);
        assertThat(backlog.pending()).isZero();

        backlog.counted(0, begin);
        assertThat(backlog.pending()).isZero();
    }

    @Test
    void addsWhatOthersLeftToWhatIsWrittenDuringACount() {
        Mark begin = backlog.mark();
        backlog.written(1);

        backlog.counted(5, begin);

        assertThat(backlog.pending()).isEqualTo(5);
    }
}
