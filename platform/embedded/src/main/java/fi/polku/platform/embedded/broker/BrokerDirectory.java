package fi.polku.platform.embedded.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * The directory that holds all of a broker. It is refused before Kafka touches it when it is somebody else's or lacks a
 * part: Kafka would take topics that its metadata does not know for left-overs and delete them.
 */
final class BrokerDirectory implements AutoCloseable {

    private static final String IDENTITY = "meta.properties";
    private static final String IN_USE = "another broker is running on it";
    private static final String METADATA = "__cluster_metadata-0";

    private final Path path;
    private final FileChannel lock;

    private BrokerDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** The directory ready for a broker and kept from every other until closed; made and formatted when there was none. */
    static BrokerDirectory prepared(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            BrokerDirectory prepared = new BrokerDirectory(path, locked(path));
            try {
                prepared.formatOrCheck();
                return prepared;
            } catch (IOException | RuntimeException e) {
                prepared.close();
                throw e;
            }
        } catch (IOException e) {
            throw new BrokerNotStarted(path, "it cannot be read or written (%s)".formatted(e), e);
        }
    }

    /** Kafka's own lock comes too late: by then a second broker has already written to the metadata of the first. */
    private static FileChannel locked(Path path) throws IOException {
        Path file = sibling(path, ".lock");
        Files.createDirectories(path.resolve("..").normalize());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new BrokerNotStarted(path, IN_USE, e);
        }
        channel.close();
        throw new BrokerNotStarted(path, IN_USE, null);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void formatOrCheck() throws IOException {
        if (isMissingOrEmpty()) {
            format();
        } else {
            refuseUnlessWhole();
        }
    }

    Path path() {
        return path;
    }

    BrokerNotStarted notStarted(String reason, Throwable cause) {
        return new BrokerNotStarted(path, reason, cause);
    }

    private boolean isMissingOrEmpty() throws IOException {
        if (Files.notExists(path)) {
            return true;
        }
        if (!Files.isDirectory(path)) {
            throw refused("it is not a directory");
        }
        return names().isEmpty();
    }

    /** Formats beside the directory and moves into place, so that a kill in between leaves nothing half made. */
    private void format() throws IOException {
        Path fresh = sibling(path, ".new");
        deleteRecursively(fresh);
        Files.createDirectories(fresh);
        try {
            formatter(fresh).run();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
        Files.deleteIfExists(path);
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Formatter formatter(Path fresh) {
        return new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(BrokerSettings.NODE_ID)
                .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setMetadataLogDirectory(fresh.toString())
                .addDirectory(fresh.toString())
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setUnstableFeatureVersionsEnabled(false);
    }

    private void refuseUnlessWhole() throws IOException {
        if (Files.notExists(path.resolve(IDENTITY))) {
            throw refused(
                    "it is not empty and has no %s, so it is not a broker's or it is damaged".formatted(IDENTITY));
        }
        if (!Integer.toString(BrokerSettings.NODE_ID).equals(identity().getProperty("node.id"))) {
            throw refused("its %s is damaged or belongs to another broker".formatted(IDENTITY));
        }
        if (Files.notExists(path.resolve(METADATA)) && names().stream().anyMatch(BrokerDirectory::isPartition)) {
            throw refused("it holds topics, but what describes them (%s) is missing".formatted(METADATA));
        }
    }

    private Properties identity() throws IOException {
        Properties identity = new Properties();
        try (var reader = Files.newBufferedReader(path.resolve(IDENTITY))) {
            identity.load(reader);
        } catch (IllegalArgumentException e) {
            throw notStarted("its %s is damaged".formatted(IDENTITY), e);
        }
        return identity;
    }

    private static boolean isPartition(String name) {
        return name.matches(".+-\\d+");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    private BrokerNotStarted refused(String reason) {
        return new BrokerNotStarted(path, reason, null);
    }

    private static Path sibling(Path path, String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }

    private static void deleteRecursively(Path root) throws IOException {
        if (Files.notExists(root)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(root)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
