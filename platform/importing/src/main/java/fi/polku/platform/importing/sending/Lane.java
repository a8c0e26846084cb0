package fi.polku.platform.importing.sending;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One chunk after the other, each until it is settled. */
final class Lane {
    private static final List<OutgoingRow> NO_MORE = List.of();

    private final BlockingQueue<List<OutgoingRow>> chunks = new LinkedBlockingQueue<>(2);
    private final int chunkRows;
    private final Thread sender;
    private List<OutgoingRow> filling = new ArrayList<>();
    private final Set<String> idsFilling = new HashSet<>();
    private volatile boolean stopped;

    Lane(Bulk bulk, int chunkRows, Consumer<RuntimeException> failed) {
        this.chunkRows = chunkRows;
        this.sender = Thread.ofVirtual().name("import-lane").start(() -> run(bulk, failed));
    }

    private void run(Bulk bulk, Consumer<RuntimeException> failed) {
        try {
            List<OutgoingRow> chunk = chunks.take();
            while (!chunk.isEmpty()) {
                bulk.send(chunk);
                chunk = chunks.take();
            }
        } catch (InterruptedException e) {
            // Stopped because the import is given up.
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failed.accept(e);
        }
    }

    /** A chunk never holds an id twice: a row that is sent again could otherwise overtake the one behind it. */
    void add(OutgoingRow row) throws InterruptedException {
        if (filling.size() >= chunkRows || idsFilling.contains(row.externalId())) {
            flush();
        }
        filling.add(row);
        idsFilling.add(row.externalId());
    }

    void finish() throws InterruptedException {
        flush();
        put(NO_MORE);
    }

    void join() throws InterruptedException {
        sender.join();
    }

    void stop() {
        stopped = true;
        sender.interrupt();
    }

    private void flush() throws InterruptedException {
        if (!filling.isEmpty()) {
            put(filling);
            filling = new ArrayList<>();
            idsFilling.clear();
        }
    }

    /** Waits while the services are slower than the file; a stopped lane takes no more. */
    private void put(List<OutgoingRow> chunk) throws InterruptedException {
        boolean placed = false;
        while (!placed && !stopped) {
            placed = chunks.offer(chunk, 100, TimeUnit.MILLISECONDS);
        }
    }
}
