package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/** Answers the commands of MongoDB's protocol. */
final class StoreBackend extends AbstractMongoBackend {

    /** Larger than what pages ask for, small enough that no answer outgrows a protocol message. */
    private static final int DEFAULT_BATCH = 1_000;

    private final LongAdder examined = new LongAdder();

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, getCursorRegistry(), examined);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "hello" -> hello(channel, database, query);
            case "find", "getmore" -> super.handleCommand(channel, database, command, inBatches(query));
            default -> super.handleCommand(channel, database, command, query);
        };
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

    /** How many documents queries have looked at so far: tells whether they use an index. */
    long examinedDocuments() {
        return examined.sum();
    }
}
