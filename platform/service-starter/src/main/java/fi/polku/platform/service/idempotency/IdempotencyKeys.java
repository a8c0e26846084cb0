package fi.polku.platform.service.idempotency;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The keys of requests and their answers, as documents {@code {_id, fingerprint, since, claim, claimedUntil, answer}}. A key
 * belongs to whoever inserts it first; a claim that ran out may be taken over.
 */
final class IdempotencyKeys {

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyKeys.class);

    /** Looked up on use: making a service does not need the store to be there. */
    private final Supplier<MongoCollection<Document>> collection;

    private final IdempotencyProperties properties;
    private final Clock clock;

    IdempotencyKeys(Supplier<MongoCollection<Document>> collection, IdempotencyProperties properties, Clock clock) {
        this.collection = collection;
        this.properties = properties;
        this.clock = clock;
    }

    /** Claims the key for a request; who it is told by the fingerprint. */
    Claim claim(String key, String fingerprint) {
        while (true) {
            String token = UUID.randomUUID().toString();
            if (inserted(key, fingerprint, token)) {
                return new Claim.Won(token);
            }
            Document found = collection.get().find(new Document("_id", key)).first();
            // Given back between the two: nobody has it, so try again.
            if (found != null) {
                return claimFound(found, fingerprint, token);
            }
        }
    }

    private boolean inserted(String key, String fingerprint, String token) {
        Instant now = clock.instant();
        Document claimed = new Document("_id", key)
                .append("fingerprint", fingerprint)
                .append("since", Date.from(now))
                .append("claim", token)
                .append("claimedUntil", Date.from(now.plus(properties.lease())));
        try {
            collection.get().insertOne(claimed);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private Claim claimFound(Document found, String fingerprint, String token) {
        if (!fingerprint.equals(found.getString("fingerprint"))) {
            return new Claim.Misused();
        }
        Document answer = found.get("answer", Document.class);
        if (answer != null) {
            return new Claim.Answered(KeptAnswer.from(answer));
        }
        Instant until = found.getDate("claimedUntil").toInstant();
        return hasRunOut(until) && takenOver(found, token) ? new Claim.Won(token) : new Claim.Busy();
    }

    /** A claim that goes on for far longer than claims do was made by a clock that was ahead. */
    private boolean hasRunOut(Instant until) {
        Instant now = clock.instant();
        return until.isBefore(now) || until.isAfter(now.plus(properties.lease().multipliedBy(2)));
    }

    private boolean takenOver(Document found, String token) {
        Date until = Date.from(clock.instant().plus(properties.lease()));
        Document claim = new Document("claim", token).append("claimedUntil", until);
        return collection
                        .get()
                        .updateOne(
                                claimedBy(found.getString("_id"), found.getString("claim")),
                                new Document("$set", claim))
                        .getMatchedCount()
                == 1;
    }

    /** Keeps the answer for repeats; somebody who lost the claim meanwhile keeps nothing. */
    void keep(String key, String token, KeptAnswer answer) {
        Document update = new Document("$set", new Document("answer", answer.toDocument()));
        collection.get().updateOne(claimedBy(key, token), update);
    }

    /** Gives the key back, as if it had not been used. */
    void giveBack(String key, String token) {
        collection.get().deleteOne(claimedBy(key, token));
    }

    /** Removes what was kept long enough. The store removes nothing by itself: the embedded one knows no such index. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${polku.idempotency.sweep-every:PT10M}")
    void sweep() {
        collection.get().createIndex(new Document("since", 1));
        Date old = Date.from(clock.instant().minus(properties.kept()));
        long removed = collection
                .get()
                .deleteMany(new Document("since", new Document("$lt", old)))
                .getDeletedCount();
        LOG.debug("Removed {} old idempotency keys", removed);
    }

    private static Document claimedBy(String key, String token) {
        return new Document("_id", key).append("claim", token);
    }
}
