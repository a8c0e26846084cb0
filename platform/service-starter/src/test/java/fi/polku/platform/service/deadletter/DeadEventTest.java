package fi.polku.platform.service.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadEventTest {

    @Test
    void isOfTheAggregateThatItsKeySaysWhenItsSubjectSaysNothing() {
        assertThat(event(1, "some-key", null).aggregate()).isEqualTo("some-key");
        assertThat(event(1, "some-key", new byte[0]).aggregate()).isEqualTo("some-key");
        assertThat(event(1, "some-key", bytes("some-thing")).aggregate()).isEqualTo("some-thing");
        assertThat(event(1, "", null).aggregate()).isNull();
    }

    @Test
    void isAnotherThanTheOneThatStoodThereBeforeTheTopicWasMadeAnew() {
        assertThat(event(1, "key", null).id()).isEqualTo(event(1, "key", null).id());
        assertThat(event(2, "key", null).id())
                .isNotEqualTo(event(1, "key", null).id());
    }

    private static DeadEvent event(long publishedAt, String key, byte @Nullable [] subject) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("ce_subject", subject);
        ConsumerRecord<byte[], byte[]> message = new ConsumerRecord<>(
                "polku.test.events",
                0,
                7,
                publishedAt,
                TimestampType.CREATE_TIME,
                0,
                0,
                bytes(key),
                bytes("{}"),
                headers,
                Optional.empty());
        return DeadEvent.of(message, "tester");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
