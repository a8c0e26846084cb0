package fi.polku.local.system.faults;

import java.time.Duration;

/** Something that goes wrong, or is done on purpose, while people work. */
sealed interface Fault {

    /** What happens to what, as reports name it. */
    String name();

    /** The process is gone at once and started again after a while. */
    record Killed(Replica replica, Duration away) implements Fault {
        @Override
        public String name() {
            return "%s killed, %s"
                    .formatted(replica.part(), away.isZero() ? "started at once" : "away for " + seconds(away));
        }
    }

    /**
     * The process stands still, people turn to others, and it wakes up in the middle of what it did, believing that no time has
     * passed.
     */
    record Paused(Replica replica, Duration still) implements Fault {
        @Override
        public String name() {
            return "%s stopped for %s and woken up".formatted(replica.part(), seconds(still));
        }
    }

    /** The process gets a quarter of the time only. */
    record Slowed(Replica replica, Duration lasting) implements Fault {
        @Override
        public String name() {
            return "%s slow for %s".formatted(replica.part(), seconds(lasting));
        }
    }

    /** The clock of a service is wrong for a while, then it is put right; it jumps both times. */
    record ClockJumped(Replica replica, Duration wrongBy, Duration lasting) implements Fault {
        @Override
        public String name() {
            return "clock of %s %d min %s for %s"
                    .formatted(
                            replica.part(),
                            wrongBy.abs().toMinutes(),
                            wrongBy.isNegative() ? "slow" : "fast",
                            seconds(lasting));
        }
    }

    /**
     * A service does what it was asked, but nobody gets the answer, nor is it kept: as if it had died between the one and the
     * other. Whoever asks again must not get it done again.
     */
    record AnswersLost(Part part) implements Fault {
        @Override
        public String name() {
            return "%s does what it is asked, and all answers are lost".formatted(part);
        }
    }

    /** One replica after the other is stopped in good order and started anew, as for a new version. */
    record RolledOut(Part part) implements Fault {
        @Override
        public String name() {
            return "%s restarted, one replica after the other".formatted(part);
        }
    }

    /** The figures lose all that they know and read it again from the beginning, while new events come. */
    record FiguresForgotten() implements Fault {
        @Override
        public String name() {
            return "all facts of %s gone, read again".formatted(Part.ANALYTICS);
        }
    }

    /** Events that were told are told again, in any order. */
    record Repeated(int events) implements Fault {
        @Override
        public String name() {
            return "%d old events told again in any order".formatted(events);
        }
    }

    /** Messages that nobody can take stand on every topic. */
    record Garbled() implements Fault {
        @Override
        public String name() {
            return "messages that nobody can take";
        }
    }

    private static String seconds(Duration duration) {
        return "%d s".formatted(duration.toSeconds());
    }
}
