package fi.polku.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the topics names every event exactly once and nothing that does not exist. */
class AsyncApiTest {

    private static final Contracts CONTRACTS = Contracts.current();
    private static JsonNode asyncApi = new YAMLMapper().createObjectNode();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = AsyncApiTest.class.getResourceAsStream("/contracts/asyncapi.yaml")) {
            asyncApi = new YAMLMapper().readTree(Objects.requireNonNull(file));
        }
    }

    @Test
    void isAsyncApi3() {
        assertThat(asyncApi.path("asyncapi").asString()).isEqualTo("3.0.0");
        assertThat(asyncApi.propertyNames()).contains("info", "channels", "operations", "components");
    }

    @Test
    void everyReferenceExists() {
        List<JsonNode> references = asyncApi.findValues("$ref");

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(exists(reference.asString()))
                        .as(reference.asString())
                        .isTrue());
    }

    @Test
    void everySchemaIsTheBodyOfOneMessageNamedLikeItsType() {
        Map<String, String> bodies = new TreeMap<>();
        messages()
                .forEach(message -> bodies.put(
                        message.path("name").asString(),
                        message.at("/payload/schema/$ref").asString()));

        Map<String, String> schemas = new TreeMap<>();
        CONTRACTS.types().forEach(type -> schemas.put(type, "./" + CONTRACTS.schemaFile(type)));
        assertThat(bodies).isEqualTo(schemas);
        assertThat(messages().propertyNames()).hasSameSizeAs(schemas.keySet());
    }

    @Test
    void everyMessageIsOnTheTopicOfItsArea() {
        for (JsonNode channel : asyncApi.path("channels")) {
            for (JsonNode message : messagesOf(channel)) {
                assertThat(channel.path("address").asString())
                        .isEqualTo(Topics.of(message.path("name").asString()));
            }
        }
        long published = asyncApi.path("channels")
                .valueStream()
                .mapToLong(channel -> channel.path("messages").size())
                .sum();
        assertThat(published).isEqualTo(CONTRACTS.types().size());
    }

    @Test
    void everyEventCarriesTheCloudEventsHeadersAndAFactNone() {
        for (JsonNode channel : asyncApi.path("channels")) {
            boolean hasFacts = channel.path("address").asString().equals(Topics.FACTS);
            for (JsonNode message : messagesOf(channel)) {
                assertThat(message.at("/traits/0/$ref").asString(""))
                        .as(message.path("name").asString())
                        .isEqualTo(hasFacts ? "" : "#/components/messageTraits/cloudEvent");
            }
        }
    }

    @Test
    void everyTopicIsPublishedByAnOperation() {
        assertThat(asyncApi.path("operations")
                        .valueStream()
                        .map(operation -> operation.at("/channel/$ref").asString()))
                .containsExactlyInAnyOrderElementsOf(asyncApi.path("channels").propertyNames().stream()
                        .map(channel -> "#/channels/" + channel)
                        .toList());
    }

    private static JsonNode messages() {
        return asyncApi.at("/components/messages");
    }

    private static List<JsonNode> messagesOf(JsonNode channel) {
        return channel.path("messages")
                .valueStream()
                .map(reference -> asyncApi.at(reference.path("$ref").asString().substring(1)))
                .toList();
    }

    private static boolean exists(String reference) {
        if (reference.startsWith("#")) {
            return !asyncApi.at(reference.substring(1)).isMissingNode();
        }
        return CONTRACTS.types().stream()
                .map(type -> "./" + CONTRACTS.schemaFile(type))
                .anyMatch(reference::equals);
    }
}
