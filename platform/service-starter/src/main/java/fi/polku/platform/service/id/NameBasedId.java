package fi.polku.platform.service.id;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The id of something that another system named: everybody who knows the name computes the same id, so that a reference
 * can be made before the thing itself has arrived, and importing it again is no new thing.
 *
 * <p>A UUID of version 5 (RFC 9562) under a namespace that never changes.
 */
public final class NameBasedId {

    private static final UUID POLKU = UUID.fromString("f2a7c1d4-6d0e-5b8a-9c53-0a1e6f3b7d92");

    private NameBasedId() {}

    /**
     * The id of the thing of this kind that the system calls by this name.
     *
     * @param kind what sort of thing it is, such as {@code account}; names of different kinds never meet
     * @param system who gave the name, such as the CRM that rows were exported from
     * @param name the name within that kind and system, taken as it stands: case and spaces matter
     */
    public static UUID of(String kind, String system, String name) {
        byte[] hash = sha1(encode(kind, system, name));
        hash[6] = (byte) ((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
        ByteBuffer id = ByteBuffer.wrap(hash);
        return new UUID(id.getLong(), id.getLong());
    }

    /** Each part is preceded by its length, so that ("a", "bc") and ("ab", "c") are different names. */
    private static byte[] encode(String... parts) {
        byte[][] encoded = new byte[parts.length][];
        int size = 2 * Long.BYTES;
        for (int i = 0; i < parts.length; i++) {
            encoded[i] = parts[i].getBytes(StandardCharsets.UTF_8);
            size += Integer.BYTES + encoded[i].length;
        }
        ByteBuffer name = ByteBuffer.allocate(size)
                .putLong(POLKU.getMostSignificantBits())
                .putLong(POLKU.getLeastSignificantBits());
        for (byte[] part : encoded) {
            name.putInt(part.length).put(part);
        }
        return name.array();
    }

    private static byte[] sha1(byte[] name) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
