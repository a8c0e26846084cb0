package fi.polku.platform.service.document;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import fi.polku.platform.service.command.Cause;
import fi.polku.platform.service.outbox.Backlog;
import fi.polku.platform.service.outbox.Outbox;
import fi.polku.platform.service.outbox.Outbox.Held;
import fi.polku.platform.service.outbox.OutboxRelay;
import io.micrometer.core.instrument.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates of one collection.
 *
 * <p>A decision becomes durable together with its events in one atomic write of one document, guarded by the version that
 * it was made on; the events leave for the topic afterwards, at least once and in order.
 *
 * @param <S> the state, a record that Jackson can read and write
 */
public final class AggregateDocuments<S> {

    private static final int ATTEMPTS = 50;

    private final MongoCollection<Document> collection;
    private final DocumentFormat<S> format;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final Backlog backlog;
    private final HandledEarlier handledEarlier;
    private final Counter guardHits;

    AggregateDocuments(
            MongoCollection<Document> collection,
            DocumentFormat<S> format,
            Outbox outbox,
            OutboxRelay relay,
            Backlog backlog,
            HandledEarlier handledEarlier,
            Counter guardHits) {
        this.collection = collection;
        this.format = format;
        this.outbox = outbox;
        this.relay = relay;
        this.backlog = backlog;
        this.handledEarlier = handledEarlier;
        this.guardHits = guardHits;
    }

    /** The aggregate with this id, if there is one. */
    public Optional<Stored<S>> find(String id) {
        return findOne(new Document("_id", id));
    }

    /** The first aggregate that matches; fields of the state are called {@code state.xyz}. */
    public Optional<Stored<S>> findOne(Bson filter) {
        return Optional.ofNullable(collection
                        .find(filter)
                        .projection(DocumentFormat.WITHOUT_OUTBOX)
                        .first())
                .map(format::stored);
    }

    /** Aggregates that match, in the order of their ids, after the given one. */
    public Slice<S> page(Document filter, int limit, @Nullable String after) {
        Document query = new Document(filter);
        if (after != null) {
            query.append("_id", new Document("$gt", after));
        }
        List<Stored<S>> found = collection
                .find(query)
                .projection(DocumentFormat.WITHOUT_OUTBOX)
                .sort(new Document("_id", 1))
                .limit(limit + 1)
                .map(format::stored)
                .into(new ArrayList<>());
        return found.size() <= limit
                ? new Slice<>(found, null)
                : new Slice<>(found.subList(0, limit), found.get(limit - 1).id());
    }

    /** The first aggregates that match, in this order (such as {@code {"state.xyz": 1}}). */
    public List<Stored<S>> first(Document filter, Document order, int limit) {
        return collection
                .find(filter)
                .projection(DocumentFormat.WITHOUT_OUTBOX)
                .sort(order)
                .limit(limit)
                .map(format::stored)
                .into(new ArrayList<>());
    }

    /** How many aggregates match. */
    public long count(Bson filter) {
        return collection.countDocuments(filter);
    }

    /**
     * Decides on the aggregate as it stands and makes the result durable. When somebody else was first, the decision is
     * made again on what stands then. A repetition of a cause that the aggregate has already handled changes nothing and
     * returns what stands.
     *
     * @param expectedVersion the version that the caller decided on, or {@code null} when any will do
     * @param decision gets what stands, {@code null} when there is nothing yet; must not have effects of its own
     * @throws StaleVersion when another version than the expected one stands
     * @throws KeyTaken when a unique key is held by another aggregate
     * @throws TooManyPendingEvents when the broker has to catch up first
     * @throws ConcurrentChange when others were first again and again
     */
    public Written<S> decide(
            String id, @Nullable Long expectedVersion, Function<@Nullable Stored<S>, Revision<S>> decision) {
        return attempt(id, before -> {
                    requireVersion(expectedVersion, before);
                    return decision.apply(before);
                })
                .orElseThrow(() ->
                        new IllegalStateException("An aggregate begins with an event, but none was given for " + id));
    }

