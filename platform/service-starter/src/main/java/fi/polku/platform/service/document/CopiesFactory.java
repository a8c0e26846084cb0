package fi.polku.platform.service.document;

import fi.polku.platform.service.json.EventJson;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Makes the collections in which a service keeps copies of other services' things. */
public final class CopiesFactory {

    private final MongoDatabaseFactory databases;
    private final EventJson json;

    /** A factory for copies in the service's own database. */
    public CopiesFactory(MongoDatabaseFactory databases, EventJson json) {
        this.databases = databases;
        this.json = json;
    }

    /** Copies of things of this kind, in a collection of their own. */
    public <S> Copies<S> of(String kind, Class<S> type) {
        return new Copies<>(kind, databases.getMongoDatabase().getCollection("copies." + kind), type, json);
    }
}
