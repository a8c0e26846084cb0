package fi.polku.platform.embedded.store;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.bwaldvogel.mongo.exception.MongoServerException;
import fi.polku.platform.embedded.store.Change.CollectionMade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JournalTest {

    /** A device of Linux that always says that the disk is full. */
    private static final Path FULL = Path.of("/dev/full");

    private static final Change CHANGE = new CollectionMade(new Namespace("lead", "leads"));

    @Test
    void answersNothingMoreAfterItCouldNotWrite() throws IOException {
        assumeTrue(Files.exists(FULL), "needs Linux");
        Journal journal = new Journal(FULL, 0);
        journal.add(CHANGE);
        assertThatExceptionOfType(MongoServerException.class)
                .isThrownBy(journal::awaitWritten)
                .withMessageContaining(FULL.toString());
        assertThatExceptionOfType(MongoServerException.class).isThrownBy(journal::awaitWritten);
        assertThatExceptionOfType(MongoServerException.class).isThrownBy(() -> journal.add(CHANGE));
        journal.close();
    }
}
