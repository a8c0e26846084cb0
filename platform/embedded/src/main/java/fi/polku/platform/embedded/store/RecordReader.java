package fi.polku.platform.embedded.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the records of one file and tells a torn end, which a kill leaves, from damage. */
final class RecordReader implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final InputStream in;
    private long wholeLength;
    private boolean torn;
    private boolean ended;

    RecordReader(Path file) throws IOException {
        this.file = file;
        this.in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    }

    /**
     * Hands over the changes in the records, up to the end or the record that marks it.
     *
     * @throws DamagedFile when something stands in the file that was never written like this
     */
    void forEach(Consumer<Change> changes) throws IOException {
        for (byte[] record = next(); record != null; record = next()) {
            if (record.length == 0) {
                ended = true;
                return;
            }
            try {
                changes.accept(ChangeCodec.decoded(record));
            } catch (RuntimeException e) {
                throw new DamagedFile(file, "the record before byte %d makes no sense".formatted(wholeLength), e);
            }
        }
    }

    private byte @Nullable [] next() throws IOException {
        byte[] header = in.readNBytes(RecordFrame.HEADER);
        if (header.length < RecordFrame.HEADER) {
            torn = header.length > 0;
            return null;
        }
        int length = RecordFrame.lengthIn(header);
        byte[] bytes = length < 0 ? header : in.readNBytes(length);
        if (length >= 0 && bytes.length < length) {
            torn = true;
            return null;
        }
        if (length < 0 || !RecordFrame.matches(header, bytes)) {
            throw new DamagedFile(file, "a checksum does not match in the record at byte %d".formatted(wholeLength));
        }
        wholeLength += header.length + length;
        return bytes;
    }

    /** Bytes up to the end of the last whole record read. */
    long wholeLength() {
        return wholeLength;
    }

    /** Whether the file ended in the middle of a record. */
    boolean isTorn() {
        return torn;
    }

    /** Whether the record was there that marks the end. */
    boolean hasEndMark() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
