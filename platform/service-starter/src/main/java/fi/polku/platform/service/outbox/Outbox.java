package fi.polku.platform.service.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

/**
 * The outboxes inside the documents of one collection, and the leases on them.
 *
 * <p>Filters are flat on purpose: a nested {@code $and} would bypass the embedded store's index. A free lease is one that
 * ended at the epoch, so that "free or expired" is a single comparison.
 */
public final class Outbox {

    /** How long a claim keeps other publishers away from a document. Long enough for a slow broker, short after a crash. */
    static final Duration LEASE = Duration.ofSeconds(10);

    /** Who holds a lease for longer than this, or left events so far from now, had a clock that was ahead. */
    static final Duration AHEAD = LEASE.multipliedBy(2);

    private static final Duration LATE = LEASE.dividedBy(2);

    private static final long FREE = 0;

    private final MongoCollection<Document> collection;
    private final String topic;
    private final Clock clock;

    /** The outboxes of the collection's documents, which all go to one topic. */
    public Outbox(MongoCollection<Document> collection, String topic, Clock clock) {
        this.collection = collection;
        this.topic = topic;
        this.clock = clock;
        collection.createIndex(new Document("pendingSince", 1));
    }

    String topic() {
        return topic;
    }

    /** A lease that rides on a command's own write, for a document whose outbox was empty and whose lease was free. */
    public Lease newLease() {
        return new Lease(UUID.randomUUID().toString(), clock.instant().plus(LEASE), System.nanoTime());
    }

    /**
     * Whether so much of a lease has passed that somebody else may have it before the next event is sent. Either clock
     * will do: the monotonic one may stand still while a machine sleeps, the other may be set back.
     */
    boolean isLate(Lease lease) {
        return System.nanoTime() - lease.claimedAt() > LATE.toNanos()
                || clock.instant().isAfter(lease.until().minus(LEASE).plus(LATE));
    }

    /** Whether nobody holds the document's outbox, seen from a document as it was loaded. */
    public boolean isFree(Document document) {
        long until = document.getLong("leaseUntil");
        long now = clock.millis();
        return until < now || until > now + AHEAD.toMillis();
    }

    /** Claims a document's outbox; empty when somebody else holds it or the document is gone. */
    Optional<Held> claim(String id) {
        return claim(new Document("_id", id).append("leaseUntil", new Document("$not", leased())));
    }

    private Document leased() {
        long now = clock.millis();
        return new Document("$gte", now).append("$lte", now + AHEAD.toMillis());
    }

    /** Claims anew what this lease held before it got late; empty when somebody else took it. */
    Optional<Held> claimAgain(Held late) {
        return claim(
                new Document("_id", late.id()).append("leaseToken", late.lease().token()));
    }

    private Optional<Held> claim(Document filter) {
        Lease lease = newLease();
        Document claimed = collection.findOneAndUpdate(
                filter,
                new Document("$set", lease.fields()),
                new FindOneAndUpdateOptions()
                        .projection(new Document("outbox", 1).append("version", 1))
                        .returnDocument(ReturnDocument.AFTER));
        return Optional.ofNullable(claimed).map(document -> held(document, lease));
    }

    /** The outbox as it stands now, if this lease still holds it. */
    Optional<Held> reload(Held held) {
        return Optional.ofNullable(collection
                        .find(new Document("_id", held.id())
                                .append("leaseToken", held.lease().token()))
                        .projection(new Document("outbox", 1).append("version", 1))
                        .first())
                .map(document -> held(document, held.lease()));
    }

    /**
     * Takes acknowledged events out of their documents, and gives back the leases of documents that have nothing more to
     * publish.
     *
     * @return those that grew meanwhile (or whose lease went to another): their publisher has to look again
     */
    List<Held> settle(List<Held> published) {
        List<WriteModel<Document>> releases = new ArrayList<>(published.size());
        for (Held held : published) {
            releases.add(new UpdateOneModel<>(
                    new Document("_id", held.id())
                            .append("version", held.version())
                            .append("leaseToken", held.lease().token()),
                    new Document("$pull", upTo(held.version()))
                            .append("$set", new Document("leaseUntil", FREE))
                            .append("$unset", new Document("pendingSince", ""))));
        }
        if (collection.bulkWrite(releases, unordered()).getMatchedCount() == published.size()) {
            return List.of();
        }
        return pullFromThoseThatGrew(published);
    }

