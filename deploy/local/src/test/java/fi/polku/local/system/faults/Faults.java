package fi.polku.local.system.faults;

import static java.time.Duration.ZERO;

import fi.polku.local.system.faults.Fault.AnswersLost;
import fi.polku.local.system.faults.Fault.ClockJumped;
import fi.polku.local.system.faults.Fault.FiguresForgotten;
import fi.polku.local.system.faults.Fault.Garbled;
import fi.polku.local.system.faults.Fault.Killed;
import fi.polku.local.system.faults.Fault.Paused;
import fi.polku.local.system.faults.Fault.Repeated;
import fi.polku.local.system.faults.Fault.RolledOut;
import fi.polku.local.system.faults.Fault.Slowed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Which faults happen, and in which order. */
final class Faults {

    /** Longer than a lease, so that its holder wakes up wrongly believing that it still holds it. */
    private static final Duration LONGER_THAN_A_LEASE = Duration.ofSeconds(12);

    private static final Duration CLOCK_ERROR = Duration.ofMinutes(10);

    private Faults() {}

    /** One of each, none of them long, where there is one of each service: for every build. */
    static List<Fault> ofAllSorts() {
        return List.of(
                new Killed(Replica.first(Part.DEALS), ZERO),
                new Killed(Replica.first(Part.BROKER), Duration.ofSeconds(3)),
                new Garbled(),
                new Killed(Replica.first(Part.LEADS), ZERO),
                new AnswersLost(Part.DEALS),
                new Paused(Replica.first(Part.DEALS), LONGER_THAN_A_LEASE),
                new Repeated(1_000),
                new ClockJumped(Replica.first(Part.LEADS), CLOCK_ERROR, Duration.ofSeconds(5)),
                new Killed(Replica.first(Part.STORE), Duration.ofSeconds(2)),
                new FiguresForgotten(),
                new Slowed(Replica.first(Part.BROKER), Duration.ofSeconds(5)),
                new RolledOut(Part.ACCOUNTS));
    }

    /** What brings mistakes in the handling of events and commands to light, where there is one of each service. */
    static List<Fault> thatShowMistakes() {
        List<Fault> faults = new ArrayList<>();
        for (int time = 0; time < 3; time++) {
            faults.add(new AnswersLost(Part.DEALS));
            faults.add(new Killed(Replica.first(Part.STORE), ZERO));
            faults.add(new AnswersLost(Part.LEADS));
            faults.add(new AnswersLost(Part.ACCOUNTS));
        }
        faults.add(new Killed(Replica.first(Part.DEALS), ZERO));
        faults.add(new Killed(Replica.first(Part.BROKER), Duration.ofSeconds(3)));
        faults.add(new Paused(Replica.first(Part.DEALS), LONGER_THAN_A_LEASE));
        faults.add(new Killed(Replica.first(Part.LEADS), ZERO));
        faults.add(new Repeated(5_000));
        return faults;
    }

    /**
     * A hard day: every service is killed three times, and much else happens; what, differs from day to day.
     *
     * @param replicas of each service
     */
    static List<Fault> ofDay(int day, int replicas) {
        Random random = new Random(day);
        List<Fault> faults = new ArrayList<>();
        for (Part service : Part.SERVICES) {
            faults.add(new Killed(new Replica(service, 1), ZERO));
            faults.add(new Killed(new Replica(service, replicas), ZERO));
            faults.add(new Killed(any(service, replicas, random), Duration.ofSeconds(3)));
        }
        faults.add(new Killed(Replica.first(Part.BROKER), ZERO));
        faults.add(new Killed(Replica.first(Part.STORE), ZERO));
        faults.add(new Repeated(2_000));
        faults.add(new Garbled());
        faults.add(new AnswersLost(Part.DEALS));
        faults.add(new AnswersLost(Part.LEADS));
        faults.add(new RolledOut(Part.SERVICES.get(day % Part.SERVICES.size())));
        faults.addAll(anotherEveryDay(day, replicas, random));
        Collections.shuffle(faults, random);
        return List.copyOf(faults);
    }

    private static List<Fault> anotherEveryDay(int day, int replicas, Random random) {
        Replica broker = Replica.first(Part.BROKER);
        Replica store = Replica.first(Part.STORE);
        return switch (day % 4) {
            // longer than the producer waits for an acknowledgement
            case 1 -> List.of(new Killed(broker, Duration.ofSeconds(60)), new FiguresForgotten());
            case 2 ->
                List.of(
                        new Killed(store, Duration.ofSeconds(20)),
                        new Paused(any(Part.DEALS, replicas, random), Duration.ofSeconds(30)),
                        new Slowed(broker, Duration.ofSeconds(20)));
            case 3 ->
                List.of(
                        new ClockJumped(any(Part.DEALS, replicas, random), CLOCK_ERROR, LONGER_THAN_A_LEASE),
                        new ClockJumped(any(Part.LEADS, replicas, random), CLOCK_ERROR.negated(), LONGER_THAN_A_LEASE),
                        new Paused(broker, Duration.ofSeconds(30)));
            default ->
                List.of(
                        new Slowed(store, Duration.ofSeconds(20)),
                        new Paused(any(Part.LEADS, replicas, random), Duration.ofSeconds(30)),
                        new ClockJumped(
                                any(Part.ACCOUNTS, replicas, random), CLOCK_ERROR.negated(), LONGER_THAN_A_LEASE));
        };
    }

    private static Replica any(Part service, int replicas, Random random) {
        return new Replica(service, 1 + random.nextInt(replicas));
    }
}
