package fi.polku.deal.activities.store;

import fi.polku.deal.activities.domain.Activities;
import fi.polku.deal.activities.domain.Activity;
import fi.polku.deal.activities.domain.ActivityId;
import fi.polku.deal.activities.domain.ActivityLogged;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.DoneAction;
import fi.polku.deal.deals.domain.DoneActions;
import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Portion;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.handover.domain.Conversations;
import fi.polku.deal.store.AggregateCollection;
import fi.polku.platform.service.document.AggregateDocumentsFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was done about deals, as documents of their own: there is no end to them. */
@Repository
class MongoActivities implements Activities, DoneActions, Conversations {

    private static final String DEAL = "state.dealId";
    private static final int AT_ONCE = 500;

    private final AggregateCollection<Activity, ActivityLogged, ActivityDocument> activities;

    MongoActivities(AggregateDocumentsFactory documents) {
        this.activities = new AggregateCollection<>(
                documents
                        .collection("activities", ActivityDocument.class)
                        .publishingTo("polku.deal.events")
                        .indexedBy(DEAL, "_id")
                        .build(),
                new ActivityDocument.Form());
    }

    @Override
    public Optional<Standing<Activity>> find(ActivityId id) {
        return activities.find(id.toString());
    }

    @Override
    public Decided<Activity> log(ActivityId id, Supplier<Change<Activity, ActivityLogged>> entry) {
        return activities.change(
                id.toString(),
                null,
                standing -> standing.map(Change::<Activity, ActivityLogged>none).orElseGet(entry));
    }

    @Override
    public Portion<Activity> list(DealId deal, int limit, @Nullable String cursor) {
        return activities.page(new Document(DEAL, deal.toString()), limit, cursor);
    }

    @Override
    public List<UUID> about(UUID deal) {
        List<UUID> ids = new ArrayList<>();
        forEach(new DealId(deal), activity -> ids.add(activity.id().value()));
        return ids;
    }

    @Override
    public Set<DoneAction> of(DealId deal) {
        Set<DoneAction> done = new HashSet<>();
        forEach(
                deal,
                activity -> Optional.ofNullable(activity.action())
                        .map(action -> new DoneAction(activity.stage(), action))
                        .ifPresent(done::add));
        return done;
    }

    private void forEach(DealId deal, Consumer<Activity> reader) {
        String cursor = null;
        do {
            Portion<Activity> portion = list(deal, AT_ONCE, cursor);
            portion.items().stream().map(Standing::what).forEach(reader);
            cursor = portion.next();
        } while (cursor != null);
    }
}