    private List<Held> pullFromThoseThatGrew(List<Held> published) {
        List<Held> grown = new ArrayList<>();
        for (Held held : published) {
            Document still = collection
                    .find(new Document("_id", held.id()))
                    .projection(
                            new Document("outbox", 1).append("leaseToken", 1).append("leaseUntil", 1))
                    .first();
            if (still == null || wasReleased(still, held)) {
                continue;
            }
            collection.updateOne(new Document("_id", held.id()), new Document("$pull", upTo(held.version())));
            firstBehind(held.version(), still).ifPresent(first -> waitsSince(held.id(), first));
            grown.add(held);
        }
        return grown;
    }

    private static Optional<OutboxEvent> firstBehind(long version, Document document) {
        return document.getList("outbox", Document.class, List.of()).stream()
                .map(entry -> OutboxEvent.from(document.getString("_id"), entry))
                .filter(event -> event.version() > version)
                .findFirst();
    }

    /** Nothing that waits there is older than this event, unless somebody emptied the outbox meanwhile. */
    private void waitsSince(String id, OutboxEvent first) {
        long time = first.time().toEpochMilli();
        collection.updateOne(
                new Document("_id", id).append("pendingSince", new Document("$lt", time)),
                new Document("$set", new Document("pendingSince", time)));
    }

    private static boolean wasReleased(Document document, Held held) {
        return held.lease().token().equals(document.getString("leaseToken")) && document.getLong("leaseUntil") == FREE;
    }

    /** Gives the lease back without having published, so that the next try need not wait for it to run out. */
    void release(Held held) {
        collection.updateOne(
                new Document("_id", held.id()).append("leaseToken", held.lease().token()),
                new Document("$set", new Document("leaseUntil", FREE)));
    }

    /**
     * Ids of documents whose events have been waiting for so long, the longest waiting first; then of those written by a
     * clock that was ahead, for nobody knows how long they wait.
     */
    List<String> leftBehind(Duration waiting, int limit) {
        Instant now = clock.instant();
        List<String> ids = new ArrayList<>(waitingSince("$lt", now.minus(waiting), limit));
        ids.addAll(waitingSince("$gt", now.plus(AHEAD), limit));
        return ids;
    }

    private List<String> waitingSince(String comparison, Instant moment, int limit) {
        return collection
                .find(new Document("pendingSince", new Document(comparison, moment.toEpochMilli())))
                .projection(new Document("_id", 1))
                .sort(new Document("pendingSince", 1))
                .limit(limit)
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }

    /** Since when the longest waiting document has had something to publish; empty when none has. */
    Optional<Instant> oldestPending() {
        return Optional.ofNullable(collection
                        .find(new Document("pendingSince", new Document("$gt", 0L)))
                        .projection(new Document("pendingSince", 1))
                        .sort(new Document("pendingSince", 1))
                        .first())
                .map(document -> Instant.ofEpochMilli(document.getLong("pendingSince")));
    }

    /** How many events wait to be published. */
    long pendingEvents() {
        Document counted = collection
                .aggregate(List.of(
                        new Document("$match", new Document("pendingSince", new Document("$gt", 0L))),
                        new Document(
                                "$group",
                                new Document("_id", "all")
                                        .append("events", new Document("$sum", new Document("$size", "$outbox"))))))
                .first();
        return counted == null ? 0 : counted.get("events", Number.class).longValue();
    }

    private static Document upTo(long version) {
        return new Document("outbox", new Document("version", new Document("$lte", version)));
    }

    private static BulkWriteOptions unordered() {
        return new BulkWriteOptions().ordered(false);
    }

    private static Held held(Document document, Lease lease) {
        String id = document.getString("_id");
        List<OutboxEvent> events = document.getList("outbox", Document.class, List.of()).stream()
                .map(entry -> OutboxEvent.from(id, entry))
                .toList();
        return new Held(id, document.getLong("version"), events, lease);
    }

    /**
     * The right to publish one document's events.
     *
     * @param token tells this claim from every other
     * @param until by the wall clock, which all replicas go by
     * @param claimedAt of {@link System#nanoTime()}: a process that was stopped meanwhile sees that it is late
     */
    public record Lease(String token, Instant until, long claimedAt) {

        /** The lease as fields of a document. */
        public Document fields() {
            return new Document("leaseToken", token).append("leaseUntil", until.toEpochMilli());
        }
    }

    /** A document's outbox in the hands of one publisher: every event that waits, in order, up to the document's version. */
    public record Held(String id, long version, List<OutboxEvent> events, Lease lease) {}
}
