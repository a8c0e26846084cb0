package fi.polku.lead.comments.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import fi.polku.lead.comments.domain.Comment;
import fi.polku.lead.comments.domain.Comments;
import fi.polku.lead.leads.domain.LeadId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/** Comments as plain documents of their own: a lead may have any number of them, and there is nothing to publish. */
@Repository
class MongoComments implements Comments {

    private static final String LEAD = "leadId";
    private static final String PLACE = "place";

    private final MongoCollection<Document> comments;

    MongoComments(MongoDatabaseFactory databases) {
        this.comments = databases.getMongoDatabase().getCollection("comments");
        comments.createIndex(new Document(LEAD, 1).append(PLACE, 1));
    }

    @Override
    public void keep(Comment comment) {
        var document = new Document(LEAD, comment.lead().value().toString())
                .append(PLACE, placeOf(comment))
                .append("by", comment.by().toString())
                .append("text", comment.text())
                .append("at", comment.at().toString());
        comments.updateOne(
                new Document("_id", comment.id().toString()),
                new Document("$setOnInsert", document),
                new UpdateOptions().upsert(true));
    }

    @Override
    public Optional<Comment> find(Collection<LeadId> leads, UUID id) {
        var wanted = new Document("_id", id.toString()).append(LEAD, oneOf(leads));
        return Optional.ofNullable(comments.find(wanted).first()).map(MongoComments::comment);
    }

    @Override
    public Part on(Collection<LeadId> leads, int limit, @Nullable String after) {
        var wanted = new Document(LEAD, oneOf(leads));
        if (after != null) {
            wanted.append(PLACE, new Document("$gt", after));
        }
        List<Comment> found = comments.find(wanted)
                .sort(new Document(PLACE, 1))
                .limit(limit + 1)
                .map(MongoComments::comment)
                .into(new ArrayList<>());
        return found.size() <= limit
                ? new Part(found, null)
                : new Part(found.subList(0, limit), placeOf(found.get(limit - 1)));
    }

    private static Document oneOf(Collection<LeadId> leads) {
        return new Document(
                "$in", leads.stream().map(lead -> lead.value().toString()).toList());
    }

    /** Sorts as the comments were said; the id tells apart those of one instant. */
    private static String placeOf(Comment comment) {
        return "%015d-%s".formatted(comment.at().toEpochMilli(), comment.id());
    }

    private static Comment comment(Document document) {
        return new Comment(
                UUID.fromString(document.getString("_id")),
                new LeadId(UUID.fromString(document.getString(LEAD))),
                UUID.fromString(document.getString("by")),
                document.getString("text"),
                Instant.parse(document.getString("at")));
    }
}
