package fi.polku.local.system.faults;

import fi.polku.local.system.KeptFacts;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes faults happen one after the other, at moments that nobody knows but who knows the seed. */
final class Sabotage {

    private static final int MOST_QUIET_MILLIS = 4_000;
    private static final Duration STANDSTILL = Duration.ofMillis(150);
    private static final Duration LONG_ENOUGH_TO_FINISH = Duration.ofSeconds(1);
    private static final Duration RUNNING = Duration.ofMillis(50);

    private final Plant plant;
    private final Random random;

    Sabotage(Plant plant, long seed) {
        this.plant = plant;
        this.random = new Random(seed);
    }

    /**
     * A fault that is over.
     *
     * @param begin when it began
     * @param end when everything took requests again
     * @param recovery how much of that was needed after the part was started or woken up; no hand helped
     */
    record Happened(Fault fault, Instant begin, Instant end, Duration recovery) {}

    /** Returns when all have happened and every part takes requests again. */
    List<Happened> happen(List<Fault> faults) throws InterruptedException {
        List<Happened> happened = new ArrayList<>();
        for (Fault fault : faults) {
            Thread.sleep(random.nextInt(MOST_QUIET_MILLIS));
            Instant begin = Instant.now();
            Duration recovery = happen(fault);
            happened.add(new Happened(fault, begin, Instant.now(), recovery));
            System.out.printf("%s: back after %.1f s%n", fault.name(), recovery.toMillis() / 1000.0);
        }
        return List.copyOf(happened);
    }

    private Duration happen(Fault fault) throws InterruptedException {
        return switch (fault) {
            case Killed(Replica replica, Duration away) -> {
                plant.processes().kill(replica);
                Thread.sleep(away);
                yield startAgain(replica);
            }
            case Paused(Replica replica, Duration still) -> {
                plant.processes().pause(replica);
                plant.cutOff(replica);
                Thread.sleep(still);
                plant.processes().resume(replica);
                plant.reconnect(replica);
                yield ready(replica);
            }
            case Slowed(Replica replica, Duration lasting) -> {
                slow(replica, lasting);
                yield ready(replica);
            }
            case ClockJumped(Replica replica, Duration wrongBy, Duration lasting) -> {
                plant.jumpClock(replica, wrongBy);
                Thread.sleep(lasting);
                plant.jumpClock(replica, Duration.ZERO);
                yield ready(replica);
            }
            case AnswersLost(Part part) -> {
                plant.replicas(part).forEach(plant::cutOff);
                Thread.sleep(LONG_ENOUGH_TO_FINISH);
                Documents.forgetAnswers(plant.addresses().store());
                plant.replicas(part).forEach(plant::reconnect);
                yield Duration.ZERO;
            }
            case RolledOut(Part part) -> rollOut(part);
            case FiguresForgotten() -> forgetFigures();
            case Repeated(int events) -> {
                new Interference(plant.addresses().kafka(), random).repeat(events);
                yield Duration.ZERO;
            }
            case Garbled() -> {
                new Interference(plant.addresses().kafka(), random).garble();
                yield Duration.ZERO;
            }
        };
    }

    private Duration startAgain(Replica replica) {
        long begin = System.nanoTime();
        plant.start(replica);
        plant.awaitReady(replica);
        return since(begin);
    }

    private Duration ready(Replica replica) {
        long begin = System.nanoTime();
        plant.awaitReady(replica);
        return since(begin);
    }

    private void slow(Replica replica, Duration lasting) throws InterruptedException {
        long end = System.nanoTime() + lasting.toNanos();
        while (System.nanoTime() < end) {
            plant.processes().pause(replica);
            Thread.sleep(STANDSTILL);
            plant.processes().resume(replica);
            Thread.sleep(RUNNING);
        }
    }

    private Duration rollOut(Part part) {
        Duration longest = Duration.ZERO;
        for (Replica replica : plant.replicas(part)) {
            plant.processes().stop(replica);
            Duration recovery = startAgain(replica);
            longest = recovery.compareTo(longest) > 0 ? recovery : longest;
        }
        return longest;
    }

    private Duration forgetFigures() {
        List<Replica> all = plant.replicas(Part.ANALYTICS);
        all.forEach(plant.processes()::kill);
        KeptFacts.forget(plant.addresses().store());
        long begin = System.nanoTime();
        all.forEach(plant::start);
        all.forEach(plant::awaitReady);
        return since(begin);
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
