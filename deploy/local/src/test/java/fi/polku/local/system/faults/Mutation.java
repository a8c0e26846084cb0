package fi.polku.local.system.faults;

import fi.polku.local.house.Service;
import fi.polku.local.system.PolkuScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * A mistake that somebody might make in the code that events trust. The counting must find what it does, or it proves
 * nothing.
 *
 * @param source the file with the mistake, below the sources of the starter
 * @param right what stands there
 * @param wrong what would stand there
 */
record Mutation(String name, String source, String right, String wrong) {

    static final Mutation SWEEPER_OFF = new Mutation(
            "nobody looks for events that were left behind",
            "outbox/OutboxSweeper.java",
            "id -> relay.lookAtLeftover(outbox, id)",
            "id -> {}");

    static final Mutation PULLED_BEFORE_THE_ACKNOWLEDGEMENT = new Mutation(
            "events are taken out of their document before the broker has them",
            "outbox/OutboxRelay.java",
            "for (OutboxEvent event : held.events()) {",
            "outbox.settle(List.of(held)); for (OutboxEvent event : held.events()) {");

    static final Mutation GUARD_OFF = new Mutation(
            "what was handled is handled again",
            "document/AggregateDocuments.java",
            "before != null && hasHandled(document, id, cause)",
            "before != null && before.version() < 0");

    static final List<Mutation> ALL = List.of(GUARD_OFF, PULLED_BEFORE_THE_ACKNOWLEDGEMENT, SWEEPER_OFF);

    private static final Path SOURCES =
            PolkuScript.project().resolve("platform/service-starter/src/main/java/fi/polku/platform/service");

    /** Compiles the mistake; what is in the directory then goes before the right classes on a class path. */
    void compileTo(Path directory) throws IOException {
        Path mistaken = directory.resolve(Path.of(source).getFileName());
        Files.createDirectories(directory);
        Files.writeString(mistaken, mistaken());
        String classPath = Files.readString(
                PolkuScript.project().resolve(Service.LEADS.module()).resolve("target/runtime-classpath"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", classPath, "-d", directory.toString(), mistaken.toString());
        if (result != 0) {
            throw new IllegalStateException("The mistake cannot be compiled: " + name);
        }
    }

    private String mistaken() throws IOException {
        String text = Files.readString(SOURCES.resolve(source));
        if (!text.contains(right)) {
            throw new IllegalStateException(
                    "%s has changed, and with it what would be wrong there: %s".formatted(source, right));
        }
        return text.replace(right, wrong);
    }

    @Override
    public String toString() {
        return name;
    }
}
