package fi.polku.local.demo.player;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Waits until a service has heard of what stands in another one. */
final class Hearing {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int AT_ONCE = 500;

    private final Services services;

    Hearing(Services services) {
        this.services = services;
    }

    /** Something, and the version that must have been heard of. */
    record Entry(UUID id, long version) {}

    void await(Door door, String service, String kind, List<Entry> all) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            awaitSome(door, service, kind, all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }

    private void awaitSome(Door door, String service, String kind, List<Entry> some) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!missing(door, service, kind, some).isEmpty()) {
            if (System.nanoTime() > end) {
                throw NotPlayed.waitedInVain("%s to hear of every %s".formatted(service, kind));
            }
            rest();
        }
    }

    private JsonNode missing(Door door, String service, String kind, List<Entry> entries) {
        String path = "/api/%s/copies/%s/missing".formatted(service, kind);
        return services.ask(door, path, Map.of("entries", entries)).path("missing");
    }

    private static void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotPlayed.waitedInVain("the services");
        }
    }
}
