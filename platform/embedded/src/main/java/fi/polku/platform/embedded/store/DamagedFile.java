package fi.polku.platform.embedded.store;

import java.io.IOException;
import java.nio.file.Path;

/** A file of the store is not as the store wrote it. */
final class DamagedFile extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedFile(Path file, String how) {
        super("%s is damaged: %s".formatted(file, how));
    }

    DamagedFile(Path file, String how, Throwable cause) {
        super("%s is damaged: %s".formatted(file, how), cause);
    }
}
