package fi.polku.deal.decisionmakers.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.KnownDecisionMakers;
import fi.polku.deal.decisionmakers.domain.DecisionMaker;
import fi.polku.deal.decisionmakers.domain.DecisionMakers;
import fi.polku.deal.decisionmakers.domain.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/** Decision makers as plain documents: there is nothing to publish, and whoever is forgotten leaves no trace. */
@Repository
class MongoDecisionMakers implements DecisionMakers, KnownDecisionMakers {

    private static final String DEAL = "dealId";
    private static final String NAME = "name";

    private final MongoCollection<Document> people;

    MongoDecisionMakers(MongoDatabaseFactory databases) {
        this.people = databases.getMongoDatabase().getCollection("decision-makers");
        people.createIndex(new Document(DEAL, 1).append(NAME, 1));
    }

    @Override
    public void keep(DecisionMaker someone) {
        var document = id(someone.deal(), someone.id())
                .append(NAME, someone.name())
                .append("title", someone.title())
                .append("email", someone.email())
                .append("phone", someone.phone())
                .append("part", someone.part().toString());
        people.replaceOne(id(someone.deal(), someone.id()), document, new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<DecisionMaker> find(DealId deal, UUID id) {
        return Optional.ofNullable(people.find(id(deal, id)).first()).map(MongoDecisionMakers::someone);
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
    public void forget(DealId deal, UUID id) {
        people.deleteOne(id(deal, id));
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
