package fi.polku.platform.importing;

import fi.polku.platform.importing.sending.Pace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A directory with a mapping and files, imported into the fake services. */
final class Imports {
    /** Gives up soon, so that tests need not wait. */
    static final Pace HASTY = new Pace(
            10, 4, Duration.ofMillis(800), Duration.ofMillis(300), Duration.ofMillis(1), Duration.ofMillis(20));

    private final Path directory;
    private final FakeServices services;

    Imports(Path directory, FakeServices services) {
        this.directory = directory;
        this.services = services;
    }

    Imports file(String name, String text) {
        return file(name, text, StandardCharsets.UTF_8);
    }

    Imports file(String name, String text, Charset encoding) {
        return file(name, text.getBytes(encoding));
    }

    Imports file(String name, byte[] bytes) {
        try {
            Files.write(directory.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path rejects() {
        return directory.resolve("rejects.csv");
    }

    ImportResult run(String mapping) {
        file("mapping.yaml", mapping);
        return run(directory.resolve("mapping.yaml"), directory, HASTY);
    }

    ImportResult run(Path mapping, Path input, Pace pace) {
        try {
            return Import.run(mapping, input, services.addresses(), ImportProgress.silent(), rejects(), pace);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
