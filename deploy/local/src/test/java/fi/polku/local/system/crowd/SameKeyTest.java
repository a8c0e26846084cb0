package fi.polku.local.system.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.local.system.Crew;
import fi.polku.local.system.SharedPolku;
import fi.polku.local.system.crowd.Caller.Asked;
import fi.polku.local.system.faults.Told;
import fi.polku.local.system.faults.Topics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many who ask the same with the same key at the same moment, as a program does that does not wait for its answer. */
class SameKeyTest {

    private static final int CLIENTS = 16;

    private static Jobs jobs = new Jobs(Crew.nobody());
    private static Caller leads = new Caller("");
    private static Caller deals = new Caller("");

    @BeforeAll
    static void join() {
        jobs = new Jobs(Crew.join("Same key " + UUID.randomUUID()));
        leads = new Caller(SharedPolku.where().leads());
        deals = new Caller(SharedPolku.where().deals());
    }

    @Test
    void whatIsMadeIsMadeOnceAndAllHearOfTheSame() throws Exception {
        assertOneEffect(sameFromAll(leads, Jobs.lead(jobs.crew().handler())), 201);
        assertOneEffect(sameFromAll(deals, jobs.deal()), 201);
        assertOneEffect(sameFromAll(deals, jobs.activity(newDeal())), 201);
        assertOneEffect(sameFromAll(deals, jobs.offer(newDeal())), 201);
    }

    @Test
    void whatIsChangedIsChangedOnceAndAllHearOfTheSame() throws Exception {
        String lead = newLead();
        assertOneEffect(sameFromAll(leads, jobs.contact(lead, "once")), 200);
        assertThat(leads.look(lead + "/contacts").json().path("items")).hasSize(1);
        assertOneEffect(sameFromAll(leads, jobs.callback(lead)), 200);
        assertOneEffect(sameFromAll(deals, jobs.loss(newDeal())), 200);
    }

    @Test
    void whoSaysWhichVersionWasSeenIsNotToldThatItIsStaleByTheOwnChange() throws Exception {
        String deal = newDeal();

        assertOneEffect(
                sameFromAll(
                        deals, jobs.move(deal, "follow-up").on(deals.look(deal).version())),
                200);
    }

    @Test
    void whatIsRefusedIsRefusedToAllInTheSameWords() throws Exception {
        List<Asked> asked = sameFromAll(deals, jobs.dealReopening(newDeal()));

        assertThat(asked)
                .extracting(one -> one.reply().toTheLetter())
                .containsOnly(asked.getFirst().reply().toTheLetter());
        assertThat(asked.getFirst().reply().status()).isEqualTo(409);
        assertThat(asked.getFirst().reply().flawsAsRefusal()).isEmpty();
    }

    @Test
    void ofTwoThatAskDifferentThingsWithOneKeyOneIsToldToTakeAnother() throws Exception {
        String lead = newLead();
        UUID key = UUID.randomUUID();

        List<Asked> asked = Crowd.of(
                CLIENTS,
                number -> leads.ask(jobs.contact(lead, "word-" + number % 2).once(key)));

        List<Asked> done =
                asked.stream().filter(one -> one.reply().isAccepted()).toList();
        assertThat(done).hasSize(CLIENTS / 2);
        assertOneEffect(done, 200);
        List<Asked> others = new ArrayList<>(asked);
        others.removeAll(done);
        assertThat(others)
                .allMatch(one -> one.reply().status() == 422)
                .allMatch(one -> one.reply().text("code").equals("idempotency-key-reused"));
        assertThat(eventsOf(others)).isEmpty();
    }

    private static List<Asked> sameFromAll(Caller service, Command command) throws InterruptedException {
        Command same = command.once(UUID.randomUUID());
        return Crowd.of(CLIENTS, _ -> service.ask(same));
    }

    private static void assertOneEffect(List<Asked> asked, int status) {
        List<String> first = asked.getFirst().reply().toTheLetter();
        assertThat(asked).extracting(one -> one.reply().toTheLetter()).containsOnly(first);
        assertThat(asked.getFirst().reply().status()).isEqualTo(status);
        assertThat(asked)
                .as("one was first, the others were told what it was told")
                .filteredOn(one -> one.reply().header("Idempotency-Replayed").isEmpty())
                .hasSize(1);
        Awaitility.await()
                .untilAsserted(() -> assertThat(eventsOf(asked))
                        .extracting(Told::version)
                        .containsExactly(asked.getFirst().reply().version()));
    }

    private static List<Told> eventsOf(Collection<Asked> asked) {
        Set<String> requests = asked.stream().map(Asked::correlation).collect(Collectors.toSet());
        return Topics.read(SharedPolku.where().kafka()).first().stream()
                .filter(event -> event.cause().isEmpty() && requests.contains(event.correlation()))
                .toList();
    }

    private static String newLead() throws IOException, InterruptedException {
        return leads.ask(Jobs.lead(jobs.crew().handler())).reply().header("Location");
    }

    private static String newDeal() throws IOException, InterruptedException {
        return deals.ask(jobs.deal()).reply().header("Location");
    }
}
