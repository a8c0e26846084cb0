package fi.polku.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/events.md} lists every event with its topic, and none that is not there. */
class EventsDocumentTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(polku\\.[^`]+)` \\| `([^`]+)` \\| [^|]+ \\| [^|]+ \\|$");

    @Test
    void listsEveryEventOnceWithItsTopic() throws IOException {
        Path project = Path.of(System.getProperty("polku.project", ".."));
        List<MatchResult> rows = ROW.matcher(Files.readString(project.resolve("docs/events.md")))
                .results()
                .toList();
        Map<String, String> listed = new TreeMap<>();
        rows.forEach(row -> listed.put(row.group(1), row.group(2)));

        Map<String, String> published = new TreeMap<>();
        Contracts.current().types().forEach(type -> published.put(type, Topics.of(type)));
        assertThat(listed).isEqualTo(published);
        assertThat(rows).hasSameSizeAs(published.keySet());
    }
}
