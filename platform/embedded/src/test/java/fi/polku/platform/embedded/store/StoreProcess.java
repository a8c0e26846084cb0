package fi.polku.platform.embedded.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A store in a process of its own, which can be killed. */
final class StoreProcess {

    private final Process process;
    private final String uri;

    private StoreProcess(Process process, String uri) {
        this.process = process;
        this.uri = uri;
    }

    static StoreProcess start(Path directory, long smallestFold) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreProcess.class.getName(),
                        directory.toString(),
                        Long.toString(smallestFold)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("mongodb://")) {
                return new StoreProcess(process, line);
            }
        }
        throw new IllegalStateException("the store's process ended before it listened");
    }

    String uri() {
        return uri;
    }

    /** Kills the process as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the store's process outlives a kill");
        }
    }

    /** Runs the store until its standard input ends, as it does when the test's process ends. */
    public static void main(String[] arguments) throws IOException {
        EmbeddedStore store = EmbeddedStore.start(Path.of(arguments[0]), 0, Long.parseLong(arguments[1]));
        System.out.println(store.uri());
        System.in.transferTo(OutputStream.nullOutputStream());
        store.close();
    }
}
