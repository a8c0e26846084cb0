package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.exception.MongoServerException;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The file that changes are appended to. They are handed to the operating system before anybody is answered, which a
 * killed process cannot undo; they are not forced to the disk, so a power cut may lose the last ones.
 *
 * <p>Whoever comes to write first takes along what the others have added meanwhile. When a write fails, the journal
 * takes nothing more and every answer is refused: what stands in memory and was not written must not be seen.
 */
final class Journal implements ChangeLog {

    private final Object adding = new Object();
    private final ReentrantLock writing = new ReentrantLock();
    private Path file;
    private FileOutputStream out;
    private ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private volatile long added;
    private volatile long written;
    private volatile long length;
    private volatile @Nullable IOException failure;

    /** Appends to the file, which has the given length; makes it when there is none. */
    Journal(Path file, long length) throws IOException {
        this.file = file;
        this.length = length;
        this.out = new FileOutputStream(file.toFile(), true);
    }

    @Override
    public void add(Change change) {
        byte[] frame = RecordFrame.around(ChangeCodec.encoded(change));
        synchronized (adding) {
            refuseIfBroken();
            pending.writeBytes(frame);
            added = added + 1;
        }
    }

    @Override
    public void awaitWritten() {
        long wanted = added;
        refuseIfBroken();
        if (written >= wanted) {
            return;
        }
        writing.lock();
        try {
            refuseIfBroken();
            if (written < wanted) {
                write();
            }
        } finally {
            writing.unlock();
        }
    }

    private void write() {
        long lengthBefore = length;
        ByteArrayOutputStream batch;
        long last;
        synchronized (adding) {
            batch = pending;
            last = added;
            pending = new ByteArrayOutputStream();
        }
        try {
            batch.writeTo(out);
        } catch (IOException e) {
            failure = e;
            refuseIfBroken();
        }
        length = lengthBefore + batch.size();
        written = last;
    }

    private void refuseIfBroken() {
        IOException broken = failure;
        if (broken != null) {
            throw new MongoServerException(
                    "The store answers nothing more, because %s cannot be written: %s".formatted(file, broken), broken);
        }
    }

    /** Bytes in the file so far. */
    long length() {
        return length;
    }

    /** Goes on in another file; the caller sees to it that nobody adds meanwhile. */
    void continueIn(Path next) throws IOException {
        awaitWritten();
        writing.lock();
        try {
            FileOutputStream nextOut = new FileOutputStream(next.toFile(), true);
            out.close();
            out = nextOut;
            file = next;
            length = 0;
        } finally {
            writing.unlock();
        }
    }

    /** Writes what is pending and forces the file to the disk. */
    @Override
    public void close() {
        writing.lock();
        try (FileOutputStream last = out) {
            if (failure == null) {
                write();
                last.getFD().sync();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.unlock();
        }
    }
}
