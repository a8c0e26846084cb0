package fi.polku.platform.service.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.service.command.Cause;
import fi.polku.platform.service.counter.CounterService.CounterState;
import fi.polku.platform.service.counter.Replicas;
import fi.polku.platform.service.document.Written.Result;
import fi.polku.platform.test.Infrastructure;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A cause may come again long after it was handled: whoever got no answer may be slow to ask once more. */
class RepeatedCauseTest {

    private static final int MANY = 250;
    private static final int MOST_IN_THE_DOCUMENT = 100;

    private static Replicas service = Replicas.none();

    private final String id = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        service = new Replicas(Infrastructure.shared(), "polku.outbox.max-pending-per-document=" + Integer.MAX_VALUE);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void changesNothingHoweverManyOthersWereHandledSince() {
        List<String> keys = IntStream.range(0, MANY).mapToObj(i -> "key-" + i).toList();
        keys.forEach(key -> assertThat(count(id, key).result()).isNotEqualTo(Result.UNCHANGED));

        assertThat(keys)
                .allSatisfy(key -> assertThat(count(id, key).result()).as(key).isEqualTo(Result.UNCHANGED));

        assertThat(service.document(id)).containsEntry("version", (long) MANY);
    }

    @Test
    void leavesTheDocumentSmall() {
        IntStream.range(0, MANY).forEach(i -> count(id, "key-" + i));

        assertThat(service.document(id).getList("handled", String.class)).hasSizeBetween(50, MOST_IN_THE_DOCUMENT);
    }

    @Test
    void isOfOneAggregateAndNotOfAnother() {
        String other = UUID.randomUUID().toString();
        IntStream.range(0, MANY).forEach(i -> count(id, "key-" + i));

        IntStream.range(0, MANY).forEach(i -> count(other, "another-" + i));

        assertThat(count(other, "key-0").result()).isEqualTo(Result.UPDATED);
    }

    private static Written<CounterState> count(String id, String key) {
        return new Cause("correlation", null, "anna", key)
                .call(() -> service.counters(0).count(id, 1));
    }
}
