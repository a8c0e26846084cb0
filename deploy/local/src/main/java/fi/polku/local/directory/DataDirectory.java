package fi.polku.local.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything one Polku keeps. The file of its lock is the first thing made in it, so a directory that holds other things
 * and not that file is somebody else's and is left alone.
 */
public final class DataDirectory {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path path;
    private final Path lockFile;
    private final RunningLock lock;

    private DataDirectory(Path path) {
        this.path = path;
        this.lockFile = path.resolve("polku.lock");
        this.lock = new RunningLock(lockFile);
    }

    /** The directory at this place, whether or not it is there yet; nothing is touched. */
    public static DataDirectory at(Path path) {
        return new DataDirectory(path.toAbsolutePath().normalize());
    }

    public Path path() {
        return path;
    }

    /** Where the document store keeps its data. */
    public Path store() {
        return path.resolve("store");
    }

    /** Where the broker keeps its topics. */
    public Path broker() {
        return path.resolve("broker");
    }

    /** Where all logs go. */
    public Path logs() {
        return path.resolve("logs");
    }

    /** Makes the directory when there is none yet. {@link NotStarted} when it is not Polku's or cannot be written. */
    public void prepare() {
        try {
            if (Files.exists(path) && !isOursOrEmpty()) {
                throw new NotStarted.DirectoryRefused(path, "it holds other things and was not made by Polku");
            }
            Files.createDirectories(path);
            if (Files.notExists(lockFile)) {
                Files.createFile(lockFile);
            }
            Files.createDirectories(logs());
        } catch (IOException e) {
            throw new NotStarted.DirectoryRefused(path, "it cannot be written (%s)".formatted(e), e);
        }
    }

    /** Keeps the directory for this process until it ends. {@link NotStarted} when another process has it. */
    public void takeForThisProcess() {
        prepare();
        try {
            if (!lock.take()) {
                throw new NotStarted.AlreadyRunning(path);
            }
            Files.deleteIfExists(addressesFile()); // of a process that was killed
        } catch (IOException e) {
            throw new NotStarted.DirectoryRefused(path, "it cannot be locked (%s)".formatted(e), e);
        }
    }

    /** The process that runs on this directory now, starting and stopping included. */
    public Optional<ProcessHandle> runningProcess() {
        try {
            return lock.holder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the Polku that runs here is reached; empty while it starts and when none runs. */
    public Optional<Addresses> addresses() {
        if (runningProcess().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readString(addressesFile()), Addresses.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            throw new IllegalStateException("%s is damaged".formatted(addressesFile()), e);
        }
    }

    /** True when a Polku was started here once and was not stopped by {@code down} or Ctrl-C. */
    public boolean wasLeftBehind() {
        return Files.exists(addressesFile());
    }

    /** Says where this process is reached, all at once: a reader sees the whole of it or nothing. */
    public void publish(Addresses addresses) {
        Path draft = path.resolve("polku.json.new");
        try {
            Files.writeString(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(addresses) + "\n");
            Files.move(draft, addressesFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the addresses back. */
    public void withdraw() {
        try {
            Files.deleteIfExists(addressesFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Notes that a demo is played here, and returns which one it was first: a directory holds only one. To be called
     * before anything of it is played.
     */
    public DemoPlayed playsDemo(DemoPlayed demo) {
        Path note = path.resolve("demo.json");
        try {
            if (Files.exists(note)) {
                return JSON.readValue(Files.readString(note), DemoPlayed.class);
            }
            Files.writeString(note, JSON.writeValueAsString(demo) + "\n");
            return demo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            throw new IllegalStateException("%s is damaged".formatted(note), e);
        }
    }

    private Path addressesFile() {
        return path.resolve("polku.json");
    }

    private boolean isOursOrEmpty() throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return Files.exists(lockFile) || entries.findAny().isEmpty();
        }
    }
}
