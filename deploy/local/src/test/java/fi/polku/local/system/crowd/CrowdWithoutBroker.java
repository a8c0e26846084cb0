package fi.polku.local.system.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.local.directory.Addresses;
import fi.polku.local.system.Traffic;
import fi.polku.local.system.crowd.Caller.Asked;
import fi.polku.local.system.faults.Count;
import fi.polku.local.system.faults.Documents;
import fi.polku.local.system.faults.Part;
import fi.polku.local.system.faults.Plant;
import fi.polku.local.system.faults.Replica;
import fi.polku.local.system.faults.Told;
import fi.polku.local.system.faults.Topics;
import java.io.IOException;
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
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker is away, and many go on working until nothing more is taken, and longer. */
class CrowdWithoutBroker {

    private static final int CLIENTS = 16;
    private static final int HOT = 40;
    private static final int MOST_PER_DOCUMENT = 100;
    private static final int MOST = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BEYOND = Duration.ofSeconds(Integer.getInteger("polku.crowd.beyond", 60));
    private static final long MEGABYTE = 1_000_000;

    /** What may come and go: buffers of connections, compiled code's constants, messages that are being tried. */
    private static final long NOISE = 10 * MEGABYTE;

    @TempDir
    private Path directory;

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger newOnesRefused = new AtomicInteger();

    /** What one looks like from outside, at one moment. */
    private record Look(int taken, long waiting, int mostInOneDocument, long heap) {

        @Override
        public String toString() {
            return "%,d commands taken; %,d events wait, at most %d in one document; heap %d MB"
                    .formatted(taken, waiting, mostInOneDocument, heap / MEGABYTE);
        }
    }

    @Test
    void documentsAndMemoryStayBoundedAndAllIsToldWhenTheBrokerIsBack() throws Exception {
        try (Plant plant = new Plant(directory, 1)) {
            plant.start();
            Addresses polku = plant.addresses();
            Caller leads = new Caller(polku.leads());
            UUID anna = UUID.fromString(leads.ask(Command.post("/api/people", "{\"name\": \"Anna\"}"))
                    .reply()
                    .text("id"));
            List<String> hot = warmUp(leads, anna);
            List<Look> looks = new ArrayList<>();

            List<Asked> asked = Crowd.<List<Asked>>of(
                            CLIENTS + 1, number -> number == 0 ? watch(plant, looks) : work(number, leads, anna, hot))
                    .stream()
                    .flatMap(List::stream)
                    .toList();

            assertEveryoneWasToldToComeAgain(asked);
            assertBounded(looks);
            comeBack(plant, leads);
            Traffic.settled(polku);
            Topics topics = Topics.read(polku.kafka());
            assertThat(new Count(topics, Documents.read(polku.store()), List.of()).findings())
                    .isEmpty();
            assertAllIsTold(asked, Insistent.byRequest(topics.first()));
            System.out.println("In the end: " + look(plant));
        }
    }

    /** The leads on which most is done; by then the service has done what it does often. */
    private static List<String> warmUp(Caller leads, UUID anna) throws InterruptedException {
        return Crowd.of(HOT, number -> {
            String lead = leads.ask(Jobs.loneLead("hot-" + number)).reply().header("Location");
            for (int i = 0; i < 20; i++) {
                leads.ask(Jobs.contact(lead, anna, "word-%d-%d".formatted(number, i)));
            }
            return lead;
        });
    }

    private List<Asked> watch(Plant plant, List<Look> looks) throws IOException {
        try {
            looks.add(look(plant));
            plant.processes().kill(Replica.first(Part.BROKER));
            Awaitility.await()
                    .pollInSameThread()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> newOnesRefused.get() > 0);
            long end = System.nanoTime() + BEYOND.toNanos();
            looks.add(look(plant));
            while (System.nanoTime() < end) {
                int refused = newOnesRefused.get();
                Awaitility.await()
                        .pollInSameThread()
                        .atMost(PATIENCE)
                        .until(() -> newOnesRefused.get() > refused + 1_000);
                looks.add(look(plant));
            }
            return List.of();
        } finally {
            over.set(true);
        }
    }

    private Look look(Plant plant) throws IOException {
        Documents documents = Documents.read(plant.addresses().store());
        Look look = new Look(
                taken.get(),
                documents.waiting(),
                mostInOne(documents),
                Heap.live(plant.processes().pid(Replica.first(Part.LEADS))));
        System.out.println(look);
        return look;
    }

    private static int mostInOne(Documents documents) {
        return documents.byId().values().stream()
                .map(document -> document.getList("outbox", Document.class, List.of()))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private List<Asked> work(int number, Caller leads, UUID anna, List<String> hot)
            throws IOException, InterruptedException {
        Random random = new Random(number);
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; !over.get(); i++) {
            String word = "late-%d-%d".formatted(number, i);
            boolean makesOne = random.nextBoolean();
            Asked one =
                    leads.ask(makesOne ? Jobs.loneLead(word) : Jobs.contact(hot.get(random.nextInt(HOT)), anna, word));
            if (one.reply().isAccepted()) {
                taken.incrementAndGet();
            } else if (makesOne) {
                newOnesRefused.incrementAndGet();
            }
            asked.add(one);
        }
        return asked;
    }

    private static void assertEveryoneWasToldToComeAgain(List<Asked> asked) {
        List<Reply> refused = asked.stream()
                .map(Asked::reply)
                .filter(reply -> !reply.isAccepted())
                .toList();
        System.out.printf("%,d asked, %,d told to come again%n", asked.size(), refused.size());
        assertThat(refused).isNotEmpty().allSatisfy(reply -> {
            assertThat(reply.status()).as(reply.body()).isEqualTo(503);
            assertThat(reply.flawsAsRefusal()).isEmpty();
            assertThat(reply.text("code")).isEqualTo("too-many-pending-events");
        });
    }

    private static void assertBounded(List<Look> looks) {
        assertThat(looks)
                .allMatch(look -> look.mostInOneDocument() <= MOST_PER_DOCUMENT)
                .allMatch(look -> look.waiting() <= MOST + CLIENTS);
        // The first look was at a service with little backlog, the second at one with all that it takes.
        long full = looks.get(1).heap();
        assertThat(looks.subList(2, looks.size())).isNotEmpty().allMatch(look -> look.heap() <= full + NOISE);
    }

    private static void comeBack(Plant plant, Caller leads) {
        Replica broker = Replica.first(Part.BROKER);
        long begin = System.nanoTime();
        plant.start(broker);
        plant.awaitReady(broker);
        long listens = System.nanoTime();
        new Insistent(leads, PATIENCE).ask(Jobs.loneLead("after").once(UUID.randomUUID()));
        long takes = System.nanoTime();
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> Documents.read(plant.addresses().store()).waiting() == 0);
        System.out.printf(
                "The broker was back after %d ms, commands were taken %d ms later, all was told after %d ms%n",
                millis(begin, listens), millis(listens, takes), millis(listens, System.nanoTime()));
    }

    private static void assertAllIsTold(List<Asked> asked, Map<String, List<Told>> byRequest) {
        assertThat(asked)
                .allSatisfy(one -> assertThat(byRequest.getOrDefault(one.correlation(), List.of()))
                        .as(one.toString())
                        .extracting(Told::version)
                        .containsExactlyElementsOf(
                                one.reply().isAccepted() ? List.of(one.reply().version()) : List.of()));
    }

    private static long millis(long from, long to) {
        return Duration.ofNanos(to - from).toMillis();
    }
}
