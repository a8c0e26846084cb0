package fi.polku.platform.embedded.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes the changes of a store in the journal of its directory, and folds the journal into a snapshot when it has grown
 * larger than the last one: beside the work of the store, which pauses only while the next journal is begun.
 */
final class DurableLog implements ChangeLog {

    private static final Logger LOG = LoggerFactory.getLogger(DurableLog.class);

    private final StoreBackend backend;
    private final StoreFiles files;
    private final Journal journal;
    private final long smallestFold;
    private final ExecutorService folder = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("store-fold").factory());
    private final AtomicBoolean folding = new AtomicBoolean();
    private volatile long foldAt;
    private long generation;

    private DurableLog(StoreBackend backend, StoreFiles files, Recovery.Continuation at, long smallestFold)
            throws IOException {
        this.backend = backend;
        this.files = files;
        this.generation = at.generation();
        this.journal = new Journal(files.journal(generation), at.length());
        this.smallestFold = smallestFold;
        this.foldAt = nextFold();
    }

    /**
     * Brings back what the directory holds and goes on noting there.
     *
     * @param smallestFold bytes that the journal has at least before it is folded
     * @throws StoreNotStarted when the directory is in use, cannot be read or is damaged
     */
    static DurableLog open(Path directory, StoreBackend backend, long smallestFold) {
        try {
            StoreFiles files = StoreFiles.locked(directory);
            try {
                Recovery.Continuation at = new Recovery(files, new Replay(backend)::apply).run();
                return new DurableLog(backend, files, at, smallestFold);
            } catch (IOException | RuntimeException e) {
                files.close();
                throw e;
            }
        } catch (DamagedFile e) {
            throw new StoreNotStarted(
                    directory, e.getMessage() + ". Nothing was changed; to begin anew, move the directory away.", e);
        } catch (IOException e) {
            throw new StoreNotStarted(directory, "it cannot be read or written (%s)".formatted(e), e);
        }
    }

    @Override
    public void add(Change change) {
        journal.add(change);
    }

    @Override
    public void awaitWritten() {
        journal.awaitWritten();
        if (journal.length() > foldAt && folding.compareAndSet(false, true)) {
            folder.execute(this::fold);
        }
    }

    private void fold() {
        try {
            List<CollectionContents> contents = backend.whileNothingChanges(this::beginNextJournal);
            Snapshot.write(files.snapshot(generation), contents);
            files.deleteBefore(generation);
            foldAt = nextFold();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The journal was not folded; it grows on and is folded later", e);
        } finally {
            folding.set(false);
        }
    }

    private long nextFold() {
        return Math.max(smallestFold, files.snapshot(generation).toFile().length());
    }

    private List<CollectionContents> beginNextJournal() throws IOException {
        journal.continueIn(files.journal(generation + 1));
        generation++;
        return backend.contents();
    }

    @Override
    public void close() {
        folder.close();
        journal.close();
        files.close();
    }
}
