package fi.polku.local.directory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Says whether somebody runs on a directory. The operating system's file lock is what counts, since it goes with its
 * process however that ends; the process id inside the file is believed only while the lock is held.
 */
final class RunningLock {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** An open file that nobody refers to is closed by the garbage collector, and its lock is gone. */
    private static final Queue<FileChannel> HELD = new ConcurrentLinkedQueue<>();

    private final Path file;

    RunningLock(Path file) {
        this.file = file;
    }

    /** Takes the lock for as long as this process lives; false when another process has it. */
    boolean take() throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!takeWithin(channel)) {
            channel.close();
            return false;
        }
        HELD.add(channel);
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return true;
    }

    /** A look from {@link #holder} holds the lock for a moment, so one failure means nothing yet. */
    private static boolean takeWithin(FileChannel channel) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!tryExclusively(channel)) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static boolean tryExclusively(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The process that holds the lock, if any does. */
    Optional<ProcessHandle> holder() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock free = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return free == null ? ProcessHandle.of(pid()) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** The holder writes its id right after it took the lock; this waits for that. */
    private long pid() throws IOException {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; pause()) {
            String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
            if (text.matches("\\d+")) {
                return Long.parseLong(text);
            }
        }
        throw new IOException(file + " is locked, but does not say by which process");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
