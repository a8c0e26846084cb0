package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.local.directory.Addresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** One Polku for all tests that only add to it: started when first asked for, gone when the tests end. */
public final class SharedPolku {

    /** The place of tests that need none of it: whatever runs beside them takes their time. */
    public static final int BEFORE_IT_IS_THERE = 1;

    /** The place of the test that must find it empty. */
    static final int FIRST_ON_IT = 2;

    /** The place of the test that needs to know all that was done to it before. */
    static final int SECOND_ON_IT = 3;

    /** The place of the test that kills it, and brings it back with all that was done to it. */
    static final int THIRD_ON_IT = 4;

    private static final PolkuScript POLKU = choosePlace();
    private static final PolkuScript.Answer STARTED = start();

    private SharedPolku() {}

    /** Where its parts are. */
    public static Addresses where() {
        return POLKU.where();
    }

    static PolkuScript running() {
        return POLKU;
    }

    /** What the command said that started it. */
    static PolkuScript.Answer started() {
        return STARTED;
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

    private static PolkuScript choosePlace() {
        try {
            return PolkuScript.on(Files.createTempDirectory("polku").resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PolkuScript.Answer start() {
        Runtime.getRuntime().addShutdownHook(new Thread(SharedPolku::stop));
        PolkuScript.Answer answer = POLKU.up();
        assertThat(answer.exitCode()).as(answer.output()).isZero();
        return answer;
    }

    private static void stop() {
        POLKU.down();
        try (Stream<Path> files = Files.walk(POLKU.data().getParent())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
