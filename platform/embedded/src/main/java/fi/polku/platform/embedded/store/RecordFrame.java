package fi.polku.platform.embedded.store;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * How one record lies in a file: its length, a checksum of its bytes, a checksum of those two, then its bytes. The
 * checksum over the length tells a length that was damaged from a record whose end was never written.
 */
final class RecordFrame {

    static final int HEADER = 12;

    private static final int GUARDED = 8;

    private RecordFrame() {}

    static byte[] around(byte[] bytes) {
        ByteBuffer frame = ByteBuffer.allocate(HEADER + bytes.length);
        frame.putInt(bytes.length).putInt(checksum(bytes, bytes.length));
        frame.putInt(checksum(frame.array(), GUARDED)).put(bytes);
        return frame.array();
    }

    /** A record without bytes: behind it nothing follows. */
    static byte[] endMark() {
        return around(new byte[0]);
    }

    /** The length that the header gives, or -1 when the header is damaged. */
    static int lengthIn(byte[] header) {
        ByteBuffer fields = ByteBuffer.wrap(header);
        boolean sound = fields.getInt(GUARDED) == checksum(header, GUARDED) && fields.getInt(0) >= 0;
        return sound ? fields.getInt(0) : -1;
    }

    static boolean matches(byte[] header, byte[] bytes) {
        return ByteBuffer.wrap(header).getInt(Integer.BYTES) == checksum(bytes, bytes.length);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}
