package fi.polku.platform.service.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines of bounded length from a stream of any length. */
final class LineReader {

    private static final int SHORTEST = 16;

    private final BufferedInputStream input;
    private final int longest;

    LineReader(InputStream input, int longest) {
        this.input = new BufferedInputStream(input, 1 << 16);
        this.longest = longest;
    }

    /** A line without its end; one that was longer than allowed has lost its rest. */
    static final class Line {

        private final byte[] content;
        private final boolean tooLong;

        Line(byte[] content, boolean tooLong) {
            this.content = content;
            this.tooLong = tooLong;
        }

        byte[] content() {
            return content;
        }

        boolean tooLong() {
            return tooLong;
        }

        boolean isBlank() {
            for (byte character : content) {
                if (character != ' ' && character != '\t') {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line; {@code null} at the end. */
    @Nullable
    Line next() throws IOException {
        int character = input.read();
        if (character < 0) {
            return null;
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream(256);
        boolean tooLong = false;
        for (; character >= 0 && character != '\n'; character = input.read()) {
            if (content.size() == longest) {
                tooLong = true;
            } else if (character != '\r') {
                content.write(character);
            }
        }
        return new Line(content.toByteArray(), tooLong);
    }

    /** Whether the next line may take a while to arrive; a few bytes that are there may be those between two chunks. */
    boolean mayWait() throws IOException {
        return input.available() < SHORTEST;
    }
}
