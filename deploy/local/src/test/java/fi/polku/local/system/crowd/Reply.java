package fi.polku.local.system.crowd;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered, to the letter. */
record Reply(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TRY_LATER = 503;
    private static final Set<Integer> REFUSALS = Set.of(409, 412, 428, TRY_LATER);

    boolean isAccepted() {
        return status >= 200 && status < 300;
    }

    /** It is not known what became of it, or nothing did: the same is to be asked again. */
    boolean isToBeTriedAgain() {
        return status >= 500;
    }

    /** In the ETag, 0 without one. */
    long version() {
        String tag = header("ETag");
        return tag.isEmpty() ? 0 : Long.parseLong(tag.replace("\"", ""));
    }

    /** Empty when there is none. */
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    JsonNode json() {
        return JSON.readTree(body);
    }

    String text(String property) {
        return json().path(property).asString("");
    }

    /** What somebody who asks the same again with the same key must get in the same words. */
    List<String> toTheLetter() {
        return List.of(Integer.toString(status), header("Content-Type"), header("ETag"), header("Location"), body);
    }

    /** Why this is no refusal that says what stands against it and what to do; empty when it is one. */
    List<String> flawsAsRefusal() {
        List<String> flaws = new ArrayList<>();
        check(flaws, REFUSALS.contains(status), "has another status");
        check(flaws, header("Content-Type").startsWith("application/problem+json"), "is no problem");
        try {
            JsonNode problem = json();
            check(flaws, problem.path("status").asInt(0) == status, "has another status in its body");
            check(flaws, !problem.path("code").asString("").isBlank(), "has no code");
            check(flaws, !problem.path("detail").asString("").isBlank(), "says nothing");
            check(flaws, status == TRY_LATER || saysWhatWouldDo(problem), "does not say what would be accepted");
        } catch (JacksonException e) {
            flaws.add("cannot be read");
        }
        check(flaws, status != TRY_LATER || header("Retry-After").matches("[1-9][0-9]*"), "does not say when");
        return flaws;
    }

    private static boolean saysWhatWouldDo(JsonNode problem) {
        return !problem.path("violations").isEmpty()
                && problem.path("violations")
                        .valueStream()
                        .noneMatch(violation ->
                                violation.path("accepted").asString("").isBlank());
    }

    private static void check(List<String> flaws, boolean holds, String otherwise) {
        if (!holds) {
            flaws.add(otherwise);
        }
    }
}
