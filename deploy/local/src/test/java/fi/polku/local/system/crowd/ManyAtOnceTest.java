package fi.polku.local.system.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fi.polku.local.system.Crew;
import fi.polku.local.system.SharedPolku;
import fi.polku.local.system.crowd.Caller.Asked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Many who work on the same thing at the same moment. */
class ManyAtOnceTest {

    private static final int CLIENTS = 32;
    private static final int EACH = 12;

    private static Jobs jobs = new Jobs(Crew.nobody());
    private static Caller leads = new Caller("");
    private static Caller deals = new Caller("");

    @BeforeAll
    static void join() {
        jobs = new Jobs(Crew.join("Crowd " + UUID.randomUUID()));
        leads = new Caller(SharedPolku.where().leads());
        deals = new Caller(SharedPolku.where().deals());
    }

    @Test
    void onOneLeadAllThatWasAcceptedIsInItsHistoryAndNothingElse() throws Exception {
        Asked captured = leads.ask(Jobs.lead(jobs.crew().handler()));
        String lead = captured.reply().header("Location");

        List<Asked> asked = workOn(leads, lead, ManyAtOnceTest::somethingAboutALead);

        assertEveryAnswerIsPlain(asked, 409, 412, 428);
        History history = History.of(
                SharedPolku.where(), "lead", "leads", captured.reply().text("id"));
        assertThat(history.differencesFrom(and(captured, asked))).isEmpty();
        assertThat(leads.look(lead).version()).isEqualTo(history.version());
        assertThat(notes(lead)).containsExactlyInAnyOrderElementsOf(notesOf(asked));
        assertThat(contactsInStore(captured.reply().text("id")))
                .as("nothing is kept of those that were refused")
                .isEqualTo(notesOf(asked).size());
    }

    @Test
    void onOneDealAllThatWasAcceptedIsInItsHistoryAndNothingElse() throws Exception {
        Asked opened = deals.ask(jobs.deal());
        String deal = opened.reply().header("Location");

        List<Asked> asked = workOn(deals, deal, ManyAtOnceTest::somethingAboutADeal);

        assertEveryAnswerIsPlain(asked, 409, 412, 428);
        History history =
                History.of(SharedPolku.where(), "deal", "deals", opened.reply().text("id"));
        assertThat(history.differencesFrom(and(opened, asked))).isEmpty();
        assertThat(deals.look(deal).version()).isEqualTo(history.version());
    }

    private static Command somethingAboutALead(String lead, long seen, String word, Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> jobs.contact(lead, word);
            case 2 -> jobs.contact(lead, word).on(seen);
            case 3 -> jobs.criterion(lead, word).on(seen);
            case 4 -> jobs.criterion(lead, word);
            case 5 -> jobs.callback(lead);
            case 6 -> jobs.callback(lead).on(seen);
            case 7 -> jobs.nurturing(lead);
            default -> jobs.leadReopening(lead);
        };
    }

    private static Command somethingAboutADeal(String deal, long seen, String word, Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> jobs.nextStep(deal, word).on(seen);
            case 2 -> jobs.nextStep(deal, word);
            case 3, 4 -> jobs.offer(deal);
            case 5 -> jobs.offer(deal).on(seen);
            case 6 -> jobs.dealReopening(deal).on(seen);
            case 7 -> jobs.loss(deal);
            default -> jobs.dealReopening(deal);
        };
    }

    /** What somebody asks who has seen the thing in a version, with a word that nobody else uses. */
    @FunctionalInterface
    private interface Work {

        Command next(String thing, long seen, String word, Random random);
    }

    private static List<Asked> workOn(Caller service, String thing, Work work) throws InterruptedException {
        return Crowd.of(CLIENTS, number -> workOn(service, thing, work, number)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Asked> workOn(Caller service, String thing, Work work, int number)
            throws IOException, InterruptedException {
        Random random = new Random(number);
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            // Every second time somebody looks before, and is the more likely to be in time.
            long seen = random.nextBoolean() || asked.isEmpty()
                    ? service.look(thing).version()
                    : asked.getLast().reply().version();
            asked.add(service.ask(work.next(thing, seen, "word-%d-%d".formatted(number, i), random)));
        }
        return asked;
    }

    private static void assertEveryAnswerIsPlain(List<Asked> asked, Integer... expected) {
        Map<Integer, Long> answers = asked.stream()
                .collect(Collectors.groupingBy(one -> one.reply().status(), TreeMap::new, Collectors.counting()));
        System.out.printf("%d at once, %d requests about one thing: %s%n", CLIENTS, asked.size(), answers);
        assertThat(answers).as("each kind of answer was seen").containsKeys(expected);
        assertThat(asked.stream().map(Asked::reply))
                .filteredOn(Predicate.not(Reply::isAccepted))
                .allSatisfy(reply ->
                        assertThat(reply.flawsAsRefusal()).as(reply.body()).isEmpty());
        assertThat(asked).filteredOn(one -> one.reply().isAccepted()).hasSizeGreaterThan(CLIENTS);
    }

    private static List<Asked> and(Asked first, List<Asked> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /** The words of all contacts that the lead shows. */
    private static List<String> notes(String lead) throws IOException, InterruptedException {
        return leads.look(lead + "/contacts?limit=500")
                .json()
                .path("items")
                .valueStream()
                .map(contact -> contact.path("note").asString(""))
                .toList();
    }

    private static long contactsInStore(String lead) {
        try (MongoClient store = MongoClients.create(SharedPolku.where().store())) {
            return store.getDatabase("lead").getCollection("contacts").countDocuments(new Document("leadId", lead));
        }
    }

    private static List<String> notesOf(List<Asked> asked) {
        return asked.stream()
                .filter(one -> one.reply().isAccepted())
                .filter(one -> one.command().path().endsWith("/contacts"))
                .map(one -> one.command().json().path("note"))
                .map(JsonNode::asString)
                .toList();
    }
}
