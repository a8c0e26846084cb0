package fi.polku.platform.service.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.service.counter.CounterDoor;
import fi.polku.platform.service.counter.CounterDoor.Reply;
import fi.polku.platform.service.counter.Publication;
import fi.polku.platform.test.event.EventProbe;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How dead letters are given to their listener once more, over HTTP, with two replicas of a service. */
class ReplayTest {

    private static final LetterDesk DESK = new LetterDesk();

    private final String counter = UUID.randomUUID().toString();

    @AfterAll
    static void stop() {
        DESK.close();
    }

    @BeforeEach
    void breakTheListener() {
        DESK.defects(666, 667, 668);
    }

    @Test
    void replaysALetterOnceItsCauseIsMended() {
        DESK.publication().counted(counter, 1, 666);
        String id = DESK.awaitLetters(counter, 1).getFirst();
        DESK.defects();

        Reply replayed = DESK.otherDoor().post(LetterDesk.LETTERS + "/" + id + "/replay", "");

        assertThat(replayed.status()).as("%s", replayed.json()).isEqualTo(200);
        assertThat(replayed.text("/letters/0/result")).isEqualTo("handled");
        assertThat(DESK.letters(counter, "waiting")).isEmpty();
        assertThat(DESK.door().get(LetterDesk.LETTERS + "/" + id).text("/settlement/result"))
                .isEqualTo("handled");
        assertThat(DESK.heard(1, 666)).isPositive();
    }

    @Test
    void replaysToItsOwnListenerOnlyAndPublishesNothing() {
        DESK.publication().counted(counter, 1, 666);
        String id = DESK.awaitLetters(counter, 1).getFirst();
        DESK.defects();

        DESK.door().post(LetterDesk.LETTERS + "/" + id + "/replay", "");

        DESK.publication().counted(counter, 2, 7);
        try (EventProbe probe = DESK.probe()) {
            probe.await(event -> event.id().equals(counter + "-2"));
            assertThat(probe.of(counter)).hasSize(2);
        }
    }

    @Test
    void keepsALetterThatFailsAgainWithItsNewCause() {
        DESK.publication().send(counter, Publication.headers(counter, 1), "{\"count\":666}");
        String id = DESK.awaitLetters(counter, 1).getFirst();

        Reply failed = DESK.door().post(LetterDesk.LETTERS + "/" + id + "/replay", "");

        assertThat(failed.status()).isEqualTo(409);
        assertThat(failed.text("/code")).isEqualTo("replay-failed");
        assertThat(failed.text("/detail")).contains("cannot take 666");
        Reply letter = DESK.door().get(LetterDesk.LETTERS + "/" + id);
        assertThat(letter.text("/status")).isEqualTo("waiting");
        assertThat(letter.json().path("attempts").asInt()).isEqualTo(3);
    }

    @Test
    void replaysTheLettersOfAnAggregateInTheirOrderOnly() {
        List<String> ids = DESK.threeLetters(counter);
        DESK.defects();

        Reply tooEarly = DESK.door().post(LetterDesk.LETTERS + "/" + ids.get(2) + "/replay", "");
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.text("/code")).isEqualTo("earlier-dead-letters");
        assertThat(tooEarly.json().path("earlier").valueStream().map(JsonNode::asString))
                .containsExactly(ids.get(0), ids.get(1));

        ids.forEach(id -> assertThat(DESK.door()
                        .post(LetterDesk.LETTERS + "/" + id + "/replay", "")
                        .status())
                .isEqualTo(200));
    }

    @Test
    void replaysAllThatMatchInOrderAndHoldsBackWhatComesAfterAFailure() {
        List<String> ids = DESK.threeLetters(counter);
        DESK.defects(667);

        Reply all = DESK.door().post(LetterDesk.LETTERS + "/replay", "{\"aggregate\":\"%s\"}".formatted(counter));

        assertThat(all.status()).isEqualTo(200);
        assertThat(all.json()
                        .path("letters")
                        .valueStream()
                        .map(letter -> letter.path("id").asString()))
                .isEqualTo(ids);
        assertThat(LetterDesk.results(all)).containsExactly("handled", "failed", "held");

        DESK.defects();
        assertThat(LetterDesk.results(
                        DESK.door().post(LetterDesk.LETTERS + "/replay", "{\"aggregate\":\"%s\"}".formatted(counter))))
                .containsExactly("handled", "handled");
        assertThat(DESK.letters(counter, "replayed")).isEqualTo(ids);
    }

    @Test
    void givesARepeatWithTheSameKeyTheFirstAnswer() {
        DESK.publication().counted(counter, 1, 666);
        String id = DESK.awaitLetters(counter, 1).getFirst();
        DESK.defects();

        Reply first = DESK.door().post(LetterDesk.LETTERS + "/" + id + "/replay", "", "Idempotency-Key", counter);
        Reply second = DESK.otherDoor().post(LetterDesk.LETTERS + "/" + id + "/replay", "", "Idempotency-Key", counter);

        assertThat(second).isEqualTo(first);
        assertThat(first.status()).isEqualTo(200);
    }

    @Test
    void replaysOnceWhoeverAsksAtTheSameTime() throws Exception {
        DESK.publication().counted(counter, 1, 666);
        String id = DESK.awaitLetters(counter, 1).getFirst();
        DESK.defects();
        int before = DESK.heard(0, 666) + DESK.heard(1, 666);

        List<Callable<Integer>> both = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            CounterDoor either = i % 2 == 0 ? DESK.door() : DESK.otherDoor();
            both.add(() ->
                    either.post(LetterDesk.LETTERS + "/" + id + "/replay", "").status());
        }
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> answer : threads.invokeAll(both)) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(DESK.heard(0, 666) + DESK.heard(1, 666)).isEqualTo(before + 1);
    }
}
