package fi.polku.platform.service.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A bulk request that is still being sent while its answers are read. */
final class RowStream implements AutoCloseable {

    private final Socket socket;
    private final OutputStream output;
    private final BufferedReader input;
    private final StringBuilder received = new StringBuilder();

    private RowStream(Socket socket) throws IOException {
        this.socket = socket;
        this.output = socket.getOutputStream();
        this.input = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    static RowStream to(URI uri) throws IOException {
        Socket socket = new Socket(uri.getHost(), uri.getPort());
        socket.setSoTimeout(20_000);
        RowStream stream = new RowStream(socket);
        stream.write("POST " + uri.getPath() + " HTTP/1.1\r\nHost: test\r\nContent-Type: " + BulkEndpoint.NDJSON
                + "\r\nTransfer-Encoding: chunked\r\n\r\n");
        return stream;
    }

    void send(String row) {
        write(Integer.toHexString(row.length()) + "\r\n" + row + "\r\n");
    }

    /** The next line of the body. */
    String nextAnswer() throws IOException {
        while (received.indexOf("\n") < 0) {
            received.append(nextChunk());
        }
        int end = received.indexOf("\n");
        String line = received.substring(0, end);
        received.delete(0, end + 1);
        return line;
    }

    /** Chunks end where they like; before the first come the headers, none of which looks like the size of one. */
    private char[] nextChunk() throws IOException {
        String line = input.readLine();
        while (line != null && !line.matches("[0-9a-f]{1,8}")) {
            line = input.readLine();
        }
        if (line == null || line.equals("0")) {
            throw new IOException("The answer ended");
        }
        char[] chunk = new char[Integer.parseInt(line, 16)];
        for (int read = 0; read < chunk.length; ) {
            read += input.read(chunk, read, chunk.length - read);
        }
        return chunk;
    }

    private void write(String text) {
        try {
            output.write(text.getBytes(StandardCharsets.US_ASCII));
            output.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
