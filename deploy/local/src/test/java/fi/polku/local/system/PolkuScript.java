package fi.polku.local.system;

import fi.polku.local.directory.Addresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The script {@code ./polku} for one data directory and its own ports.
 *
 * @param data the data directory
 * @param portBase where its ports are counted from
 */
public record PolkuScript(Path data, int portBase) {

    private static final Path PROJECT =
            Path.of(System.getProperty("polku.project", "../..")).toAbsolutePath();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long MINUTES_AT_MOST = 4;

    /**
     * How a command ended.
     *
     * @param exitCode what it told the shell
     * @param output what it wrote, both streams together
     */
    record Answer(int exitCode, String output) {}

    static PolkuScript on(Path data) {
        return new PolkuScript(data, FreePorts.base());
    }

    Answer up() {
        return run("up", "--data", data.toString(), "--port-base", Integer.toString(portBase), "--detach");
    }

    Answer down() {
        return run("down", "--data", data.toString());
    }

    Answer status() {
        return run("status", "--data", data.toString());
    }

    Answer importFiles(Path mapping, Path input) {
        return run("import", mapping.toString(), "--input", input.toString(), "--data", data.toString());
    }

    Answer demo(String... options) {
        return run(Stream.concat(Stream.of("demo", "--data", data.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    Answer deadLetters(String... arguments) {
        return run(Stream.concat(
                        Stream.of("dead-letters"),
                        Stream.concat(Stream.of(arguments), Stream.of("--data", data.toString())))
                .toArray(String[]::new));
    }

    Process startImport(Path mapping, Path input, Path output) throws IOException {
        return new ProcessBuilder(
                        command("import", mapping.toString(), "--input", input.toString(), "--data", data.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /** Runs a command to its end, and until whoever else got hold of its output has let go of it. */
    static Answer run(String... arguments) {
        try {
            Process process = new ProcessBuilder(command(arguments))
                    .redirectErrorStream(true)
                    .start();
            CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> read(process));
            String text = output.get(MINUTES_AT_MOST, TimeUnit.MINUTES);
            return new Answer(process.waitFor(), text);
        } catch (Exception e) {
            throw new AssertionError("./polku " + String.join(" ", arguments) + " did not come to an end", e);
        }
    }

    static List<String> command(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(project().resolve("polku").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** What {@code polku.json} says. */
    JsonNode addresses() {
        try {
            return JSON.readTree(Files.readString(data.resolve("polku.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, read. */
    Addresses where() {
        return JSON.treeToValue(addresses(), Addresses.class);
    }

    ProcessHandle process() {
        return ProcessHandle.of(addresses().get("pid").asLong()).orElseThrow();
    }

    /** As if the power had gone: no chance to stop in order. */
    void kill() {
        ProcessHandle process = process();
        process.destroyForcibly();
        process.onExit().join();
    }

    public static Path project() {
        return PROJECT;
    }

    private static String read(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
