package fi.polku.platform.service.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a list goes on, opaque to callers so that they do not make up their own. */
final class Cursor {

    private static final String FORM = "1:";

    private Cursor() {}

    static String of(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((FORM + key).getBytes(StandardCharsets.UTF_8));
    }

    /** The key that the cursor was made of; {@link InvalidInput} when it was not made here. */
    static String keyOf(String cursor) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            if (text.startsWith(FORM)) {
                return text.substring(FORM.length());
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            // Not one of ours, as below.
        }
        throw new InvalidInput(new Violation(
                "cursor",
                "is not a cursor of this list",
                "\"next\" of an earlier page, or no cursor for the first page"));
    }
}
