package fi.polku.local.system.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The clock of a service in the plant. It is wrong by what a file says, from the moment on that the file says so: that is
 * how a clock jumps in a running process.
 */
@Configuration(proxyBeanMethods = false)
public class JumpingClock {

    private static final Duration LOOKING_AT_THE_FILE = Duration.ofMillis(50);

    private volatile Duration wrongBy = Duration.ZERO;

    @Bean
    Clock clock(@Value("${polku.faults.clock}") Path file) {
        Thread.ofPlatform().daemon().name("jumping-clock").start(() -> watch(file));
        InstantSource jumping = () -> Instant.now().plus(wrongBy);
        return Clock.tick(jumping.withZone(ZoneOffset.UTC), Duration.ofMillis(1));
    }

    /** From now on the clock that watches this file is wrong by so much. */
    static void jump(Path file, Duration wrongBy) {
        try {
            Path written = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(written, wrongBy.toString());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch(Path file) {
        while (true) {
            try {
                wrongBy = Files.exists(file) ? Duration.parse(Files.readString(file)) : Duration.ZERO;
                Thread.sleep(LOOKING_AT_THE_FILE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
