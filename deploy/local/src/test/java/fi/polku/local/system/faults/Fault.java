package fi.polku.local.system.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Something that goes wrong while people work. */
sealed interface Fault {

    /** The part that it happens to. */
    Part part();

    /** The process is gone at once and started again after a while. */
    record Killed(Part part, Duration away) implements Fault {}

    /** The process stands still and wakes up believing that no time has passed. */
    record Paused(Part part, Duration still) implements Fault {}

    /** One of each that takes no long time, for every build. */
    static List<Fault> ofAllSorts() {
        return List.of(
                new Killed(Part.DEALS, Duration.ZERO),
                new Killed(Part.LEADS, Duration.ZERO),
                new Killed(Part.BROKER, Duration.ofSeconds(3)),
                new Killed(Part.ACCOUNTS, Duration.ZERO),
                new Paused(Part.DEALS, Duration.ofSeconds(12)),
                new Killed(Part.STORE, Duration.ofSeconds(2)),
                new Killed(Part.ANALYTICS, Duration.ZERO));
    }

    /** Ten, most of them sudden deaths of services, as many rounds as there are seeds. */
    static List<Fault> ofRound(long seed) {
        Random random = new Random(seed);
        List<Fault> faults = new ArrayList<>();
        for (Part service : Part.SERVICES) {
            faults.add(new Killed(service, Duration.ofMillis(random.nextInt(3_000))));
            faults.add(new Killed(service, Duration.ZERO));
        }
        faults.add(
                switch (Math.floorMod(seed, 3)) {
                    case 0 -> new Killed(Part.BROKER, Duration.ofSeconds(60));
                    case 1 -> new Killed(Part.STORE, Duration.ofSeconds(20));
                    default -> new Paused(Part.BROKER, Duration.ofSeconds(30));
                });
        faults.add(new Paused(Part.SERVICES.get(random.nextInt(Part.SERVICES.size())), Duration.ofSeconds(30)));
        Collections.shuffle(faults, random);
        return List.copyOf(faults);
    }
}
