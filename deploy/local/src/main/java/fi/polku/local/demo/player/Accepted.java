package fi.polku.local.demo.player;

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
 */
public record Accepted(String request, List<String> ids, long version) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public Accepted {
        ids = List.copyOf(ids);
    }

    static Accepted of(String request, String path, Answer answer) {
        List<String> ids = new ArrayList<>();
        String own = answer.body().path("id").asString("");
        if (!own.isEmpty()) {
            ids.add(own);
        }
        ids.addAll(ID.matcher(path).results().map(MatchResult::group).toList().reversed());
        return new Accepted(request, ids, answer.version());
    }
}
