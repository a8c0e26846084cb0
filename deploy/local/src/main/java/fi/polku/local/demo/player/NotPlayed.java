package fi.polku.local.demo.player;

import tools.jackson.databind.JsonNode;

/** Something of the demo could not be played. */
public sealed class NotPlayed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private NotPlayed(String message) {
        super(message);
    }

    /** A service said no. */
    static NotPlayed refused(String request, Answer answer) {
        JsonNode body = answer.body();
        return new NotPlayed("%s was answered with %d: %s %s"
                .formatted(
                        request,
                        answer.status(),
                        body.path("detail").asString(body.toString()),
                        body.path("violations").toString()));
    }

    /** What a service was to hear of did not come. */
    static NotPlayed waitedInVain(String what) {
        return new NotPlayed("waited in vain for " + what);
    }

    /** A service cannot be reached. */
    static Unreachable unreachable(String request, Exception cause) {
        return new Unreachable("%s was not answered (%s)".formatted(request, cause), cause);
    }

    /** A service stayed away: nothing more can be played for now. */
    public static final class Unreachable extends NotPlayed {

        private static final long serialVersionUID = 1;

        private Unreachable(String message, Exception cause) {
            super(message);
            initCause(cause);
        }
    }
}
