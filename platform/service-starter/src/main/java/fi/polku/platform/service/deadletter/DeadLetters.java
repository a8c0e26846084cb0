package fi.polku.platform.service.deadletter;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
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
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * The dead letters of a service, in its own database. An event that came to a group once is one letter, however often it
 * comes again. All replicas see the same letters. Bodies may be large, so they are read one at a time: where many letters
 * are given, they come without.
 */
public final class DeadLetters {

    static final String WAITING = DeadLetterFormat.name(Status.WAITING);

    private static final int READ_AT_ONCE = 500;

    static final Document WITHOUT_BODY = new Document("event.body", 0);

    private final LetterCollection letters;
    private final Claims claims;
    private final Clock clock;
    private final MeterRegistry meters;

    /** The dead letters in the service's database. */
    public DeadLetters(MongoDatabaseFactory databases, Clock clock, MeterRegistry meters) {
        this.letters = new LetterCollection(databases);
        this.claims = new Claims(letters, clock);
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
        return put(event, cause, attempts, null);
    }

    /** Puts an event aside untried, because an earlier one of its aggregate waits here. */
    public void park(DeadEvent event, String behind) {
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

    /** The oldest that wait, as many as one reads, without their bodies. */
    public List<DeadLetter> waitingLetters() {
        return page(new Filter(null, null, null, null, Status.WAITING), READ_AT_ONCE, null).stream()
                .map(Placed::letter)
                .toList();
    }

    /** Puts them into the hands of replays and discards. */
    Claims claims() {
        return claims;
    }

    /** With its body. */
    Optional<DeadLetter> find(String id) {
        return Optional.ofNullable(collection().find(new Document("_id", id)).first())
                .map(DeadLetterFormat::letter);
    }

    /** Without its body. */
    Optional<DeadLetter> glance(String id) {
        return Optional.ofNullable(collection()
                        .find(new Document("_id", id))
                        .projection(WITHOUT_BODY)
                        .first())
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
                .projection(WITHOUT_BODY)
                .sort(new Document("place", 1))
                .limit(limit + 1)
                .map(document -> new Placed(document.getString("place"), DeadLetterFormat.letter(document)))
                .into(new ArrayList<>());
    }

    /**
     * Removes those that were replayed or discarded so long ago. One stays while others that were parked behind it wait: it
     * says that their turn has come.
     *
     * @return how many
     */
    long removeSettled(Duration ago) {
        long moment = clock.instant().minus(ago).toEpochMilli();
        Document settled = new Document("settlement.at", new Document("$lt", moment))
                .append("_id", new Document("$nin", parkedBehind()));
        return collection().deleteMany(settled).getDeletedCount();
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
                : ids(sameAggregate(letter), 1).stream().findFirst().flatMap(this::glance);
    }

    /** Those that came to their end though others, parked behind them, still wait. */
    List<DeadLetter> leftBehind() {
        List<String> before = parkedBehind();
        return before.isEmpty()
                ? List.of()
                : collection()
                        .find(new Document("_id", new Document("$in", before))
                                .append("status", new Document("$ne", WAITING)))
                        .projection(WITHOUT_BODY)
                        .map(DeadLetterFormat::letter)
                        .into(new ArrayList<>());
    }

    /** The ids of those behind which others wait. */
    private List<String> parkedBehind() {
        Document parked = new Document("status", WAITING).append("parkedBehind", new Document("$gt", ""));
        return collection().distinct("parkedBehind", parked, String.class).into(new ArrayList<>());
    }

    /** How many wait for each topic and group, counted in the store. */
    Map<Waiting, Long> waiting() {
        Document places = new Document("_id", new Document("topic", "$topic").append("group", "$group"))
                .append("count", new Document("$sum", 1));
        Map<Waiting, Long> counts = new HashMap<>();
        collection()
                .aggregate(List.of(
                        new Document("$match", new Document("status", WAITING)), new Document("$group", places)))
                .forEach(found -> counts.put(
                        waiting(found.get("_id", Document.class)),
                        found.get("count", Number.class).longValue()));
        return counts;
    }

    /** Makes the indexes that are not there. */
    void prepare() {
        letters.prepare();
    }

    private static Waiting waiting(Document place) {
        return new Waiting(place.getString("topic"), place.getString("group"));
    }

    MongoCollection<Document> collection() {
        return letters.open();
    }

    private boolean put(DeadEvent event, String cause, int attempts, @Nullable String parkedBehind) {
        Instant now = clock.instant();
        try {
            collection().insertOne(DeadLetterFormat.waiting(event, cause, attempts, now, parkedBehind));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return comeAgain(event, cause, attempts, now, parkedBehind);
        }
        String made = parkedBehind == null ? "polku.events.dead" : "polku.events.parked";
        meters.counter(made, "topic", event.topic()).increment();
        return true;
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

    private static Document sameAggregate(DeadLetter letter) {
        DeadEvent event = letter.event();
        return new Document("aggregate", event.aggregate())
                .append("topic", event.topic())
                .append("group", event.group())
                .append("status", WAITING);
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

    /** A letter and where it stands in a list. */
    record Placed(String place, DeadLetter letter) {}

    /** For whom letters wait. */
    record Waiting(String topic, String group) {}
}
