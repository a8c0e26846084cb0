package fi.polku.deal.deals.store;

import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealFilter;
import fi.polku.deal.deals.domain.DealFilter.Working;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Happening;
import fi.polku.deal.domain.Portion;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.store.AggregateCollection;
import fi.polku.platform.service.document.AggregateDocumentsFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private static final String ACCOUNT = "state.customer.accountId";
    private static final String LEAD = "state.leadId";
    private static final String WITHDRAWN = "state.withdrawn";
    private static final String STALLS_AFTER = "state.stallsAfter";
    private static final String NEXT_STEP_ON = "state.nextStepOn";
    private static final String REMINDER_AT = "state.reminderAt";

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
                        .indexedBy(ACCOUNT, "_id")
                        .indexedBy(LEAD, "_id")
                        .indexedBy(STALLS_AFTER)
                        .indexedBy(NEXT_STEP_ON)
                        .indexedBy(REMINDER_AT)
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

    @Override
    public long openDealsOf(UUID sellerId) {
        return deals.documents()
                .count(new Document(SELLER, sellerId.toString())
                        .append(OUTCOME, null)
                        .append(WITHDRAWN, null));
    }

    @Override
    public List<DealId> verdictsOverdue(Instant now, int limit) {
        var overdue = new Document(REMINDER_AT, new Document("$lt", now.toEpochMilli()));
        return deals.page(overdue, limit, null).items().stream()
                .map(standing -> standing.what().id())
                .toList();
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
        if (filter.accountId() != null) {
            conditions.append(ACCOUNT, filter.accountId().toString());
        }
        if (filter.leadId() != null) {
            conditions.append(LEAD, filter.leadId().toString());
        }
        if (filter.working() != null) {
            conditions.putAll(conditions(filter.working()));
        }
        return conditions;
    }

    private static Document conditions(Working working) {
        String today = working.today().toString();
        Document conditions = new Document(OUTCOME, null).append(WITHDRAWN, null);
        if (working.stalled() != null) {
            Document past = new Document("$lt", today);
            conditions.append(STALLS_AFTER, working.stalled() ? past : new Document("$not", past));
        }
        if (working.nextStep() != null) {
            conditions.append(
                    NEXT_STEP_ON,
                    switch (working.nextStep()) {
                        case OVERDUE -> new Document("$lt", today);
                        case TODAY -> today;
                        case LATER -> new Document("$gt", today);
                        case NONE -> null;
                    });
        }
        return conditions;
    }
}
