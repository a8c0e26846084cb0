package fi.polku.lead.comments.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@LeadServiceTest
class CommentOverHttpTest {

    private final Door door;
    private final String anna;
    private final String thread;

    CommentOverHttpTest(@LocalServerPort int port) {
        door = new Door(port);
        anna = idOf(door.post("/api/people", "{\"name\": \"Anna\"}"));
        thread = "/api/leads/" + idOf(door.post("/api/leads", "{\"occurredAt\": \"2026-03-01T07:00:00Z\"}"))
                + "/comments";
    }

    @Test
    void keepsTheThreadInTheOrderInWhichItWasSaid() {
        say("second", "2026-03-02T08:00:00Z");
        say("third", "2026-03-02T09:00:00Z");
        var first = say("first", "2026-03-01T08:00:00Z");

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().path("by").asString()).isEqualTo(anna);
        assertThat(first.json().path("at").asString()).isEqualTo("2026-03-01T08:00:00Z");
        assertThat(door.get(first.header("Location")).json()).isEqualTo(first.json());
        JsonNode page = door.get(thread + "?limit=2").json();
        assertThat(texts(page)).containsExactly("first", "second");
        assertThat(texts(
                        door.get(thread + "?limit=2&cursor=" + page.path("next").asString())
                                .json()))
                .containsExactly("third");
    }

    @Test
    void saysTheSameOnceHoweverOftenTheRequestComes() {
        String key = UUID.randomUUID().toString();
        String comment = "{\"by\": \"%s\", \"text\": \"call in May\"}".formatted(anna);

        var first = door.post(thread, comment, "Idempotency-Key", key);
        var second = door.post(thread, comment, "Idempotency-Key", key);

        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(texts(door.get(thread).json())).containsExactly("call in May");
    }

    @Test
    void tellsNobodyElseWhatWasSaid() {
        try (var probe = EventProbe.fromNow(Infrastructure.shared().bootstrapServers(), "polku.lead.events")) {
            say("quarrelsome", "2026-03-02T08:00:00Z");
            String after = idOf(door.post("/api/leads", "{}"));

            probe.await("polku.lead.captured.v1", after);
            assertThat(probe.all()).noneMatch(event -> event.body().contains("quarrelsome"));
        }
    }

    @Test
    void refusesWhomNobodyKnowsAndWhatIsUntimely() {
        assertThat(code(door.post(thread, "{\"by\": \"%s\", \"text\": \"x\"}".formatted(new UUID(9, 9)))))
                .isEqualTo("unknown-reference");
        assertThat(code(say("x", "2996-03-02T08:00:00Z"))).isEqualTo("in-the-future");
        assertThat(code(say("x", "2026-02-01T08:00:00Z"))).isEqualTo("before-the-beginning");
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        var answer = door.post(thread, "{\"by\": \"me\", \"text\": \" \"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("violations").valueStream())
                .extracting(violation -> violation.path("field").asString())
                .containsExactlyInAnyOrder("by", "text");
    }

    @Test
    void findsNoThreadOfALeadThatIsNotThere() {
        String nowhere = "/api/leads/" + new UUID(9, 9) + "/comments";

        assertThat(door.get(nowhere).status()).isEqualTo(404);
        assertThat(door.post(nowhere, "{\"by\": \"%s\", \"text\": \"x\"}".formatted(anna))
                        .status())
                .isEqualTo(404);
        assertThat(door.get(thread + "/" + new UUID(9, 9)).status()).isEqualTo(404);
        assertThat(door.get(nowhere + "/" + idOf(say("x", "2026-03-02T08:00:00Z")))
                        .status())
                .isEqualTo(404);
    }

    private Door.Answer say(String text, String at) {
        return door.post(
                thread, "{\"by\": \"%s\", \"text\": \"%s\", \"occurredAt\": \"%s\"}".formatted(anna, text, at));
    }

    private static List<String> texts(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(comment -> comment.path("text").asString())
                .toList();
    }

    private static String code(Door.Answer answer) {
        assertThat(answer.status()).isEqualTo(409);
        return answer.json().path("code").asString();
    }

    private static String idOf(Door.Answer answer) {
        return answer.json().path("id").asString();
    }
}
