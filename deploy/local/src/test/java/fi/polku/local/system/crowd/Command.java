package fi.polku.local.system.crowd;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody asks of a service, with every header that matters. */
record Command(String method, String path, String body, Map<String, String> headers) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Command {
        headers = Map.copyOf(headers);
    }

    static Command post(String path, String body) {
        return new Command("POST", path, body, Map.of());
    }

    static Command put(String path, String body) {
        return new Command("PUT", path, body, Map.of());
    }

    /** On this version of the thing and no other. */
    Command on(long version) {
        return with("If-Match", "\"%d\"".formatted(version));
    }

    /** Once, however often it is asked for with this key. */
    Command once(UUID key) {
        return with("Idempotency-Key", key.toString());
    }

    Command withBody(String other) {
        return new Command(method, path, other, headers);
    }

    JsonNode json() {
        return JSON.readTree(body);
    }

    private Command with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Command(method, path, body, more);
    }
}
