package fi.polku.platform.service.deadletter;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import fi.polku.platform.service.deadletter.DeadLetter.Settlement;
import fi.polku.platform.service.deadletter.DeadLetter.Status;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * The dead letters of a service, in its own database. An event that came to a group once is one letter, however often it
 * comes again. All replicas see the same letters, and a letter is in the hands of one of them at a time.
 */
public final class DeadLetters {

    /** How long a replay keeps others away. What takes longer may be done twice, which listeners must bear anyway. */
    private static final Duration CLAIM = Duration.ofMinutes(1);

    private static final int PARKED_AT_ONCE = 500;

    private static final String WAITING = DeadLetterFormat.name(Status.WAITING);

    private final MongoDatabaseFactory databases;
    private final Clock clock;
    private final MeterRegistry meters;
    private volatile @Nullable MongoCollection<Document> prepared;

    /** The dead letters in the service's database. */
    public DeadLetters(MongoDatabaseFactory databases, Clock clock, MeterRegistry meters) {
        this.databases = databases;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * Puts an event aside that could not be taken. One that was discarded stays so when it comes again; one that was
     * replayed and comes again in vain waits again.
     *
     * @return whether it waits now
     */
    public boolean keep(DeadEvent event, String cause, int attempts) {
        meters.counter("polku.events.dead", "topic", event.topic()).increment();
        return put(event, cause, attempts, null);
    }

    /** Puts an event aside untried, because an earlier one of its aggregate waits here. */
    public void park(DeadEvent event, String behind) {
        meters.counter("polku.events.parked", "topic", event.topic()).increment();
        put(event, "An earlier event of " + event.aggregate() + " is a dead letter: " + behind, 0, behind);
    }

    /** Of these aggregates the first letter that waits for this group, of those that have any. */
    public Map<String, First> firstWaiting(String topic, String group, Collection<String> aggregates) {
        Map<String, First> found = new HashMap<>();
        collection()
                .find(new Document("aggregate", new Document("$in", List.copyOf(aggregates)))
                        .append("topic", topic)
                        .append("group", group)
                        .append("status", WAITING))
                .projection(new Document("aggregate", 1).append("order", 1))
                .sort(new Document("order", 1))
                .forEach(letter -> found.putIfAbsent(
                        letter.getString("aggregate"), new First(letter.getString("_id"), letter.getString("order"))));
        return found;
    }

    /** Whether any dead letter waits for anybody. */
    public boolean anyWaiting() {
        return collection()
                        .find(new Document("status", WAITING))
                        .projection(new Document("_id", 1))
                        .first()
                != null;
    }

    /** The oldest that wait, as many as one reads. */
    public List<DeadLetter> waitingLetters() {
        return page(new Filter(null, null, null, null, Status.WAITING), PARKED_AT_ONCE, null).stream()
                .map(Placed::letter)
                .toList();
    }

    Optional<DeadLetter> find(String id) {
        return Optional.ofNullable(collection().find(new Document("_id", id)).first())
                .map(DeadLetterFormat::letter);
    }

    /** Those that match, the oldest first, after the given place; one more than the limit when there are more. */
    List<Placed> page(Filter filter, int limit, @Nullable String after) {
        Document query = filter.toDocument();
        if (after != null) {
            query.append("place", new Document("$gt", after));
        }
        return collection()
                .find(query)
                .sort(new Document("place", 1))
                .limit(limit + 1)
                .map(document -> new Placed(document.getString("place"), DeadLetterFormat.letter(document)))
                .into(new ArrayList<>());
    }

    /** Those of the letter's aggregate that wait for the same listener and came before it, in their order. */
    List<String> waitingBefore(DeadLetter letter, int limit) {
        Document earlier = new Document("$lt", DeadLetterFormat.order(letter.event()));
        return letter.event().aggregate() == null
                ? List.of()
                : ids(sameAggregate(letter).append("order", earlier), limit);
    }

    /** The first of the letter's aggregate that still waits for the same listener. */
    Optional<DeadLetter> firstWaiting(DeadLetter letter) {
        return letter.event().aggregate() == null
                ? Optional.empty()
                : ids(sameAggregate(letter), 1).stream().findFirst().flatMap(this::find);
    }

    /** Some that were parked and still wait, one of each aggregate. */
    Collection<DeadLetter> parked() {
        Map<String, DeadLetter> first = new HashMap<>();
        collection()
                .find(new Document("status", WAITING).append("parkedBehind", new Document("$gt", "")))
                .limit(PARKED_AT_ONCE)
                .map(DeadLetterFormat::letter)
                .forEach(letter ->
                        first.putIfAbsent(String.valueOf(letter.event().aggregate()), letter));
        return first.values();
    }

    /** Takes a waiting letter into one's own hands; empty when it does not wait any more or somebody else has it. */
    Optional<Claim> claim(String id) {
        Instant now = clock.instant();
        String token = UUID.randomUUID().toString();
        Document claimed = collection()
                .findOneAndUpdate(
                        free(id, now),
                        new Document(
                                "$set",
                                new Document("claim", token)
                                        .append("claimedUntil", now.plus(CLAIM).toEpochMilli())),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return Optional.ofNullable(claimed).map(document -> new Claim(DeadLetterFormat.letter(document), token));
    }

    /** The claimed letter is done with. */
    void settle(Claim claim, Status end, String by, String words) {
        Settlement settlement = new Settlement(by, clock.instant(), words);
        Document set = new Document("status", DeadLetterFormat.name(end))
                .append("claimedUntil", DeadLetterFormat.FREE)
                .append("settlement", DeadLetterFormat.settlement(settlement));
        update(claim, set, end == Status.REPLAYED ? 1 : 0);
    }

    /** The claimed letter was tried in vain and goes on waiting. */
    void failedAgain(Claim claim, String cause) {
        Document set = new Document("cause", cause)
                .append("lastTriedAt", clock.millis())
                .append("parkedBehind", null)
                .append("claimedUntil", DeadLetterFormat.FREE);
        update(claim, set, 1);
    }

    /** The claimed letter goes on waiting as if nobody had touched it. */
    void giveBack(Claim claim) {
        collection().updateOne(held(claim), new Document("$set", new Document("claimedUntil", DeadLetterFormat.FREE)));
    }

    /** How many wait for each topic and group. */
    Map<Waiting, Long> waiting() {
        Map<Waiting, Long> counts = new HashMap<>();
        collection()
                .find(new Document("status", WAITING))
                .projection(new Document("topic", 1).append("group", 1))
                .forEach(letter ->
                        counts.merge(new Waiting(letter.getString("topic"), letter.getString("group")), 1L, Long::sum));
        return counts;
    }

    /** Prepared on first use: making a service does not need the store to be there. */
    private MongoCollection<Document> collection() {
        MongoCollection<Document> collection = prepared;
        if (collection == null) {
            collection = databases.getMongoDatabase().getCollection("dead-letters");
            collection.createIndex(new Document("place", 1));
            collection.createIndex(new Document("status", 1));
            collection.createIndex(new Document("aggregate", 1));
            prepared = collection;
        }
        return collection;
    }

    private boolean put(DeadEvent event, String cause, int attempts, @Nullable String parkedBehind) {
        Instant now = clock.instant();
        try {
            collection().insertOne(DeadLetterFormat.waiting(event, cause, attempts, now, parkedBehind));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return comeAgain(event, cause, attempts, now, parkedBehind);
        }
    }

    private boolean comeAgain(DeadEvent event, String cause, int attempts, Instant now, @Nullable String parkedBehind) {
        Document notDiscarded = new Document("$in", List.of(WAITING, DeadLetterFormat.name(Status.REPLAYED)));
        return collection()
                        .updateOne(
                                new Document("_id", event.id()).append("status", notDiscarded),
                                new Document(
                                                "$set",
                                                new Document("status", WAITING)
                                                        .append("cause", cause)
                                                        .append("lastTriedAt", now.toEpochMilli())
                                                        .append("parkedBehind", parkedBehind))
                                        .append("$unset", new Document("settlement", ""))
                                        .append("$inc", new Document("attempts", attempts).append("version", 1L)))
                        .getMatchedCount()
                == 1;
    }

    private List<String> ids(Document filter, int limit) {
        return collection()
                .find(filter)
                .projection(new Document("_id", 1))
                .sort(new Document("order", 1))
                .limit(limit)
                .map(letter -> letter.getString("_id"))
                .into(new ArrayList<>());
    }

    private void update(Claim claim, Document set, int attempts) {
        collection()
                .updateOne(
                        held(claim),
                        new Document("$set", set)
                                .append("$inc", new Document("version", 1L).append("attempts", attempts)));
    }

    private static Document sameAggregate(DeadLetter letter) {
        DeadEvent event = letter.event();
        return new Document("aggregate", event.aggregate())
                .append("topic", event.topic())
                .append("group", event.group())
                .append("status", WAITING);
    }

    private static Document free(String id, Instant now) {
        return new Document("_id", id)
                .append("status", WAITING)
                .append("claimedUntil", new Document("$lt", now.toEpochMilli()));
    }

    private static Document held(Claim claim) {
        return new Document("_id", claim.letter().id())
                .append("status", WAITING)
                .append("claim", claim.token());
    }

    /** The first letter of an aggregate that waits. */
    public record First(String id, String order) {

        /** The first, as it was just put aside. */
        public static First of(DeadEvent event) {
            return new First(event.id(), DeadLetterFormat.order(event));
        }

        /** Whether it stands before this event, which is of the same aggregate. */
        public boolean isBefore(DeadEvent event) {
            return order.compareTo(DeadLetterFormat.order(event)) < 0;
        }
    }

    /** A letter and where it stands in the list. */
    record Placed(String place, DeadLetter letter) {}

    /** A letter in the hands of one replay. */
    record Claim(DeadLetter letter, String token) {}

    /** For whom letters wait. */
    record Waiting(String topic, String group) {}
}
