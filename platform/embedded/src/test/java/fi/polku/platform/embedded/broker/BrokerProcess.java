package fi.polku.platform.embedded.broker;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A JVM of its own that prints every number the broker acknowledged, until somebody kills it. */
final class BrokerProcess {

    private BrokerProcess() {}

    static Process start(Path directory, String topic) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerProcess.class.getName(),
                        directory.toString(),
                        topic)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        EmbeddedBroker broker = EmbeddedBroker.start(Path.of(arguments[0]), 0, 0);
        Messages messages = new Messages(broker.bootstrapServers(), arguments[1]);
        messages.createTopic();
        try (var producer = messages.producer()) {
            for (int number = 0; true; number++) {
                producer.send(new ProducerRecord<>(arguments[1], "message " + number))
                        .get();
                System.out.println("message " + number);
            }
        }
    }
}