    /**
     * Decides as {@link #decide} does on the aggregate as it stands; where there is none, nothing is decided.
     *
     * @param decision gets what stands; must not have effects of its own
     */
    public Optional<Written<S>> decideIfThere(String id, Function<Stored<S>, Revision<S>> decision) {
        return attempt(id, before -> before == null ? null : decision.apply(before));
    }

    private Optional<Written<S>> attempt(String id, Function<@Nullable Stored<S>, @Nullable Revision<S>> decision) {
        Cause cause = Cause.current();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Document document = collection.find(new Document("_id", id)).first();
            Stored<S> before = document == null ? null : format.stored(document);
            if (before != null && hasHandled(document, id, cause)) {
                guardHits.increment();
                return Optional.of(new Written<>(before, before));
            }
            Revision<S> revision = decision.apply(before);
            if (revision == null || revision.events().isEmpty()) {
                return Optional.ofNullable(before).map(standing -> new Written<>(standing, standing));
            }
            Stored<S> after = write(document, id, before, revision, cause);
            if (after != null) {
                return Optional.of(new Written<>(before, after));
            }
            giveWay(attempt);
        }
        throw new ConcurrentChange(id);
    }

    private boolean hasHandled(@Nullable Document document, String id, Cause cause) {
        String key = cause.handledKey();
        List<String> handled = DocumentFormat.handled(document);
        return key != null
                && (handled.contains(key)
                        || (handled.size() >= DocumentChange.HANDLED_KEYS_KEPT && handledEarlier.contain(id, key)));
    }

    private static void requireVersion(@Nullable Long expectedVersion, @Nullable Stored<?> before) {
        long actual = before == null ? 0 : before.version();
        if (expectedVersion != null && expectedVersion != actual) {
            throw new StaleVersion(expectedVersion, actual);
        }
    }

    /** Writes state and events if the document is still as it was; {@code null} when somebody else was first. */
    private @Nullable Stored<S> write(
            @Nullable Document document, String id, @Nullable Stored<S> before, Revision<S> revision, Cause cause) {
        backlog.admit(format.pendingEvents(document));
        long version = before == null ? 0 : before.version();
        DocumentChange change = format.change(id, version, revision, cause);
        Outbox.Lease lease = mayClaim(document) ? outbox.newLease() : null;
        if (!(document == null ? insert(change, lease) : update(document, change, lease))) {
            return null;
        }
        backlog.written(change.events().size());
        if (lease == null) {
            relay.lookAt(outbox, id);
        } else {
            relay.publish(outbox, new Held(id, change.version(), change.events(), lease));
        }
        return new Stored<>(id, change.version(), revision.state());
    }

    private boolean mayClaim(@Nullable Document document) {
        return document == null || (format.pendingEvents(document) == 0 && outbox.isFree(document));
    }

    private boolean insert(DocumentChange change, Outbox.@Nullable Lease lease) {
        try {
            collection.insertOne(change.asInsert(lease));
            return true;
        } catch (MongoWriteException e) {
            if (!isDuplicateKey(e)) {
                throw e;
            }
            if (collection.countDocuments(new Document("_id", change.id())) == 0) {
                throw new KeyTaken(change.id(), e);
            }
            return false;
        }
    }

    private boolean update(Document document, DocumentChange change, Outbox.@Nullable Lease lease) {
        List<String> forgotten = change.forgets(DocumentFormat.handled(document));
        if (!forgotten.isEmpty()) {
            handledEarlier.keep(change.id(), forgotten);
        }
        try {
            return collection
                            .updateOne(
                                    new Document("_id", change.id()).append("version", change.fromVersion()),
                                    change.asUpdate(lease, !forgotten.isEmpty()))
                            .getMatchedCount()
                    == 1;
        } catch (MongoWriteException e) {
            if (isDuplicateKey(e)) {
                throw new KeyTaken(change.id(), e);
            }
            throw e;
        }
    }

    private static boolean isDuplicateKey(MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    private static void giveWay(int attempt) {
        long upToMicros = 200L * Math.min(attempt + 1, 50);
        LockSupport.parkNanos(
                TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextLong(upToMicros) + 1));
    }
}
