package fi.polku.account.people.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import fi.polku.account.people.domain.Errand;
import fi.polku.account.people.domain.OpenErrands;
import fi.polku.platform.service.json.EventJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/** Errands as documents, found by the time that they are due. */
@Repository
class MongoErrands implements OpenErrands {

    private final MongoCollection<Document> errands;
    private final EventJson json;

    MongoErrands(MongoDatabaseFactory databases, EventJson json) {
        this.errands = databases.getMongoDatabase().getCollection("errands");
        this.json = json;
        errands.createIndex(new Document("dueAt", 1));
    }

    @Override
    public void keep(Errand errand) {
        errands.replaceOne(byId(errand), written(errand), new ReplaceOptions().upsert(true));
    }

    @Override
    public List<Errand> due(Instant now, int limit) {
        return errands.find(new Document("dueAt", new Document("$lte", now.toEpochMilli())))
                .sort(new Document("dueAt", 1))
                .limit(limit)
                .map(this::read)
                .into(new ArrayList<>());
    }

    @Override
    public void done(Errand errand) {
        errands.deleteOne(byId(errand).append("dueAt", errand.dueAt().toEpochMilli()));
    }

    private Document written(Errand errand) {
        return new Document("_id", errand.id())
                .append("dueAt", errand.dueAt().toEpochMilli())
                .append("errand", json.mapper().convertValue(errand, Document.class));
    }

    private Errand read(Document document) {
        return json.mapper().convertValue(document.get("errand", Document.class), Errand.class);
    }

    private static Document byId(Errand errand) {
        return new Document("_id", errand.id());
    }
}
