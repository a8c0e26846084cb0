package fi.polku.platform.service.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows examples of bodies whose classes cannot carry one, from files under {@code examples/{service}/}: {@code DealView.json}
 * is what a {@code DealView} looks like, {@code deals.ndjson} are rows for {@code /api/deals/bulk}. A page shows the example of
 * its items.
 */
final class BodyExamples implements GlobalOpenApiCustomizer {

    private static final String ITEMS = "items";
    private static final String REFERENCE = "#/components/schemas/";

    private final String folder;

    BodyExamples(String service) {
        this.folder = "/examples/" + service + "/";
    }

    @Override
    public void customise(OpenAPI api) {
        Map<String, Schema<?>> schemas = new LinkedHashMap<>();
        if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
            api.getComponents().getSchemas().forEach(schemas::put);
        }
        schemas.forEach(this::showFile);
        schemas.values().forEach(schema -> showItem(schema, schemas));
        if (api.getPaths() != null) {
            api.getPaths().forEach(this::showRows);
        }
    }

    private void showFile(String name, Schema<?> schema) {
        read(name + ".json")
                .ifPresent(text -> schema.setExample(JsonMapper.shared().readValue(text, Map.class)));
    }

    private static void showItem(Schema<?> page, Map<String, Schema<?>> schemas) {
        Schema<?> items =
                page.getProperties() == null ? null : page.getProperties().get(ITEMS);
        if (page.getExample() == null
                && items != null
                && items.getItems() != null
                && items.getItems().get$ref() != null) {
            Schema<?> item = schemas.get(items.getItems().get$ref().substring(REFERENCE.length()));
            if (item != null && item.getExample() != null) {
                page.setExample(Map.of(ITEMS, List.of(item.getExample())));
            }
        }
    }

    private void showRows(String path, PathItem item) {
        Operation post = item.getPost();
        if (post != null && RowDescription.isFor(post)) {
            String[] parts = path.split("/", -1);
            read(parts[parts.length - 2] + ".ndjson").ifPresent(rows -> RowDescription.show(rows, post));
        }
    }

    private Optional<String> read(String file) {
        try (InputStream found = BodyExamples.class.getResourceAsStream(folder + file)) {
            return found == null
                    ? Optional.empty()
                    : Optional.of(new String(found.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
