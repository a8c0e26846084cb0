package fi.polku.local.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads what another process adds to a file from now on, in whole lines. */
final class GrowingText {

    private final Path file;
    private long read;

    GrowingText(Path file) throws IOException {
        this.file = file;
        this.read = Files.exists(file) ? Files.size(file) : 0;
    }

    List<String> takeNewLines() throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        try (RandomAccessFile text = new RandomAccessFile(file.toFile(), "r")) {
            byte[] added = new byte[(int) (text.length() - read)];
            text.seek(read);
            text.readFully(added);
            String lines = new String(added, StandardCharsets.UTF_8);
            String whole = lines.substring(0, lines.lastIndexOf('\n') + 1);
            read += whole.getBytes(StandardCharsets.UTF_8).length;
            return whole.lines().toList();
        }
    }
}
