package fi.polku.lead.signals.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.signals.domain.GrownDeal;
import fi.polku.lead.signals.domain.GrownDeals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/** Deals that grew from signals, each at the version at which deal-service last told of it. */
@Repository
class MongoGrownDeals implements GrownDeals {

    private final MongoCollection<Document> deals;

    MongoGrownDeals(MongoDatabaseFactory databases) {
        this.deals = databases.getMongoDatabase().getCollection("signals.deals");
        deals.createIndex(new Document("leadId", 1));
    }

    @Override
    public Optional<GrownDeal> lastOf(LeadId lead) {
        return deals
                .find(new Document("leadId", lead.value().toString()))
                .map(MongoGrownDeals::deal)
                .into(new ArrayList<>())
                .stream()
                .max(Comparator.comparing(GrownDeal::since).thenComparing(GrownDeal::id));
    }

    @Override
    public void note(GrownDeal deal, long version) {
        try {
            deals.updateOne(
                    olderThan(deal.id(), version),
                    new Document(
                            "$set",
                            standing(deal.state(), deal.since(), version)
                                    .append("leadId", deal.lead().value().toString())),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            // The upsert found no older version and tried to insert beside a newer one: the newer one stays.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public void noteReopened(UUID deal, Instant at, long version) {
        deals.updateOne(olderThan(deal, version), new Document("$set", standing(GrownDeal.State.OPENED, at, version)));
    }

    private static Document olderThan(UUID deal, long version) {
        return new Document("_id", deal.toString()).append("version", new Document("$lt", version));
    }

    private static Document standing(GrownDeal.State state, Instant since, long version) {
        return new Document("version", version).append("state", state.name()).append("since", since.toString());
    }

    private static GrownDeal deal(Document document) {
        return new GrownDeal(
                UUID.fromString(document.getString("_id")),
                new LeadId(UUID.fromString(document.getString("leadId"))),
                GrownDeal.State.valueOf(document.getString("state")),
                Instant.parse(document.getString("since")));
    }
}
