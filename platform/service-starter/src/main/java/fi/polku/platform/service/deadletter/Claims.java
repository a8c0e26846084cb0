package fi.polku.platform.service.deadletter;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import fi.polku.platform.service.deadletter.DeadLetter.Settlement;
import fi.polku.platform.service.deadletter.DeadLetter.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

/** Puts letters into the hands of replays and discards: of all replicas one has a letter at a time. */
final class Claims {

    /** How long a replay keeps others away. What takes longer may be done twice, which listeners must bear anyway. */
    private static final Duration CLAIM = Duration.ofMinutes(1);

    private final LetterCollection letters;
    private final Clock clock;

    Claims(LetterCollection letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    /** Takes a waiting letter into one's own hands; empty when it does not wait any more or somebody else has it. */
    Optional<Claim> claim(String id) {
        Instant now = clock.instant();
        String token = UUID.randomUUID().toString();
        Document claimed = letters.open()
                .findOneAndUpdate(
                        free(id, now),
                        new Document(
                                "$set",
                                new Document("claim", token)
                                        .append("claimedUntil", now.plus(CLAIM).toEpochMilli())),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return Optional.ofNullable(claimed).map(document -> new Claim(DeadLetterFormat.letter(document), token));
    }

    /** The claimed letter is done with; false when it took so long that it is in other hands or settled otherwise. */
    boolean settle(Claim claim, Status end, String by, String words) {
        Settlement settlement = new Settlement(by, clock.instant(), words);
        Document set = new Document("status", DeadLetterFormat.name(end))
                .append("claimedUntil", DeadLetterFormat.FREE)
                .append("settlement", DeadLetterFormat.settlement(settlement));
        return update(claim, set, end == Status.REPLAYED ? 1 : 0);
    }

    /** The claimed letter was tried in vain and goes on waiting, for a person from now on. */
    void failedAgain(Claim claim, String cause) {
        Document set = new Document("cause", cause)
                .append("lastTriedAt", clock.millis())
                .append("parkedBehind", null)
                .append("claimedUntil", DeadLetterFormat.FREE);
        update(claim, set, 1);
    }

    /** The claimed letter goes on waiting as if nobody had touched it. */
    void giveBack(Claim claim) {
        letters.open()
                .updateOne(held(claim), new Document("$set", new Document("claimedUntil", DeadLetterFormat.FREE)));
    }

    private boolean update(Claim claim, Document set, int attempts) {
        return letters.open()
                        .updateOne(
                                held(claim),
                                new Document("$set", set)
                                        .append("$inc", new Document("version", 1L).append("attempts", attempts)))
                        .getMatchedCount()
                == 1;
    }

    private static Document free(String id, Instant now) {
        return new Document("_id", id)
                .append("status", DeadLetters.WAITING)
                .append("claimedUntil", new Document("$lt", now.toEpochMilli()));
    }

    private static Document held(Claim claim) {
        return new Document("_id", claim.letter().id())
                .append("status", DeadLetters.WAITING)
                .append("claim", claim.token());
    }

    /** A letter, with its body, in the hands of one replay. */
    record Claim(DeadLetter letter, String token) {}
}
