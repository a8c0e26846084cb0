package fi.polku.platform.importing.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sends rows over several lanes at once. Rows of the same external id take the same lane, one after the other: the
 * next is sent when the one before is settled. Whoever adds rows is held back when the lanes are full.
 */
public final class Lanes implements AutoCloseable {
    private final List<Lane> lanes;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    /** Opens the lanes. */
    public Lanes(Bulk bulk, Pace pace) {
        this.lanes = IntStream.range(0, pace.lanes())
                .mapToObj(number -> new Lane(bulk, pace.chunkRows(), this::failed))
                .toList();
    }

    /**
     * Puts a row on its lane.
     *
     * @throws ServicesUnreachable when a lane has given up
     * @throws RequestRefused when a service refuses requests
     */
    public void add(OutgoingRow row) throws InterruptedException {
        throwFailure();
        lanes.get(Math.floorMod(row.externalId().hashCode(), lanes.size())).add(row);
    }

    /** Sends what is left and waits until every row is settled; throws as {@link #add} does. */
    public void finish() throws InterruptedException {
        for (Lane lane : lanes) {
            lane.finish();
        }
        for (Lane lane : lanes) {
            lane.join();
        }
        throwFailure();
    }

    private void failed(RuntimeException reason) {
        failure.compareAndSet(null, reason);
        lanes.forEach(Lane::stop);
    }

    private void throwFailure() {
        RuntimeException reason = failure.get();
        if (reason != null) {
            throw reason;
        }
    }

    /** Drops what was not sent. */
    @Override
    public void close() {
        new ArrayList<>(lanes).forEach(Lane::stop);
    }
}
