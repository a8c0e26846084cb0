package fi.polku.platform.embedded.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.NavigableSet;
import java.util.function.Consumer;

/**
 * Brings back what a store had noted: the newest snapshot, then every journal since. The last journal may end in the
 * middle of a record, which nobody was told about; anything else that does not fit is refused before a file is changed.
 */
final class Recovery {

    private static final long FIRST = 1;

    private final StoreFiles files;
    private final Consumer<Change> apply;

    Recovery(StoreFiles files, Consumer<Change> apply) {
        this.files = files;
        this.apply = apply;
    }

    /**
     * Where the journal goes on.
     *
     * @param generation its number
     * @param length its length without a torn end, 0 when it is not there yet
     */
    record Continuation(long generation, long length) {}

    Continuation run() throws IOException {
        NavigableSet<Long> snapshots = files.snapshots();
        long first = snapshots.isEmpty() ? FIRST : snapshots.last();
        if (!snapshots.isEmpty()) {
            Snapshot.read(files.snapshot(first), apply);
        }
        NavigableSet<Long> journals = files.journals().tailSet(first, true);
        if (snapshots.isEmpty() && journals.isEmpty()) {
            return new Continuation(FIRST, 0);
        }
        long last = journals.isEmpty() ? first : journals.last();
        for (long generation = first; generation < last; generation++) {
            replay(files.journal(generation), false);
        }
        long length = replay(files.journal(last), true);
        cut(files.journal(last), length);
        files.deleteBefore(first);
        return new Continuation(last, length);
    }

    private long replay(Path journal, boolean mayBeTorn) throws IOException {
        if (Files.notExists(journal)) {
            throw new DamagedFile(journal, "it is missing");
        }
        try (RecordReader reader = new RecordReader(journal)) {
            reader.forEach(apply);
            if (reader.hasEndMark() || (reader.isTorn() && !mayBeTorn)) {
                throw new DamagedFile(journal, "it does not end where it should");
            }
            return reader.wholeLength();
        }
    }

    private static void cut(Path journal, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }
}
