package fi.polku.lead.contacts.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import fi.polku.lead.contacts.domain.LoggedContact;
import fi.polku.lead.contacts.domain.LoggedContacts;
import fi.polku.platform.service.json.EventJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/**
 * Contacts as documents of their own: a lead may have any number of them. They say nothing to others, the lead does; so
 * they are plain documents without events.
 */
@Repository
class MongoLoggedContacts implements LoggedContacts {

    /** What earlier releases kept says nothing of it, and was counted. */
    private static final String COUNTED = "counted";

    private final MongoCollection<Document> contacts;
    private final EventJson json;

    MongoLoggedContacts(MongoDatabaseFactory databases, EventJson json) {
        this.contacts = databases.getMongoDatabase().getCollection("contacts");
        this.json = json;
        contacts.createIndex(new Document("leadId", 1).append("place", 1));
    }

    @Override
    public void keep(LoggedContact contact) {
        var document = new Document("leadId", contact.leadId().toString())
                .append("place", placeOf(contact))
                .append(COUNTED, false)
                .append("contact", json.mapper().convertValue(contact, Document.class));
        try {
            contacts.updateOne(
                    notCounted(contact.id()), new Document("$set", document), new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            // The upsert found none that is not counted and tried to insert beside the counted one, which stays.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public void counted(UUID id) {
        contacts.updateOne(notCounted(id), new Document("$set", new Document(COUNTED, true)));
    }

    @Override
    public void forget(UUID id) {
        contacts.deleteOne(notCounted(id));
    }

    private static Document notCounted(UUID id) {
        return new Document("_id", id.toString()).append(COUNTED, false);
    }

    @Override
    public Portion of(Collection<UUID> leads, int limit, @Nullable String after) {
        var ids = leads.stream().map(UUID::toString).toList();
        var filter = new Document("leadId", new Document("$in", ids)).append(COUNTED, new Document("$ne", false));
        if (after != null) {
            filter.append("place", new Document("$gt", after));
        }
        List<LoggedContact> found = contacts.find(filter)
                .sort(new Document("place", 1))
                .limit(limit + 1)
                .map(document ->
                        json.mapper().convertValue(document.get("contact", Document.class), LoggedContact.class))
                .into(new ArrayList<>());
        return found.size() <= limit
                ? new Portion(found, null)
                : new Portion(found.subList(0, limit), placeOf(found.get(limit - 1)));
    }

    /** Sorts as the contacts happened; the id tells apart those of one instant. */
    private static String placeOf(LoggedContact contact) {
        return "%015d-%s".formatted(contact.occurredAt().toEpochMilli(), contact.id());
    }
}
