package fi.polku.local.system.faults;

import fi.polku.local.demo.player.Accepted;
import fi.polku.local.system.faults.Sabotage.Happened;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was seen in one or more shifts, as docs/reliability.md tells it. */
final class Report {

    private final List<Shift.Outcome> outcomes;

    private Report(List<Shift.Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    static Report of(Shift.Outcome... outcomes) {
        return of(List.of(outcomes));
    }

    static Report of(List<Shift.Outcome> outcomes) {
        return new Report(List.copyOf(outcomes));
    }

    /** What commands had to wait, in milliseconds. */
    private record Waits(int commands, long half, long ninetyNine, long longest) {

        static Waits of(List<Accepted> commands) {
            List<Duration> sorted =
                    commands.stream().map(Accepted::took).sorted().toList();
            return sorted.isEmpty()
                    ? new Waits(0, 0, 0, 0)
                    : new Waits(
                            sorted.size(),
                            at(sorted, 0.5),
                            at(sorted, 0.99),
                            sorted.getLast().toMillis());
        }

        private static long at(List<Duration> sorted, double share) {
            return sorted.get((int) (share * (sorted.size() - 1))).toMillis();
        }

        @Override
        public String toString() {
            return "%d | %d | %d | %d".formatted(commands, half, ninetyNine, longest);
        }
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(summary());
        lines.add("");
        lines.add(
                "| fault | times | back after, at most (s) | commands meanwhile | half took (ms) | 99 % took | longest |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- |");
        lines.add("| none | | | %s |".formatted(Waits.of(undisturbed())));
        byName().forEach((name, happened) -> lines.add("| %s | %d | %.1f | %s |"
                .formatted(name, happened.size(), longestRecovery(happened), Waits.of(during(happened)))));
        return String.join("\n", lines);
    }

    private String summary() {
        long first = outcomes.stream()
                .mapToLong(outcome -> outcome.topics().first().size())
                .sum();
        long told = outcomes.stream()
                .mapToLong(outcome -> outcome.topics().events().size())
                .sum();
        long kills = happened().stream()
                .filter(happened -> happened.fault() instanceof Fault.Killed)
                .count();
        return "%d shifts, %d faults (%d of them kill -9), %d commands accepted, %d events, told %d times again; %d findings"
                .formatted(
                        outcomes.size(),
                        happened().size(),
                        kills,
                        accepted().size(),
                        first,
                        told - first,
                        outcomes.stream()
                                .mapToLong(outcome -> outcome.findings().size())
                                .sum());
    }

    private Map<String, List<Happened>> byName() {
        return happened().stream()
                .collect(Collectors.groupingBy(happened -> happened.fault().name(), TreeMap::new, Collectors.toList()));
    }

    private List<Happened> happened() {
        return outcomes.stream().flatMap(outcome -> outcome.happened().stream()).toList();
    }

    private List<Accepted> accepted() {
        return outcomes.stream().flatMap(outcome -> outcome.accepted().stream()).toList();
    }

    private List<Accepted> undisturbed() {
        return accepted().stream()
                .filter(command -> happened().stream().noneMatch(fault -> overlap(command, fault)))
                .toList();
    }

    private List<Accepted> during(List<Happened> faults) {
        return accepted().stream()
                .filter(command -> faults.stream().anyMatch(fault -> overlap(command, fault)))
                .toList();
    }

    private static boolean overlap(Accepted command, Happened fault) {
        Instant answered = command.asked().plus(command.took());
        return command.asked().isBefore(fault.end()) && answered.isAfter(fault.begin());
    }

    private static double longestRecovery(List<Happened> happened) {
        return happened.stream()
                        .map(Happened::recovery)
                        .max(Comparator.naturalOrder())
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1000.0;
    }
}
