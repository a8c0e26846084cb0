package fi.polku.platform.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

class VersionsAndPagesTest {

    private static final RunningService SERVICE = RunningService.with(Notes.class);

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void answersTheVersionAsAnETag() {
        var answer = SERVICE.get("/notes/1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"3\"");
    }

    @Test
    void answersWhereWhatWasCreatedIs() {
        var answer = SERVICE.post("/notes", "{}");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(answer.headers().firstValue("Location")).hasValue("/notes/1");
    }

    @Test
    void answersInWholeWhateverVersionSomebodyHas() {
        for (String has : List.of("\"3\"", "W/\"3\"", "*")) {
            var answer = SERVICE.get("/notes/1", "if-none-match", has);
            assertThat(answer.statusCode()).as(has).isEqualTo(200);
            assertThat(answer.headers().firstValue("ETag")).hasValue("\"3\"");
            assertThat(answer.body()).contains("hello");
        }
    }

    @Test
    void readsTheVersionThatAChangeIsMadeOn() {
        assertThat(SERVICE.send("PUT", "/notes/1", "{}", "If-Match", "\"3\"").body())
                .isEqualTo("{\"on\":3}");
    }

    @Test
    void refusesAChangeThatNamesNoVersion() {
        assertThat(SERVICE.send("PUT", "/notes/1", "{}").statusCode()).isEqualTo(428);
    }

    @Test
    void refusesAVersionThatIsNone() {
        for (String wrong : List.of("*", "3", "W/\"3\"", "\"x\"", "\"1\", \"2\"")) {
            var answer = SERVICE.send("PUT", "/notes/1", "{}", "If-Match", wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.body()).contains("\"field\":\"If-Match\"");
        }
    }

    @Test
    void goesThroughAListPageByPage() {
        assertThat(SERVICE.get("/notes?limit=2").body())
                .isEqualTo("{\"items\":[\"a\",\"b\"],\"next\":\"" + Cursor.of("b") + "\"}");
        assertThat(SERVICE.get("/notes?limit=2&cursor=" + Cursor.of("b")).body())
                .isEqualTo("{\"items\":[\"c\"]}");
    }

    @Test
    void refusesACursorOrLimitThatIsNone() {
        assertThat(SERVICE.get("/notes?cursor=made-up&limit=501").body())
                .contains("{\"field\":\"limit\",\"message\":\"is not a possible page size\",\"accepted\":\"1 to 500\"}")
                .contains("\"field\":\"cursor\"", "\"status\":400");
    }

    @RestController
    static class Notes {

        private static final List<String> ALL = List.of("a", "b", "c");

        @GetMapping("/notes/1")
        ResponseEntity<Map<String, String>> get() {
            return Versioned.ok(3, Map.of("text", "hello"));
        }

        @PostMapping("/notes")
        ResponseEntity<Map<String, String>> create() {
            return Versioned.created(URI.create("/notes/1"), 1, Map.of("text", "hello"));
        }

        @PutMapping("/notes/1")
        Map<String, Long> change(IfMatch ifMatch) {
            return Map.of("on", ifMatch.required());
        }

        @GetMapping("/notes")
        Page<String> list(Paging paging) {
            String after = paging.after();
            int from = after == null ? 0 : ALL.indexOf(after) + 1;
            int to = Math.min(ALL.size(), from + paging.limit());
            return Page.of(ALL.subList(from, to), to < ALL.size() ? ALL.get(to - 1) : null);
        }
    }
}
