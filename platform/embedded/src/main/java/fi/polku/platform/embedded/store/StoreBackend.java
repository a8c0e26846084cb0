package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Answers the commands of MongoDB's protocol. No answer, not even to a query, leaves before every change that it may
 * tell of is safe from a kill.
 */
final class StoreBackend extends AbstractMongoBackend {

    /** Larger than what pages ask for, small enough that no answer outgrows a protocol message. */
    private static final int DEFAULT_BATCH = 1_000;

    /** Commands that work on collections as a whole and must not meet others inside them. */
    private static final Set<String> ALONE =
            Set.of("create", "createindexes", "drop", "dropindexes", "dropdatabase", "renamecollection");

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final LongAdder examined = new LongAdder();
    private volatile ChangeLog log = ChangeLog.NONE;

    /** Notes all changes from now on in the log, and closes it when the store is closed. */
    void noteIn(ChangeLog log) {
        this.log = log;
    }

    @Override
    protected StoreDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, getCursorRegistry(), change -> log.add(change), examined);
    }

    StoreDatabase database(String name) {
        return (StoreDatabase) resolveDatabase(name);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        return answered(worksAlone(name, query) ? lock.writeLock() : lock.readLock(), () -> switch (name) {
            case "hello" -> hello(channel, database, query);
            case "find", "getmore" -> super.handleCommand(channel, database, command, inBatches(query));
            default -> super.handleCommand(channel, database, command, query);
        });
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return answered(lock.readLock(), () -> super.handleQuery(query));
    }

    private <T> T answered(Lock needed, Supplier<T> command) {
        try {
            needed.lock();
            try {
                return command.get();
            } finally {
                needed.unlock();
            }
        } finally {
            log.awaitWritten();
        }
    }

    /** An aggregation with {@code $out} exchanges a whole collection. */
    private static boolean worksAlone(String command, Document query) {
        return ALONE.contains(command)
                || (query.get("pipeline") instanceof List<?> stages
                        && stages.stream()
                                .anyMatch(stage -> stage instanceof Document step && step.containsKey("$out")));
    }

    private Document hello(Channel channel, String database, Document query) {
        return super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true);
    }

    private static Document inBatches(Document query) {
        if (!(query.get("batchSize") instanceof Number size) || size.intValue() <= 0) {
            query.put("batchSize", DEFAULT_BATCH);
        }
        return query;
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        log.add(new Change.DatabaseDropped(name));
    }

    /** What an action gives while no command is at work. */
    <T> T whileNothingChanges(Action<T> action) throws IOException {
        lock.writeLock().lock();
        try {
            return action.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Something that touches files. */
    interface Action<T> {
        T run() throws IOException;
    }

    /** Everything that stands in the store. */
    List<CollectionContents> contents() {
        return listDatabaseNames().stream()
                .flatMap(name -> database(name).contents())
                .toList();
    }

    /** How many documents queries have looked at so far: tells whether they use an index. */
    long examinedDocuments() {
        return examined.sum();
    }

    /** Closes the log before the documents go: an emptied store must never be folded into a snapshot. */
    @Override
    public void close() {
        log.close();
        super.close();
    }
}
