package fi.polku.local.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads what another process adds to a file from now on. */
final class GrowingText {

    private final Path file;
    private long read;

    GrowingText(Path file) throws IOException {
        this.file = file;
        this.read = Files.exists(file) ? Files.size(file) : 0;
    }

    /** The whole lines added since the last look. */
    List<String> takeNewLines() throws IOException {
        String added = added();
        return take(added.substring(0, added.lastIndexOf('\n') + 1));
    }

    /** Everything added since the last look, for when nobody writes any more. */
    List<String> takeRest() throws IOException {
        return take(added());
    }

    private List<String> take(String text) {
        read += text.getBytes(StandardCharsets.UTF_8).length;
        return text.lines().toList();
    }

    private String added() throws IOException {
        if (Files.notExists(file)) {
            return "";
        }
        try (RandomAccessFile text = new RandomAccessFile(file.toFile(), "r")) {
            byte[] added = new byte[(int) (text.length() - read)];
            text.seek(read);
            text.readFully(added);
            return new String(added, StandardCharsets.UTF_8);
        }
    }
}
