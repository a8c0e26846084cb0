package fi.polku.lead.domain;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Business ids that no other test has. */
public final class BusinessIds {

    private BusinessIds() {}

    /** One with a right check digit. */
    public static BusinessId any() {
        return Stream.generate(
                        () -> "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000)))
                .flatMap(digits -> BusinessId.parse(digits).stream())
                .findFirst()
                .orElseThrow();
    }
}
