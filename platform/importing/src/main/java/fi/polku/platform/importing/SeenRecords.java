package fi.polku.platform.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;

/**
 * Remembers which external ids one kind of record has used in this import, and with what content: an id that stood for
 * two different records would change with every import. Keeps fingerprints only, some hundred bytes per record.
 */
final class SeenRecords {
    /** Whether an external id was used before. */
    enum Before {
        NEVER,
        ALIKE,
        OTHERWISE
    }

    private final Map<Long, Long> contents = new HashMap<>();
    private final MessageDigest digest = sha256();

    Before note(String externalId, String json) {
        long content = fingerprint(json);
        Long earlier = contents.putIfAbsent(fingerprint(externalId), content);
        if (earlier == null) {
            return Before.NEVER;
        }
        return earlier == content ? Before.ALIKE : Before.OTHERWISE;
    }

    private long fingerprint(String text) {
        return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
