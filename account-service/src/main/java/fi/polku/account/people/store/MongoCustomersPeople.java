package fi.polku.account.people.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import fi.polku.account.people.domain.CustomersPeople;
import fi.polku.account.people.domain.HandoverNotes;
import fi.polku.account.people.domain.Person;
import fi.polku.platform.service.json.EventJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/** People and handover notes as plain documents: they have no events, for they are personal and written freely. */
@Repository
class MongoCustomersPeople implements CustomersPeople {

    private static final String ACCOUNT = "person.accountId";
    private static final String ABOUT = "person.about";

    private final MongoCollection<Document> people;
    private final MongoCollection<Document> notes;
    private final EventJson json;

    MongoCustomersPeople(MongoDatabaseFactory databases, EventJson json) {
        this.people = databases.getMongoDatabase().getCollection("people");
        this.notes = databases.getMongoDatabase().getCollection("handover-notes");
        this.json = json;
        people.createIndex(new Document(ACCOUNT, 1));
        people.createIndex(new Document(ABOUT, 1));
    }

    @Override
    public void replace(UUID about, List<Person> known) {
        for (Person person : known) {
            put(people, person.id(), new Document("person", json.mapper().convertValue(person, Document.class)));
        }
        var kept = known.stream().map(person -> person.id().toString()).toList();
        people.deleteMany(new Document(ABOUT, about.toString()).append("_id", new Document("$nin", kept)));
    }

    @Override
    public List<Person> of(UUID account) {
        return people.find(new Document(ACCOUNT, account.toString()))
                .sort(new Document("_id", 1))
                .map(document -> json.mapper().convertValue(document.get("person", Document.class), Person.class))
                .into(new ArrayList<>());
    }

    @Override
    public void keep(HandoverNotes handover) {
        put(notes, handover.dealId(), new Document("notes", json.mapper().convertValue(handover, Document.class)));
    }

    @Override
    public Optional<HandoverNotes> notes(UUID deal) {
        return Optional.ofNullable(
                        notes.find(new Document("_id", deal.toString())).first())
                .map(document ->
                        json.mapper().convertValue(document.get("notes", Document.class), HandoverNotes.class));
    }

    private static void put(MongoCollection<Document> collection, UUID id, Document content) {
        collection.replaceOne(
                new Document("_id", id.toString()),
                content.append("_id", id.toString()),
                new ReplaceOptions().upsert(true));
    }
}
