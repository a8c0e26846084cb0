package fi.polku.analytics.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.analytics.fact.AccountFact;
import fi.polku.platform.service.json.EventJson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Reading the facts topic, also before every broker knows of it. */
@ExtendWith(OutputCaptureExtension.class)
class FactsReaderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String TOPIC = "facts";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

    private final EventJson json = EventJson.standard();
    private final FactTables tables = FactTables.empty("256MB", 1);
    private final AtomicInteger asked = new AtomicInteger();
    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest") {
        @Override
        public synchronized List<PartitionInfo> partitionsFor(String topic) {
            asked.incrementAndGet();
            return super.partitionsFor(topic);
        }
    };
    private final FactsReader reader = new FactsReader(() -> consumer, TOPIC, tables, json);

    @AfterEach
    void close() {
        reader.stop();
        tables.close();
    }

    @Test
    void waitsForTheTopicOfAFirstStart(CapturedOutput output) {
        reader.start();
        await().atMost(PATIENCE).until(() -> asked.get() > 2);
        assertThat(reader.hasCaughtUp()).isFalse();

        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, 1L));
        consumer.schedulePollTask(() -> consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, 0, new byte[0], fact())));
        consumer.updatePartitions(TOPIC, List.of(new PartitionInfo(TOPIC, 0, Node.noNode(), new Node[0], new Node[0])));

        await().atMost(PATIENCE).until(reader::hasCaughtUp);
        assertThat(reader.isWell()).isTrue();
        assertThat(tables.ask("select name from account", List.of())).containsExactly(Map.of("name", "Acme"));
        assertThat(output).doesNotContain("failed and begins again");
    }

    @Test
    void stopsWithoutFailingWhileItWaits(CapturedOutput output) {
        reader.start();
        await().atMost(PATIENCE).until(() -> asked.get() > 0);

        reader.stop();

        assertThat(consumer.closed()).isTrue();
        assertThat(reader.hasCaughtUp()).isFalse();
        assertThat(output).doesNotContain("failed and begins again");
    }

    private byte[] fact() {
        return json.write(new AccountFact(UUID.randomUUID(), 1, null, null, "Acme", null, null, null));
    }
}
