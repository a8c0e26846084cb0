package fi.polku.platform.embedded.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a store in its directory, kept from every other store until closed. Snapshot <i>n</i> holds everything up
 * to the beginning of journal <i>n</i>; the first journal begins with an empty store and has no snapshot.
 */
final class StoreFiles implements AutoCloseable {

    private static final String IN_USE = "another store is running on it";
    private static final String LOCK = "store.lock";
    private static final String UNFINISHED = ".unfinished";
    private static final Pattern NAME = Pattern.compile("(snapshot|journal)-(\\d{9})");

    private final Path directory;
    private final FileChannel lock;

    private StoreFiles(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /** The files of the directory, which is made when there is none. */
    static StoreFiles locked(Path directory) throws IOException {
        Files.createDirectories(directory);
        FileChannel channel =
                FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new StoreFiles(directory, channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new StoreNotStarted(directory, IN_USE, e);
        }
        channel.close();
        throw new StoreNotStarted(directory, IN_USE, null);
    }

    Path journal(long generation) {
        return directory.resolve("journal-%09d".formatted(generation));
    }

    Path snapshot(long generation) {
        return directory.resolve("snapshot-%09d".formatted(generation));
    }

    /** Where a snapshot is written until it is whole. */
    static Path unfinished(Path snapshot) {
        return snapshot.resolveSibling(snapshot.getFileName() + UNFINISHED);
    }

    NavigableSet<Long> journals() throws IOException {
        return generations("journal");
    }

    NavigableSet<Long> snapshots() throws IOException {
        return generations("snapshot");
    }

    private NavigableSet<Long> generations(String kind) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .filter(name -> name.group(1).equals(kind))
                    .map(name -> Long.valueOf(name.group(2)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Deletes what a snapshot of this generation has made superfluous, and snapshots that never became whole. */
    void deleteBefore(long generation) throws IOException {
        for (long old : snapshots().headSet(generation)) {
            Files.delete(snapshot(old));
        }
        for (long old : journals().headSet(generation)) {
            Files.delete(journal(old));
        }
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(UNFINISHED)).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
