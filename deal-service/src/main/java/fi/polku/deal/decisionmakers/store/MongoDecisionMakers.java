package fi.polku.deal.decisionmakers.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.KnownDecisionMakers;
import fi.polku.deal.decisionmakers.domain.DecisionMaker;
import fi.polku.deal.decisionmakers.domain.DecisionMakers;
import fi.polku.deal.decisionmakers.domain.Part;
import fi.polku.deal.domain.Standing;
import fi.polku.platform.service.document.StaleVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/** Decision makers as plain documents: there is nothing to publish, and whoever is forgotten leaves no trace. */
@Repository
class MongoDecisionMakers implements DecisionMakers, KnownDecisionMakers {

    private static final String DEAL = "dealId";
    private static final String NAME = "name";
    private static final String VERSION = "version";

    private final MongoCollection<Document> people;

    MongoDecisionMakers(MongoDatabaseFactory databases) {
        this.people = databases.getMongoDatabase().getCollection("decision-makers");
        people.createIndex(new Document(DEAL, 1).append(NAME, 1));
        // Whoever was named before decision makers had versions stands at the first.
        people.updateMany(new Document(VERSION, null), new Document("$set", new Document(VERSION, 1L)));
    }

    @Override
    public Standing<DecisionMaker> add(DecisionMaker someone) {
        people.updateOne(
                id(someone.deal(), someone.id()),
                new Document("$setOnInsert", written(someone).append(VERSION, 1L)),
                new UpdateOptions().upsert(true));
        return find(someone.deal(), someone.id()).orElseThrow();
    }

    @Override
    public Optional<Standing<DecisionMaker>> change(DecisionMaker someone, long seen) {
        var change = new Document("$set", written(someone).append(VERSION, seen + 1));
        if (people.updateOne(seen(someone.deal(), someone.id(), seen), change).getMatchedCount() > 0) {
            return Optional.of(new Standing<>(someone, seen + 1));
        }
        requireKnownNoMore(someone.deal(), someone.id(), seen);
        return Optional.empty();
    }

    @Override
    public Optional<Standing<DecisionMaker>> find(DealId deal, UUID id) {
        return Optional.ofNullable(people.find(id(deal, id)).first())
                .map(document -> new Standing<>(someone(document), versionOf(document)));
    }

    @Override
    public List<DecisionMaker> on(DealId deal) {
        return people.find(new Document(DEAL, deal.toString()))
                .sort(new Document(NAME, 1))
                .limit(MOST)
                .map(MongoDecisionMakers::someone)
                .into(new ArrayList<>());
    }

    @Override
    public int countOn(DealId deal) {
        return Math.toIntExact(people.countDocuments(new Document(DEAL, deal.toString())));
    }

    @Override
    public void forget(DealId deal, UUID id, long seen) {
        if (people.deleteOne(seen(deal, id, seen)).getDeletedCount() == 0) {
            requireKnownNoMore(deal, id, seen);
        }
    }

    private void requireKnownNoMore(DealId deal, UUID id, long seen) {
        find(deal, id).ifPresent(standing -> {
            throw new StaleVersion(seen, standing.version());
        });
    }

    /** A machine that runs the software of before versions may still name somebody without one: the first. */
    private static long versionOf(Document document) {
        Long version = document.getLong(VERSION);
        return version == null ? 1 : version;
    }

    private static Document seen(DealId deal, UUID id, long version) {
        return version == 1
                ? id(deal, id).append(VERSION, new Document("$in", List.of(new BsonInt64(version), BsonNull.VALUE)))
                : id(deal, id).append(VERSION, version);
    }

    private static Document written(DecisionMaker someone) {
        return new Document(NAME, someone.name())
                .append("title", someone.title())
                .append("email", someone.email())
                .append("phone", someone.phone())
                .append("part", someone.part().toString());
    }

    private static Document id(DealId deal, UUID id) {
        return new Document("_id", id.toString()).append(DEAL, deal.toString());
    }

    private static DecisionMaker someone(Document document) {
        return new DecisionMaker(
                UUID.fromString(document.getString("_id")),
                new DealId(UUID.fromString(document.getString(DEAL))),
                document.getString(NAME),
                document.getString("title"),
                document.getString("email"),
                document.getString("phone"),
                Part.of(document.getString("part")).orElseThrow());
    }
}
