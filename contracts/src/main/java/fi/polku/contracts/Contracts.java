package fi.polku.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A set of event contracts: per event type one JSON Schema and some samples. The schema of
 * {@code polku.lead.captured.v1} is {@code lead/polku.lead.captured.v1.schema.json}, its samples are
 * {@code samples/polku.lead.captured.v1/*.json}. Everything is read once, when the set is opened.
 */
public final class Contracts {

    private static final String SCHEMA_ENDING = ".schema.json";
    private static final String SAMPLE_ENDING = ".json";

    private final NavigableMap<String, String> schemaFiles = new TreeMap<>();
    private final NavigableMap<String, String> schemas = new TreeMap<>();
    private final NavigableMap<String, NavigableMap<String, String>> samples = new TreeMap<>();

    private Contracts(Path root) throws IOException {
        try (var areas = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (Path area : areas) {
                switch (nameOf(area)) {
                    case "samples" -> readSamples(area);
                    case "baseline" -> {} // a set of its own
                    default -> readSchemas(root, area);
                }
            }
        }
    }

    /** What the services of this build publish. */
    public static Contracts current() {
        return fromClasspath("contracts");
    }

    /** What is released and in use by readers and in the topics' history. */
    public static Contracts baseline() {
        return fromClasspath("contracts/baseline");
    }

    /**
     * The contracts in a directory of the same layout.
     *
     * @throws UncheckedIOException when the directory cannot be read
     */
    public static Contracts in(Path root) {
        try {
            return new Contracts(root);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read contracts in " + root, e);
        }
    }

    /** The event types that have a schema, in alphabetical order. */
    public NavigableSet<String> types() {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(schemas.keySet()));
    }

    /**
     * The JSON Schema of an event type.
     *
     * @throws IllegalArgumentException when the type has none; the message names those that have
     */
    public String schema(String type) {
        return required(schemas, type, "schema");
    }

    /** Where the schema of an event type lies, relative to the set, for example {@code lead/….schema.json}. */
    public String schemaFile(String type) {
        return required(schemaFiles, type, "schema");
    }

    /** The samples of an event type by name ({@code full}, {@code minimal}, …); empty when it has none. */
    public NavigableMap<String, String> samples(String type) {
        return Collections.unmodifiableNavigableMap(samples.getOrDefault(type, new TreeMap<>()));
    }

    /**
     * One sample of an event type.
     *
     * @throws IllegalArgumentException when there is no such sample; the message names those that are
     */
    public String sample(String type, String name) {
        return required(samples(type), name, "sample of " + type);
    }

    /** The event types that have a folder of samples, schema or not. */
    NavigableSet<String> sampledTypes() {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(samples.keySet()));
    }

    private void readSchemas(Path root, Path area) throws IOException {
        try (var files = Files.newDirectoryStream(area, "*" + SCHEMA_ENDING)) {
            for (Path file : files) {
                String type = without(SCHEMA_ENDING, file);
                schemas.put(type, Files.readString(file));
                schemaFiles.put(type, root.relativize(file).toString());
            }
        }
    }

    private void readSamples(Path directory) throws IOException {
        try (var types = Files.newDirectoryStream(directory, Files::isDirectory)) {
            for (Path type : types) {
                NavigableMap<String, String> byName = samples.computeIfAbsent(nameOf(type), name -> new TreeMap<>());
                try (var files = Files.newDirectoryStream(type, "*" + SAMPLE_ENDING)) {
                    for (Path file : files) {
                        byName.put(without(SAMPLE_ENDING, file), Files.readString(file));
                    }
                }
            }
        }
    }

    private static Contracts fromClasspath(String folder) {
        try {
            Path origin = Path.of(Contracts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(origin)) {
                return in(origin.resolve(folder));
            }
            try (var jar = FileSystems.newFileSystem(origin)) {
                return in(jar.getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read contracts from the classpath", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Contracts do not lie in a file or directory", e);
        }
    }

    private static String required(Map<String, String> found, String key, String what) {
        String value = found.get(key);
        if (value == null) {
            throw new IllegalArgumentException("No " + what + " named " + key + "; there are " + found.keySet());
        }
        return value;
    }

    private static String without(String ending, Path file) {
        String name = nameOf(file);
        return name.substring(0, name.length() - ending.length());
    }

    /** Directories inside a jar end with a slash. */
    private static String nameOf(Path path) {
        return path.getFileName().toString().replace("/", "");
    }
}
