package fi.polku.platform.service.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.service.counter.CounterDoor.Reply;
import fi.polku.platform.service.counter.CounterService;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How dead letters are shown and discarded, over HTTP, with two replicas of a service. */
class DeadLettersTest {

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
    void showsWhatCouldNotBeTakenAndWhy() {
        DESK.publication().counted(counter, 1, 666);

        String id = DESK.awaitLetters(counter, 1).getFirst();
        Reply letter = DESK.door().get(LetterDesk.LETTERS + "/" + id);
        assertThat(letter.status()).isEqualTo(200);
        assertThat(letter.text("/status")).isEqualTo("waiting");
        assertThat(letter.text("/topic")).isEqualTo(DESK.topic());
        assertThat(letter.text("/group")).isEqualTo("counter-service");
        assertThat(letter.text("/type")).isEqualTo(CounterService.COUNTED);
        assertThat(letter.text("/cause")).contains("cannot take 666");
        assertThat(letter.json().path("attempts").asInt()).isEqualTo(2);
        assertThat(letter.text("/headers/ce_id")).isEqualTo(counter + "-1");
        assertThat(letter.text("/body/text")).isEqualTo("{\"count\":666}");
        assertThat(letter.json().at("/body/cut").asBoolean()).isFalse();
    }

    @Test
    void discardsForAReasonThatIsKept() {
        DESK.publication().counted(counter, 1, 666);
        String id = DESK.awaitLetters(counter, 1).getFirst();

        Reply without = DESK.door().post(LetterDesk.LETTERS + "/" + id + "/discard", "{\"reason\":\" \"}");
        assertThat(without.status()).isEqualTo(400);

        Reply discarded = DESK.door().post(LetterDesk.LETTERS + "/" + id + "/discard", "{\"reason\":\"A test\"}");
        assertThat(discarded.status()).isEqualTo(200);
        assertThat(discarded.text("/status")).isEqualTo("discarded");
        assertThat(discarded.text("/settlement/reason")).isEqualTo("A test");
        assertThat(discarded.text("/settlement/by")).isEqualTo("anonymous");
        assertThat(DESK.letters(counter, "discarded")).containsExactly(id);
    }

    @Test
    void refusesToSettleTwice() {
        DESK.publication().counted(counter, 1, 666);
        String id = DESK.awaitLetters(counter, 1).getFirst();
        DESK.defects();
        DESK.door().post(LetterDesk.LETTERS + "/" + id + "/replay", "");

        for (Reply again : List.of(
                DESK.door().post(LetterDesk.LETTERS + "/" + id + "/replay", ""),
                DESK.door().post(LetterDesk.LETTERS + "/" + id + "/discard", "{\"reason\":\"Too late\"}"))) {
            assertThat(again.status()).isEqualTo(409);
            assertThat(again.text("/code")).isEqualTo("dead-letter-settled");
            assertThat(again.text("/letterStatus")).isEqualTo("replayed");
        }
    }

    @Test
    void listsPageByPageAndByWhatIsAskedFor() {
        List<String> ids = DESK.threeLetters(counter);

        Reply page = DESK.door().get(LetterDesk.list(counter, "waiting") + "&limit=2");
        assertThat(LetterDesk.idsOf(page)).isEqualTo(ids.subList(0, 2));
        Reply rest = DESK.door().get(LetterDesk.list(counter, "waiting") + "&limit=2&cursor=" + page.text("/next"));
        assertThat(LetterDesk.idsOf(rest)).isEqualTo(ids.subList(2, 3));
        assertThat(rest.json().has("next")).isFalse();
        assertThat(LetterDesk.idsOf(DESK.door().get(LetterDesk.list(counter, "waiting") + "&type=polku.test.other.v1")))
                .isEmpty();
        assertThat(LetterDesk.idsOf(DESK.door()
                        .get(LetterDesk.list(counter, "all") + "&group=counter-service&topic=" + DESK.topic())))
                .isEqualTo(ids);
        assertThat(DESK.door().get(LetterDesk.LETTERS + "?status=lost").status())
                .isEqualTo(400);
    }

    @Test
    void knowsNoLetterThatIsNone() {
        assertThat(DESK.door().get(LetterDesk.LETTERS + "/" + counter).status()).isEqualTo(404);
        assertThat(DESK.door()
                        .post(LetterDesk.LETTERS + "/" + counter + "/replay", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void refusesWhatWasDecidedOnAnotherVersion() {
        DESK.publication().counted(counter, 1, 666);
        String id = DESK.awaitLetters(counter, 1).getFirst();

        assertThat(DESK.door()
                        .post(
                                LetterDesk.LETTERS + "/" + id + "/discard",
                                "{\"reason\":\"A test\"}",
                                "If-Match",
                                "\"7\"")
                        .status())
                .isEqualTo(412);
    }
}
