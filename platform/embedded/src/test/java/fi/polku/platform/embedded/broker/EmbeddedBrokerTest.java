package fi.polku.platform.embedded.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedBrokerTest {

    private static final String TOPIC = "polku.test.events";

    @TempDir
    private Path temporary;

    @Test
    void keepsTopicsAndMessagesOverARestart() throws Exception {
        try (EmbeddedBroker broker = start()) {
            messages(broker).createTopic();
            messages(broker).write("kept");
        }
        try (EmbeddedBroker broker = start()) {
            assertThat(messages(broker).readAll()).containsExactly("kept");
        }
    }

    @Test
    void losesNothingAcknowledgedByAKill() throws Exception {
        List<String> acknowledged = writeUntilKilled(500);
        try (EmbeddedBroker broker = start()) {
            assertThat(messages(broker).readAll())
                    .startsWith(acknowledged.toArray(String[]::new))
                    .doesNotHaveDuplicates();
        }
    }

    /** A broker that stopped properly starts in about a second; the controller's wait for the killed one comes on top. */
    @Test
    void startsSoonAfterAKill() throws Exception {
        writeUntilKilled(1);
        long begin = System.nanoTime();
        try (EmbeddedBroker broker = start()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
            assertThat(messages(broker).topics()).contains(TOPIC);
        }
    }

    @Test
    void createsNoTopicByUse() throws Exception {
        try (EmbeddedBroker broker = start();
                var producer = messages(broker).producer()) {
            assertThatThrownBy(() -> producer.partitionsFor("polku.other.events"))
                    .isInstanceOf(TimeoutException.class);
            assertThat(messages(broker).topics()).doesNotContain("polku.other.events");
        }
    }

    @Test
    void refusesADirectoryOfSomebodyElseAndLeavesItAlone() throws IOException {
        Files.createDirectories(directory());
        Files.writeString(directory().resolve("holiday.jpg"), "not ours");

        assertThatThrownBy(this::start)
                .isInstanceOf(BrokerNotStarted.class)
                .hasMessageContaining(directory().toString())
                .hasMessageContaining("not a broker's or it is damaged");
        assertThat(directory()).isDirectoryContaining("glob:**holiday.jpg");
    }

    @Test
    void refusesADirectoryWhoseIdentityIsDamaged() throws IOException {
        start().close();
        Files.writeString(directory().resolve("meta.properties"), "\\u00zz");

        assertThatThrownBy(this::start).isInstanceOf(BrokerNotStarted.class).hasMessageContaining("is damaged");
    }

    @Test
    void refusesTopicsWithoutTheirMetadataInsteadOfDeletingThem() throws Exception {
        try (EmbeddedBroker broker = start()) {
            messages(broker).createTopic();
        }
        Files.move(directory().resolve("__cluster_metadata-0"), temporary.resolve("lost"));

        assertThatThrownBy(this::start).isInstanceOf(BrokerNotStarted.class).hasMessageContaining("is missing");
        assertThat(directory().resolve(TOPIC + "-0")).isDirectory();
    }

    @Test
    void refusesASecondBrokerOnTheSameDirectory() throws Exception {
        try (EmbeddedBroker broker = start()) {
            messages(broker).createTopic();
            assertThatThrownBy(this::start)
                    .isInstanceOf(BrokerNotStarted.class)
                    .hasMessageContaining("another broker is running");
            assertThat(messages(broker).topics()).containsExactly(TOPIC);
        }
    }

    @Test
    void saysWhichPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedBroker.start(directory(), taken.getLocalPort(), 0))
                    .isInstanceOf(BrokerNotStarted.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()));
        }
        start().close();
    }

    private List<String> writeUntilKilled(int atLeast) throws IOException, InterruptedException {
        Process process = BrokerProcess.start(directory(), TOPIC);
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith("message ")) {
                    acknowledged.add(line);
                }
                if (acknowledged.size() == atLeast) {
                    process.toHandle().destroyForcibly(); // unlike the process itself, leaves its output readable
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(atLeast);
        return acknowledged;
    }

    private EmbeddedBroker start() {
        return EmbeddedBroker.start(directory(), 0, 0);
    }

    private Messages messages(EmbeddedBroker broker) {
        return new Messages(broker.bootstrapServers(), TOPIC);
    }

    private Path directory() {
        return temporary.resolve("broker");
    }
}
