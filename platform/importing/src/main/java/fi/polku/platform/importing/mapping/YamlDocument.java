package fi.polku.platform.importing.mapping;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A YAML text as a tree that remembers on which line each of its nodes stands. */
final class YamlDocument {
    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final JsonNode root;
    private final Map<String, Integer> lines;

    private YamlDocument(JsonNode root, Map<String, Integer> lines) {
        this.root = root;
        this.lines = lines;
    }

    /** @throws JacksonException when it is not YAML; its location says where */
    static YamlDocument parse(String text) {
        return new YamlDocument(YAML.readTree(text), lines(text));
    }

    private static Map<String, Integer> lines(String text) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = YAML.createParser(text)) {
            while (parser.nextToken() != null) {
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
            }
        }
        return lines;
    }

    JsonNode root() {
        return root;
    }

    /** Where a node stands, for people: {@code line 12, files[0].records[1].kind}. */
    String place(String pointer) {
        String nearest = pointer;
        while (!nearest.isEmpty() && !lines.containsKey(nearest)) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        String path = pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]")
                .replaceFirst("^/", "")
                .replace('/', '.')
                .replace("~1", "/")
                .replace("~0", "~");
        String line = "line " + lines.getOrDefault(nearest, 1);
        return path.isEmpty() ? line : line + ", " + path;
    }

    /** Orders places as they stand in the text. */
    int line(String pointer) {
        return lines.getOrDefault(pointer, 0);
    }
}
