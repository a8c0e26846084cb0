package fi.polku.platform.service.idempotency;

import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Reaches behind the keys, to leave the store as a crash would leave it. */
final class KeysInStore {

    private final MongoDatabaseFactory databases;

    KeysInStore(MongoDatabaseFactory databases) {
        this.databases = databases;
    }

    void unsetAnswer(String key) {
        long changed = databases
                .getMongoDatabase()
                .getCollection("idempotency-keys")
                .updateOne(new Document("_id", key), new Document("$unset", new Document("answer", "")))
                .getModifiedCount();
        if (changed != 1) {
            throw new IllegalStateException("There was no answer for " + key);
        }
    }
}
