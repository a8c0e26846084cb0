package fi.polku.platform.importing.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Makes sure that a whole file is written in the encoding that its mapping says: wrong letters are hard to take back. */
final class EncodingCheck {
    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";
    private static final String UTF_16_LITTLE_MARK = "\u00FF\u00FE";
    private static final String UTF_16_BIG_MARK = "\u00FE\u00FF";
    private static final int BUFFER = 64 * 1024;

    private final String file;
    private final Path path;
    private final Charset encoding;

    EncodingCheck(String file, Path path, Charset encoding) {
        this.file = file;
        this.path = path;
        this.encoding = encoding;
    }

    /** @throws UnreadableTable when the file is written in another encoding */
    void run(byte[] start) throws IOException {
        compareMark(start);
        Scan scan = scan(encoding);
        if (scan.brokenLine().isPresent()) {
            throw undecodable(scan.brokenLine().getAsLong(), start);
        }
        if (isSingleByte() && scan.beyondAscii() && isUtf8()) {
            throw new UnreadableTable(
                    file,
                    "its letters beyond a-z are written in utf-8, not in %s; say ‘encoding: utf-8’"
                            .formatted(encoding));
        }
    }

    private void compareMark(byte[] start) {
        boolean utf16 = encoding.name().startsWith("UTF-16");
        if (FileKind.startsWith(start, UTF_8_MARK) && !encoding.equals(StandardCharsets.UTF_8)) {
            throw new UnreadableTable(file, "begins with the mark of utf-8; say ‘encoding: utf-8’");
        }
        boolean marked = FileKind.startsWith(start, UTF_16_LITTLE_MARK) || FileKind.startsWith(start, UTF_16_BIG_MARK);
        if (encoding.equals(StandardCharsets.UTF_16) && !marked && start.length > 1 && start[1] == 0) {
            throw new UnreadableTable(file, "has no mark that says which utf-16 it is; say ‘encoding: utf-16le’");
        }
        if (!utf16 && (marked || mostlyNul(start))) {
            throw new UnreadableTable(
                    file, "is written in utf-16, not in %s; say ‘encoding: utf-16’".formatted(encoding));
        }
    }

    private UnreadableTable undecodable(long line, byte[] start) throws IOException {
        String guess;
        if (encoding.equals(StandardCharsets.UTF_8)) {
            guess = "it may be windows-1252 or ISO-8859-1 (Latin-1): try ‘encoding: windows-1252’";
        } else if (isUtf8()) {
            guess = "it is utf-8: say ‘encoding: utf-8’";
        } else if (isSingleByte()) {
            guess = "it may be windows-1252: try ‘encoding: windows-1252’";
        } else {
            guess = mostlyNul(start) ? "it may be utf-16le" : "it may be windows-1252: try ‘encoding: windows-1252’";
        }
        return new UnreadableTable(file, "line %d is not written in %s; %s".formatted(line, encoding, guess));
    }

    private boolean isSingleByte() {
        return encoding.canEncode() && encoding.newEncoder().maxBytesPerChar() == 1.0f;
    }

    private boolean isUtf8() throws IOException {
        return scan(StandardCharsets.UTF_8).brokenLine().isEmpty();
    }

    private static boolean mostlyNul(byte[] start) {
        int nul = 0;
        for (byte each : start) {
            nul += each == 0 ? 1 : 0;
        }
        return nul * 4 > start.length;
    }

    /** What reading in an encoding shows: the first line that is not written in it, and whether it has more than ASCII. */
    private record Scan(OptionalLong brokenLine, boolean beyondAscii) {}

    private Scan scan(Charset candidate) throws IOException {
        CharsetDecoder decoder = candidate
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer text = CharBuffer.allocate(BUFFER);
        LineCount lines = new LineCount(candidate.equals(StandardCharsets.ISO_8859_1));
        try (ReadableByteChannel channel = Channels.newChannel(Files.newInputStream(path))) {
            boolean end = false;
            while (!end) {
                end = channel.read(bytes) < 0;
                CoderResult result = decoder.decode(bytes.flip(), text, end);
                boolean readable = lines.add(text.flip());
                text.clear();
                bytes.compact();
                if (result.isError() || !readable) {
                    return new Scan(OptionalLong.of(lines.current), lines.beyondAscii);
                }
            }
        }
        return new Scan(OptionalLong.empty(), lines.beyondAscii);
    }

    private static final class LineCount {
        private final boolean latin1;
        private long current = 1;
        private boolean afterReturn;
        private boolean beyondAscii;

        /** @param latin1 whether C1 control characters are taken for what they are: letters of windows-1252 */
        LineCount(boolean latin1) {
            this.latin1 = latin1;
        }

        /** False when there is a character that nobody writes in a table; counting stops there. */
        boolean add(CharBuffer text) {
            while (text.hasRemaining()) {
                char character = text.get();
                if (character == '\r' || (character == '\n' && !afterReturn)) {
                    current++;
                }
                afterReturn = character == '\r';
                beyondAscii |= character > 0x7F && character != '\uFEFF';
                if (latin1 && character >= 0x80 && character < 0xA0) {
                    return false;
                }
            }
            return true;
        }
    }
}
