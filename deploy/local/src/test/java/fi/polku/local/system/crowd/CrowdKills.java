package fi.polku.local.system.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.local.directory.Addresses;
import fi.polku.local.system.Traffic;
import fi.polku.local.system.crowd.Insistent.Done;
import fi.polku.local.system.faults.Count;
import fi.polku.local.system.faults.Documents;
import fi.polku.local.system.faults.Part;
import fi.polku.local.system.faults.Plant;
import fi.polku.local.system.faults.Replica;
import fi.polku.local.system.faults.Told;
import fi.polku.local.system.faults.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service dies again and again while many wait for its answer, and each asks again with the same key. */
class CrowdKills {

    private static final int KILLS = Integer.getInteger("polku.crowd.kills", 10);
    private static final int CLIENTS = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Replica VICTIM = Replica.first(Part.LEADS);

    @TempDir
    private Path directory;

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger answered = new AtomicInteger();

    @Test
    void whatWasDoneWithoutAnAnswerIsAnsweredWithoutBeingDoneAgain() throws Exception {
        try (Plant plant = new Plant(directory, 1)) {
            plant.start();
            Addresses polku = plant.addresses();
            Caller leads = new Caller(polku.leads());
            UUID anna = UUID.fromString(leads.ask(Command.post("/api/people", "{\"name\": \"Anna\"}"))
                    .reply()
                    .text("id"));
            List<String> hot = List.of(newLead(leads), newLead(leads), newLead(leads));

            List<Done> done = Crowd.<List<Done>>of(
                            CLIENTS + 1, number -> number == 0 ? kill(plant) : work(number, leads, anna, hot))
                    .stream()
                    .flatMap(List::stream)
                    .toList();

            Traffic.settled(polku);
            Topics topics = Topics.read(polku.kafka());
            Map<String, List<Told>> byRequest = Insistent.byRequest(topics.first());
            assertThat(done.stream()
                            .flatMap(one -> one.flaws(byRequest).stream())
                            .toList())
                    .isEmpty();
            assertThat(new Count(topics, Documents.read(polku.store()), List.of()).findings())
                    .isEmpty();
            for (String lead : hot) {
                assertThat(notes(leads, lead)).containsExactlyInAnyOrderElementsOf(notesOf(done, lead));
            }
            report(done, byRequest);
        }
    }

    /** The others work as long as this goes on. */
    private List<Done> kill(Plant plant) {
        Random random = new Random(1);
        for (int i = 0; i < KILLS; i++) {
            awaitAnswers(50 + random.nextInt(200));
            plant.processes().kill(VICTIM);
            plant.start(VICTIM);
            plant.awaitReady(VICTIM);
        }
        awaitAnswers(200);
        over.set(true);
        return List.of();
    }

    private void awaitAnswers(int more) {
        int enough = answered.get() + more;
        Awaitility.await()
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(1))
                .atMost(PATIENCE)
                .until(() -> answered.get() >= enough);
    }

    private List<Done> work(int number, Caller leads, UUID anna, List<String> hot) {
        Insistent somebody = new Insistent(leads, PATIENCE);
        Random random = new Random(number);
        List<Done> done = new ArrayList<>();
        while (!over.get()) {
            String word = "word-%d-%d".formatted(number, done.size());
            String lead = hot.get(random.nextInt(hot.size()));
            Command command = switch (random.nextInt(5)) {
                case 0, 1 -> Jobs.loneLead(word);
                case 2, 3 -> Jobs.contact(lead, anna, word);
                default -> Jobs.callback(lead, anna);
            };
            done.add(somebody.ask(command.once(UUID.randomUUID())));
            answered.incrementAndGet();
        }
        return done;
    }

    private static void report(List<Done> done, Map<String, List<Told>> byRequest) {
        List<Done> later =
                done.stream().filter(one -> one.isAnsweredLater(byRequest)).toList();
        long made = later.stream().filter(Done::isNew).count();
        long changed = later.size() - made;
        System.out.printf(
                "%d kills, %d commands of %d clients, %d asked more than once; done before a kill and answered after it: "
                        + "%d made, %d changed%n",
                KILLS,
                done.size(),
                CLIENTS,
                done.stream().filter(one -> one.tries().size() > 1).count(),
                made,
                changed);
        assertThat(made).as("some were made, and their answer was lost").isPositive();
        assertThat(changed).as("some were changed, and their answer was lost").isPositive();
    }

    private static List<String> notes(Caller leads, String lead) throws Exception {
        List<String> notes = new ArrayList<>();
        String cursor = "";
        do {
            var page = leads.look(lead + "/contacts?limit=500" + cursor).json();
            page.path("items").forEach(contact -> notes.add(contact.path("note").asString("")));
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        return notes;
    }

    private static List<String> notesOf(List<Done> done, String lead) {
        return done.stream()
                .map(Done::command)
                .filter(command -> command.path().equals(lead + "/contacts"))
                .map(command -> command.json().path("note").asString())
                .toList();
    }

    private static String newLead(Caller leads) throws Exception {
        return leads.ask(Jobs.loneLead("hot")).reply().header("Location");
    }
}
