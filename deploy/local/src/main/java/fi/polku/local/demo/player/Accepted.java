package fi.polku.local.demo.player;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A command that a service has accepted: from now on it may never be lost.
 *
 * @param request what was asked, for people
 * @param ids of what it was about: the thing that the answer told of first, then those that the path names, the innermost first
 * @param version of that as the answer told it, 0 when it told none
 * @param asked when it was asked for the first time
 * @param took how long it took until it was accepted, all attempts and pauses between them included
 */
public record Accepted(String request, List<String> ids, long version, Instant asked, Duration took) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public Accepted {
        ids = List.copyOf(ids);
    }

    static Accepted of(String request, String path, Answer answer, Instant asked) {
        List<String> ids = new ArrayList<>();
        String own = answer.body().path("id").asString("");
        if (!own.isEmpty()) {
            ids.add(own);
        }
        ids.addAll(ID.matcher(path).results().map(MatchResult::group).toList().reversed());
        return new Accepted(request, ids, answer.version(), asked, Duration.between(asked, Instant.now()));
    }
}
