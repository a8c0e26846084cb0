package fi.polku.deal.process.domain;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All versions of the sales process. Made to be asked very often: a new version shows within a second. */
public interface SalesProcesses {

    /** The newest version; the template while nothing else was published. */
    SalesProcess current();

    /**
     * The version that a deal started on.
     *
     * @param ref {@code null} for deals older than versions: they keep the first
     * @throws IllegalStateException when there is no such version
     */
    SalesProcess version(@Nullable ProcessRef ref);

    /** The design that everybody begins with. */
    ProcessDesign template();

    /** All versions as they stand. */
    PublishedVersions all();

    /**
     * Decides on what was published so far and keeps the result together with its events, or nothing at all.
     *
     * @param expectedVersion the version that the asker saw; {@code null} when any will do
     */
    Decided<PublishedVersions> change(
            @Nullable Long expectedVersion,
            Function<PublishedVersions, Change<PublishedVersions, SalesProcessPublished>> decision);
}
