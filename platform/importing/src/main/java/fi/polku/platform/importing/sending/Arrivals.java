package fi.polku.platform.importing.sending;

import fi.polku.platform.importing.mapping.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Remembers what was sent, and waits until other services know it: events take their time. */
public final class Arrivals {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ASKED_AT_ONCE = 500;

    private final ServiceCalls calls;
    private final Pace pace;
    private final Map<Kind, List<Entry>> sent = new EnumMap<>(Kind.class);

    public Arrivals(ServiceCalls calls, Pace pace) {
        this.calls = calls;
        this.pace = pace;
    }

    /** A record and the version of it that must be known. */
    record Entry(String id, long version) {}

    private record Question(List<Entry> entries) {}

    /** A record is at its own service. */
    public synchronized void sent(Kind kind, String id, long version) {
        sent.computeIfAbsent(kind, any -> new ArrayList<>()).add(new Entry(id, version));
    }

    /** Whether there is anything of a kind to wait for. */
    public synchronized boolean hasSent(Kind kind) {
        return sent.containsKey(kind);
    }

    /**
     * Waits until a service knows all records of a kind that were sent.
     *
     * @throws ServicesUnreachable when the service is away
     * @throws StillUnknown when it answers, but learns nothing more
     */
    public void await(Kind kind, Service service) throws InterruptedException {
        await(kind, service, pace.patience());
    }

    /** The same for the figures, which are given more time to learn, but none more to answer. */
    public void awaitFigures(Kind kind) throws InterruptedException {
        await(kind, Service.ANALYTICS, pace.figuresPatience());
    }

    private void await(Kind kind, Service service, Duration limit) throws InterruptedException {
        Patience away = new Patience(pace.patience(), pace);
        Patience learning = new Patience(limit, pace);
        List<Entry> all = sentOf(kind);
        for (int from = 0; from < all.size(); from += ASKED_AT_ONCE) {
            awaitSome(all.subList(from, Math.min(from + ASKED_AT_ONCE, all.size())), kind, service, away, learning);
        }
    }

    private synchronized List<Entry> sentOf(Kind kind) {
        return List.copyOf(sent.getOrDefault(kind, List.of()));
    }

    private void awaitSome(List<Entry> entries, Kind kind, Service service, Patience away, Patience learning)
            throws InterruptedException {
        List<Entry> open = entries;
        int failures = 0;
        while (!open.isEmpty()) {
            try {
                List<Entry> missing = missing(open, kind, service, away.limit());
                away.progressed();
                boolean progress = missing.size() < open.size();
                if (progress) {
                    learning.progressed();
                }
                failures = progress ? 1 : failures + 1;
                open = missing;
            } catch (ServiceTrouble e) {
                failures++;
                away.pause(failures, e);
                continue;
            }
            if (!open.isEmpty()) {
                pauseToLearn(learning, failures, kind, service);
            }
        }
    }

    private static void pauseToLearn(Patience learning, int failures, Kind kind, Service service)
            throws InterruptedException {
        String unknown = "%s does not know all %s yet".formatted(service.title(), kind.resource());
        try {
            learning.pause(failures, new ServiceTrouble(unknown, null));
        } catch (ServicesUnreachable e) {
            throw new StillUnknown(String.valueOf(e.getMessage()), e);
        }
    }

    private List<Entry> missing(List<Entry> entries, Kind kind, Service service, Duration silence)
            throws ServiceTrouble, InterruptedException {
        String path = "/api/%s/copies/%s/missing".formatted(service.title(), kind.copied());
        StringBuilder answer = new StringBuilder();
        calls.post(
                service,
                path,
                "application/json",
                JSON.writeValueAsString(new Question(entries)),
                silence,
                answer::append);
        try {
            Set<String> ids = new HashSet<>();
            JSON.readTree(answer.toString()).path("missing").forEach(id -> ids.add(id.asString()));
            return entries.stream().filter(entry -> ids.contains(entry.id())).toList();
        } catch (JacksonException e) {
            throw new ServiceTrouble(service.title() + " gives no readable answer to " + path, null);
        }
    }
}
