package fi.polku.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Which events the services tell, as their sources name them: everywhere but where they hear what others tell. */
final class Tellers {

    private static final Set<String> AREAS = Set.of("lead", "deal", "account");
    private static final Path HEARING = Path.of("messaging");

    private Tellers() {}

    /** The types that the sources of all services name as their own. */
    static Set<String> in(Path project) {
        Set<String> told = new TreeSet<>();
        AREAS.forEach(area -> told.addAll(of(area, project.resolve(area + "-service/src/main/java"))));
        return told;
    }

    private static Set<String> of(String area, Path sources) {
        Pattern own = Pattern.compile("\"(polku\\." + area + "\\.[a-z-]+\\.v[0-9]+)\"");
        Set<String> told = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Tellers::tells).toList()) {
                own.matcher(Files.readString(file)).results().forEach(named -> told.add(named.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told;
    }

    private static boolean tells(Path file) {
        return file.toString().endsWith(".java")
                && StreamSupport.stream(file.spliterator(), false).noneMatch(HEARING::equals);
    }
}
