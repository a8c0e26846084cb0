package fi.polku.local.system.crowd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** How much of a JVM's heap is in use. */
final class Heap {

    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");

    private Heap() {}

    /** Bytes that a full collection, made just now, leaves. */
    static long live(long pid) throws IOException {
        Process jcmd = new ProcessBuilder(JCMD.toString(), Long.toString(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return histogram
                .lines()
                .filter(line -> line.startsWith("Total"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("^Total\\s+\\d+\\s+(\\d+).*", "$1")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(histogram));
    }
}
