package fi.polku.platform.embedded.store;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** A file with everything that stands at one moment, as the changes that lead there; an empty record marks its end. */
final class Snapshot {

    private static final int BUFFER = 1 << 16;

    private Snapshot() {}

    /** Writes the snapshot beside the file, forces it to the disk and moves it into place: it is whole or not there. */
    static void write(Path file, List<CollectionContents> contents) throws IOException {
        Path unfinished = StoreFiles.unfinished(file);
        try (FileOutputStream out = new FileOutputStream(unfinished.toFile());
                OutputStream buffered = new BufferedOutputStream(out, BUFFER)) {
            Iterator<Change> changes =
                    contents.stream().flatMap(CollectionContents::changes).iterator();
            while (changes.hasNext()) {
                buffered.write(RecordFrame.around(ChangeCodec.encoded(changes.next())));
            }
            buffered.write(RecordFrame.endMark());
            buffered.flush();
            out.getFD().sync();
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Hands over the changes in the file. */
    static void read(Path file, Consumer<Change> changes) throws IOException {
        try (RecordReader reader = new RecordReader(file)) {
            reader.forEach(changes);
            if (!reader.hasEndMark()) {
                throw new DamagedFile(file, "its end is missing");
            }
        }
    }
}
