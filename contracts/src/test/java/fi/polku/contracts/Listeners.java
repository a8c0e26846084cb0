package fi.polku.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which services hear which events, as their sources say: nothing else does, contracts know no service. */
final class Listeners {

    private static final Pattern SUBSCRIBED = Pattern.compile("\\.on\\(\\s*(\"polku\\.[^\"]+\"|[^\\s,]+)");
    private static final Pattern READ = Pattern.compile("(\"polku\\.[a-z.-]+\\.v[0-9]+\")");

    private final Map<String, Set<String>> servicesByType = new TreeMap<>();

    private Listeners() {}

    /** Reads the sources of all services. */
    static Listeners in(Path project) {
        Listeners listeners = new Listeners();
        List.of("lead", "deal", "account")
                .forEach(area -> listeners.note(area + "-service", "Subscription.java", SUBSCRIBED, project));
        listeners.note("analytics-service", "Events.java", READ, project);
        return listeners;
    }

    /** All types that anybody hears. */
    Set<String> types() {
        return servicesByType.keySet();
    }

    /** The services that hear this type. */
    Set<String> of(String type) {
        return servicesByType.getOrDefault(type, Set.of());
    }

    private void note(String service, String ending, Pattern pattern, Path project) {
        try (Stream<Path> files = Files.walk(project.resolve(service).resolve("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(ending))
                    .forEach(file -> pattern.matcher(text(file))
                            .results()
                            .forEach(heard -> note(service, file, heard.group(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(String service, Path file, String heard) {
        if (!heard.startsWith("\"")) {
            throw new AssertionError(file + " names a type that it hears otherwise than by its name: " + heard);
        }
        String type = heard.substring(1, heard.length() - 1);
        servicesByType.computeIfAbsent(type, _ -> new TreeSet<>()).add(service);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
