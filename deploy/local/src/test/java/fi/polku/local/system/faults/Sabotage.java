package fi.polku.local.system.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes faults happen one after the other, at moments that nobody knows but who knows the seed. */
final class Sabotage {

    private static final int MOST_QUIET_MILLIS = 4_000;

    private final Plant plant;
    private final Random random;
    private final List<Happened> happened = new ArrayList<>();

    Sabotage(Plant plant, long seed) {
        this.plant = plant;
        this.random = new Random(seed);
    }

    /**
     * A fault that is over.
     *
     * @param recovery from when the part was started or woken up until it took requests, without a hand
     */
    record Happened(Fault fault, Duration recovery) {}

    /** Returns when all have happened and every part takes requests again. */
    List<Happened> happen(List<Fault> faults) throws InterruptedException {
        for (Fault fault : faults) {
            Thread.sleep(random.nextInt(MOST_QUIET_MILLIS));
            Duration recovery = happen(fault);
            happened.add(new Happened(fault, recovery));
            System.out.printf("%s: back after %d ms%n", fault, recovery.toMillis());
        }
        return List.copyOf(happened);
    }

    private Duration happen(Fault fault) throws InterruptedException {
        switch (fault) {
            case Fault.Killed(Part part, Duration away) -> {
                plant.kill(part);
                Thread.sleep(away);
            }
            case Fault.Paused(Part part, Duration still) -> {
                plant.pause(part);
                Thread.sleep(still);
            }
        }
        long begin = System.nanoTime();
        switch (fault) {
            case Fault.Killed(Part part, Duration _) -> plant.start(part);
            case Fault.Paused(Part part, Duration _) -> plant.resume(part);
        }
        plant.awaitReady(fault.part());
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
