package fi.polku.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the analytics service.
 *
 * @param service its base URL
 * @param always parameters of every question
 */
public record Figures(String service, List<String> always) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    Figures(String service) {
        this(service, List.of());
    }

    /** The same figures over what comes from one source. */
    Figures from(String source) {
        return new Figures(service, List.of("filter=source:" + source));
    }

    /** The figure's values by the group's display names, which must not repeat. */
    Map<List<String>, JsonNode> ask(String figure, List<String> dimensions, String... parameters) {
        Map<List<String>, JsonNode> values = new HashMap<>();
        for (JsonNode row : get(figure, dimensions, parameters).get("rows")) {
            List<String> group =
                    dimensions.stream().map(dimension -> name(row, dimension)).toList();
            if (values.put(group, row.get("values")) != null) {
                throw new AssertionError("%s has two rows for %s".formatted(figure, group));
            }
        }
        return values;
    }

    /** The rows of a figure as they come. */
    JsonNode rows(String figure, String... parameters) {
        return get(figure, List.of(), parameters).get("rows");
    }

    /** The one row of a figure that is asked for as a whole. */
    JsonNode whole(String figure, String... parameters) {
        return ask(figure, List.of(), parameters).getOrDefault(List.of(), JSON.nullNode());
    }

    private static String name(JsonNode row, String dimension) {
        JsonNode name = row.get("group").get(dimension);
        return name == null || name.isNull() ? Truth.NO_NAME : name.asString();
    }

    private JsonNode get(String figure, List<String> dimensions, String... parameters) {
        StringBuilder query = new StringBuilder();
        dimensions.stream()
                .filter(dimension -> !dimension.equals("stage") || !figure.equals("funnel"))
                .forEach(dimension -> query.append("&groupBy=").append(dimension));
        Stream.concat(always.stream(), Arrays.stream(parameters))
                .forEach(parameter -> query.append('&').append(encoded(parameter)));
        URI uri = URI.create("%s/api/analytics/figures/%s?%s".formatted(service, figure, query));
        try {
            var answer = HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError("%s answers %d: %s".formatted(uri, answer.statusCode(), answer.body()));
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String parameter) {
        int equals = parameter.indexOf('=');
        return parameter.substring(0, equals + 1)
                + URLEncoder.encode(parameter.substring(equals + 1), StandardCharsets.UTF_8);
    }
}
