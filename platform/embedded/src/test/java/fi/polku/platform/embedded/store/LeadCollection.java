package fi.polku.platform.embedded.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Does to a store what {@link LeadModel} does to itself. */
record LeadCollection(MongoCollection<Document> leads) {

    void makeIndexes() {
        leads.createIndex(
                Indexes.compoundIndex(Indexes.ascending("owner"), Indexes.descending("due"), Indexes.ascending("_id")));
        leads.createIndex(Indexes.ascending("due", "_id"));
        leads.createIndex(Indexes.ascending("events"));
        leads.createIndex(
                Indexes.ascending("keys"), new IndexOptions().unique(true).sparse(true));
    }

    int apply(Step step) {
        try {
            return (int) done(step);
        } catch (MongoServerException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return LeadModel.REFUSED;
            }
            throw e;
        }
    }

    private long done(Step step) {
        return switch (step) {
            case Step.Insert insert -> insert(insert);
            case Step.Upsert upsert -> upsert(upsert);
            case Step.Update update ->
                leads.updateOne(
                                new Document("_id", update.id()).append("version", update.version()),
                                Updates.combine(changes(update.fields())))
                        .getMatchedCount();
            case Step.Push push ->
                leads.updateOne(
                                eq("_id", push.id()),
                                Updates.pushEach("events", push.events(), new PushOptions().slice(-3)))
                        .getMatchedCount();
            case Step.Pull pull ->
                leads.updateOne(eq("_id", pull.id()), Updates.pullByFilter(lt("events", pull.below())))
                        .getMatchedCount();
            case Step.Postpone postpone ->
                leads.updateMany(eq("owner", postpone.owner()), Updates.inc("due", postpone.days()))
                        .getMatchedCount();
            case Step.Take take -> take(take);
            case Step.Delete delete -> leads.deleteOne(eq("_id", delete.id())).getDeletedCount();
            case Step.DeleteOwned delete ->
                leads.deleteMany(eq("owner", delete.owner())).getDeletedCount();
            case Step.Reopen _ -> 0;
        };
    }

    private long insert(Step.Insert insert) {
        Document lead = new Document("_id", insert.id()).append("version", 1).append("events", List.of());
        Step.Fields fields = insert.fields();
        appendIfPresent(lead, "owner", fields.owner());
        appendIfPresent(lead, "due", fields.due());
        appendIfPresent(lead, "keys", fields.keys().isEmpty() ? null : fields.keys());
        leads.insertOne(lead);
        return 1;
    }

    private static void appendIfPresent(Document lead, String field, @Nullable Object value) {
        if (value != null) {
            lead.append(field, value);
        }
    }

    private long upsert(Step.Upsert upsert) {
        List<Bson> changes = changes(upsert.fields());
        changes.add(Updates.setOnInsert("events", List.of()));
        leads.updateOne(eq("_id", upsert.id()), Updates.combine(changes), new UpdateOptions().upsert(true));
        return 1;
    }

    private long take(Step.Take take) {
        Document before = leads.findOneAndUpdate(
                eq("owner", take.owner()),
                Updates.unset("owner"),
                new FindOneAndUpdateOptions().sort(Sorts.ascending("due", "_id")));
        return before == null ? 0 : 1;
    }

    private static List<Bson> changes(Step.Fields fields) {
        List<Bson> changes = new ArrayList<>();
        changes.add(Updates.inc("version", 1));
        changes.add(change("owner", fields.owner()));
        changes.add(change("due", fields.due()));
        changes.add(change("keys", fields.keys().isEmpty() ? null : fields.keys()));
        return changes;
    }

    private static Bson change(String field, @Nullable Object value) {
        return value == null ? Updates.unset(field) : Updates.set(field, value);
    }
}
