package fi.polku.local.system.crowd;

import fi.polku.local.system.faults.Told;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/**
 * Somebody who must have it done: asks the same again with the same key until there is an answer.
 *
 * @param patience for how long
 */
record Insistent(Caller service, Duration patience) {

    private static final Duration PAUSE = Duration.ofMillis(200);

    /**
     * What was answered in the end.
     *
     * @param tries the correlation ids of all requests that it took
     */
    record Done(Command command, List<String> tries, Reply reply) {

        Done {
            tries = List.copyOf(tries);
        }

        boolean isNew() {
            return reply.status() == 201;
        }

        /** What is wrong with what came of it: one event, which the answer knows of. */
        List<String> flaws(Map<String, List<Told>> byRequest) {
            List<Told> events = effects(byRequest);
            List<String> flaws = new ArrayList<>();
            if (!reply.isAccepted()) {
                flaws.add("%s was answered with %d %s".formatted(command, reply.status(), reply.body()));
            } else if (events.size() != 1) {
                flaws.add("%s had %d effects: %s".formatted(command, events.size(), events));
            } else if (reply.version() < events.getFirst().version() || !tellsOf(events.getFirst())) {
                flaws.add("%s was answered with %s, but did %s".formatted(command, reply, events.getFirst()));
            }
            return flaws;
        }

        /** Whether an earlier try had the effect, and a later one the answer. */
        boolean isAnsweredLater(Map<String, List<Told>> byRequest) {
            return effects(byRequest).stream()
                    .noneMatch(event -> event.correlation().equals(tries.getLast()));
        }

        private boolean tellsOf(Told event) {
            return reply.text("id").equals(event.subject())
                    && (!isNew() || reply.header("Location").endsWith("/" + event.subject()));
        }

        private List<Told> effects(Map<String, List<Told>> byRequest) {
            return tries.stream()
                    .flatMap(request -> byRequest.getOrDefault(request, List.of()).stream())
                    .toList();
        }
    }

    Done ask(Command command) {
        List<String> tries = new ArrayList<>();
        Reply reply = Awaitility.await(command.path())
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .atMost(patience)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(
                        () -> {
                            tries.add(UUID.randomUUID().toString());
                            return service.ask(command, tries.getLast()).reply();
                        },
                        answer -> !answer.isToBeTriedAgain());
        return new Done(command, tries, reply);
    }

    /** What followed from requests at once, by their correlation ids. */
    static Map<String, List<Told>> byRequest(Collection<Told> events) {
        return events.stream()
                .filter(event -> event.cause().isEmpty())
                .collect(Collectors.groupingBy(Told::correlation));
    }
}
