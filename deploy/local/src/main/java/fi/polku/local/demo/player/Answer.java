package fi.polku.local.demo.player;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param version of the thing answered about, 0 when the answer names none
 * @param repeated whether the service had done this before and only repeats what it said then
 */
record Answer(int status, JsonNode body, long version, boolean repeated) {

    private static final int FIRST_FAILURE = 300;

    boolean isDone() {
        return status < FIRST_FAILURE;
    }

    UUID id() {
        return id("id");
    }

    UUID id(String property) {
        return UUID.fromString(body.required(property).asString());
    }
}
