package fi.polku.platform.test.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fi.polku.platform.test.Infrastructure;
import java.io.IOException;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BrokenLineTest {

    private final BrokenLine line = BrokenLine.to(storePort());
    private final MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + line.port()
            + "/?serverSelectionTimeoutMS=2000&retryReads=false&heartbeatFrequencyMS=500");

    @AfterEach
    void hangUp() throws IOException {
        client.close();
        line.close();
    }

    @Test
    void carriesWhatIsSaid() {
        assertThat(ping()).containsEntry("ok", 1.0);
    }

    @Test
    void letsNothingThroughWhileItIsCutAndAgainOnceItIsMended() {
        ping();

        line.cut();
        assertThatThrownBy(this::ping).isInstanceOf(MongoException.class);

        line.mend();
        await().ignoreExceptions().untilAsserted(() -> assertThat(ping()).containsEntry("ok", 1.0));
    }

    @Test
    void holdsBackWhatIsSaidWhileItIsSlow() {
        ping();
        line.slowDown(Duration.ofMillis(150));

        long before = System.nanoTime();
        ping();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(250));
    }

    private Document ping() {
        return client.getDatabase("admin").runCommand(new Document("ping", 1));
    }

    private static int storePort() {
        String uri = Infrastructure.shared().storeUri();
        return Integer.parseInt(uri.substring(uri.lastIndexOf(':') + 1));
    }
}
