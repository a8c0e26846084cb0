package fi.polku.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/events.md} lists every event with its topic and its listeners, and none that is not there. */
class EventsDocumentTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(polku\\.[^`]+)` \\| `([^`]+)` \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern SERVICE = Pattern.compile("(lead|deal|account|analytics)-service");

    private final Path project = Path.of(System.getProperty("polku.project", ".."));
    private final List<MatchResult> rows =
            ROW.matcher(read(project.resolve("docs/events.md"))).results().toList();

    @Test
    void listsEveryEventOnceWithItsTopic() {
        Map<String, String> listed = new TreeMap<>();
        rows.forEach(row -> listed.put(row.group(1), row.group(2)));

        Map<String, String> published = new TreeMap<>();
        Contracts.current().types().forEach(type -> published.put(type, Topics.of(type)));
        assertThat(listed).isEqualTo(published);
        assertThat(rows).hasSameSizeAs(published.keySet());
    }

    @Test
    void namesTheServicesThatHearEachEvent() {
        Map<String, Set<String>> listed = new TreeMap<>();
        rows.stream()
                .filter(row -> !Topics.isFact(row.group(1)))
                .forEach(row -> listed.put(row.group(1), servicesIn(row.group(3))));
        Listeners listeners = Listeners.in(project);

        Map<String, Set<String>> heard = new TreeMap<>();
        listed.keySet().forEach(type -> heard.put(type, listeners.of(type)));
        assertThat(listed).isEqualTo(heard);
        assertThat(listed.keySet()).containsAll(listeners.types());
    }

    private static Set<String> servicesIn(String text) {
        return SERVICE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
