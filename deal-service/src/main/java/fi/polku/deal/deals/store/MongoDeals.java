package fi.polku.deal.deals.store;

import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealFilter;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Happening;
import fi.polku.deal.domain.Portion;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.store.AggregateCollection;
import fi.polku.platform.service.document.AggregateDocumentsFactory;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Deals as a collection of documents. */
@Repository
class MongoDeals implements Deals {

    private static final String SYSTEM = "state.system";
    private static final String EXTERNAL_ID = "state.externalId";
    private static final String STAGE = "state.stage";
    private static final String OUTCOME = "state.ending.outcome";
    private static final String SELLER = "state.seller.personId";

    private final AggregateCollection<Deal, Happening, DealDocument> deals;

    MongoDeals(AggregateDocumentsFactory documents) {
        this.deals = new AggregateCollection<>(
                documents
                        .collection("deals", DealDocument.class)
                        .publishingTo("polku.deal.events")
                        .indexedBy(EXTERNAL_ID, SYSTEM)
                        .indexedBy(STAGE, "_id")
                        .indexedBy(OUTCOME, "_id")
                        .indexedBy(SELLER, "_id")
                        .build(),
                new DealDocument.Form());
    }

    @Override
    public Optional<Standing<Deal>> find(DealId id) {
        return deals.find(id.toString());
    }

    @Override
    public Decided<Deal> change(
            DealId id,
            @Nullable Long expectedVersion,
            Function<Optional<Deal>, Change<Deal, ? extends Happening>> decision) {
        return deals.change(id.toString(), expectedVersion, decision);
    }

    @Override
    public Portion<Deal> list(DealFilter filter, int limit, @Nullable String cursor) {
        return deals.page(conditions(filter), limit, cursor);
    }

    private static Document conditions(DealFilter filter) {
        Document conditions = new Document();
        if (filter.key() != null) {
            conditions
                    .append(EXTERNAL_ID, filter.key().externalId())
                    .append(SYSTEM, filter.key().system());
        }
        if (filter.stage() != null) {
            conditions.append(STAGE, filter.stage().code());
        }
        if (filter.outcome() != null) {
            conditions.append(OUTCOME, filter.outcome().code());
        }
        if (filter.sellerId() != null) {
            conditions.append(SELLER, filter.sellerId().toString());
        }
        return conditions;
    }
}
