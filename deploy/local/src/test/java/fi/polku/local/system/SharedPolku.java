package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** One Polku for all tests that only add to it: started when first asked for, gone when the tests end. */
final class SharedPolku {

    private static final PolkuScript POLKU = start();

    private SharedPolku() {}

    static PolkuScript running() {
        return POLKU;
    }

    static Api leads() {
        return api("leads");
    }

    static Api deals() {
        return api("deals");
    }

    static Api accounts() {
        return api("accounts");
    }

    static Api analytics() {
        return api("analytics");
    }

    static Figures figures() {
        return new Figures(analytics().base());
    }

    static String kafka() {
        return POLKU.addresses().get("kafka").asString();
    }

    private static Api api(String service) {
        return new Api(POLKU.addresses().get(service).asString());
    }

    private static PolkuScript start() {
        try {
            Path directory = Files.createTempDirectory("polku");
            PolkuScript polku = PolkuScript.on(directory.resolve("data"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(polku, directory)));
            PolkuScript.Answer answer = polku.up();
            assertThat(answer.exitCode()).as(answer.output()).isZero();
            return polku;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(PolkuScript polku, Path directory) {
        polku.down();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
