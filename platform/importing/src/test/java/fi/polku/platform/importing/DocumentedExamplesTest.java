package fi.polku.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every example of the documentation does what the documentation says. */
class DocumentedExamplesTest {
    private static final Path PAGE =
            Path.of(Objects.requireNonNull(System.getProperty("polku.project")), "docs/importing.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+) (\\S+)(?: (\\S+))?\\n(.*?)^```$");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path directory;

    /** A block of text under a heading: {@code ```csv leads.csv windows-1252}. */
    record Block(String language, String name, String encoding, String text) {
        static Block of(MatchResult match) {
            return new Block(
                    match.group(1),
                    match.group(2),
                    Objects.requireNonNullElse(match.group(3), "utf-8"),
                    match.group(4));
        }
    }

    /** A chapter of the page with a mapping in it. */
    record Chapter(String heading, List<Block> blocks) {
        static Chapter of(String text) {
            return new Chapter(
                    text.lines().findFirst().orElse(""),
                    BLOCK.matcher(text).results().map(Block::of).toList());
        }

        List<Block> in(String language) {
            return blocks.stream()
                    .filter(block -> block.language().equals(language))
                    .toList();
        }

        @Override
        public String toString() {
            return heading;
        }
    }

    static Stream<Chapter> examples() throws IOException {
        return Arrays.stream(Files.readString(PAGE).split("(?m)^## ", -1))
                .map(Chapter::of)
                .filter(chapter -> !chapter.in("yaml").isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void doesWhatThePageSays(Chapter chapter) throws IOException {
        try (FakeServices services = new FakeServices()) {
            Imports imports = new Imports(directory, services);
            chapter.in("csv").forEach(file -> imports.file(file.name(), file.text(), Charset.forName(file.encoding())));

            ImportResult result = imports.run(chapter.in("yaml").getFirst().text());

            assertThat(result.exitCode()).as("%s", result.lines()).isZero();
            chapter.in("text")
                    .forEach(report -> assertThat(result.lines())
                            .containsExactlyElementsOf(report.text().lines().toList()));
            chapter.in("json")
                    .forEach(records -> assertThat(
                                    services.records(records.name()).values())
                            .containsExactlyInAnyOrderElementsOf(parsed(records.text())));
            assertThat(chapter.in("json").size() + chapter.in("text").size()).isPositive();
        }
    }

    @Test
    void thePageHasAnExampleForEachKind() throws IOException {
        assertThat(examples().flatMap(chapter -> chapter.in("json").stream()).map(Block::name))
                .contains("people", "accounts", "products", "leads", "deals");
    }

    @Test
    void thePageExplainsEveryWordOfTheLanguage() throws IOException {
        String page = Files.readString(PAGE);
        String schema = new String(
                Objects.requireNonNull(Import.class.getResourceAsStream("mapping/mapping.schema.json"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        List<String> words = new ArrayList<>();
        collect(JSON.readTree(schema), words);

        assertThat(words)
                .contains("system", "firstOf", "closedOn")
                .allSatisfy(word -> assertThat(page).containsPattern("[`{ ]" + word + "[`:},]"));
    }

    /** The names of all properties that a mapping may have. */
    private static void collect(JsonNode schema, List<String> words) {
        schema.path("properties").propertyNames().forEach(words::add);
        schema.forEach(part -> collect(part, words));
    }

    private static List<JsonNode> parsed(String lines) {
        return lines.lines().map(JSON::readTree).toList();
    }
}
