package fi.polku.platform.service.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.service.counter.CounterDoor;
import fi.polku.platform.service.counter.CounterDoor.Reply;
import fi.polku.platform.service.counter.CounterService.Defects;
import fi.polku.platform.service.counter.Publication;
import fi.polku.platform.service.counter.Replicas;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;

/** Two replicas of the counter service that give up on an event soon, and their dead letters as callers see them. */
final class LetterDesk implements AutoCloseable {

    static final String LETTERS = "/api/counter-service/dead-letters";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int REPLICAS = 2;

    private final Replicas replicas;
    private final Publication publication;
    private final CounterDoor door;
    private final CounterDoor otherDoor;

    LetterDesk() {
        Infrastructure infrastructure = Infrastructure.shared();
        List<String> properties = new ArrayList<>(CounterDoor.OPEN);
        properties.add("polku.retries.first-pause=10ms");
        properties.add("polku.retries.attempts=2");
        replicas = new Replicas(infrastructure, properties.toArray(String[]::new));
        replicas.add();
        publication = new Publication(infrastructure.bootstrapServers(), replicas.topic());
        door = new CounterDoor(replicas.bean(0, Environment.class));
        otherDoor = new CounterDoor(replicas.bean(1, Environment.class));
    }

    Publication publication() {
        return publication;
    }

    CounterDoor door() {
        return door;
    }

    CounterDoor otherDoor() {
        return otherDoor;
    }

    String topic() {
        return replicas.topic();
    }

    EventProbe probe() {
        return replicas.probe();
    }

    /** From now on both replicas fail on these numbers and on no others. */
    void defects(long... numbers) {
        for (int replica = 0; replica < REPLICAS; replica++) {
            var defects = replicas.bean(replica, Defects.class).numbers();
            defects.clear();
            for (long number : numbers) {
                defects.add(number);
            }
        }
    }

    /** How often a replica has heard of this number. */
    int heard(int replica, long number) {
        return (int) replicas.counters(replica).heard().stream()
                .filter(heard -> heard == number)
                .count();
    }

    /** Three events of the counter that die, in their order. */
    List<String> threeLetters(String counter) {
        publication.counted(counter, 1, 666);
        publication.counted(counter, 2, 667);
        publication.counted(counter, 3, 668);
        return awaitLetters(counter, 3);
    }

    /** The counter's letters, when so many wait. */
    List<String> awaitLetters(String counter, int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(letters(counter, "waiting")).hasSize(count));
        return letters(counter, "waiting");
    }

    /** The ids of the counter's letters in this status. */
    List<String> letters(String counter, String status) {
        return idsOf(door.get(list(counter, status)));
    }

    /** Where they are listed. */
    static String list(String counter, String status) {
        return LETTERS + "?aggregate=" + counter + "&status=" + status;
    }

    /** The ids on a page. */
    static List<String> idsOf(Reply page) {
        assertThat(page.status()).as("%s", page.json()).isEqualTo(200);
        return page.json()
                .path("items")
                .valueStream()
                .map(letter -> letter.path("id").asString())
                .toList();
    }

    /** What came of each letter of a replay. */
    static List<String> results(Reply replays) {
        return replays.json()
                .path("letters")
                .valueStream()
                .map(letter -> letter.path("result").asString())
                .toList();
    }

    @Override
    public void close() {
        door.close();
        otherDoor.close();
        publication.close();
        replicas.close();
    }
}
