package fi.polku.lead.leads.store;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Portion;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.leads.domain.Claimed;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadEvent;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.lead.leads.domain.Leads;
import fi.polku.lead.leads.domain.LeadsAtHand;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.store.AggregateCollection;
import fi.polku.platform.service.document.AggregateDocumentsFactory;
import fi.polku.platform.service.document.KeyTaken;
import fi.polku.platform.service.document.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Leads as documents. */
@Repository
class MongoLeads implements Leads, LeadsAtHand {

    private static final String STATUS = "state.status";
    private static final String ACCOUNT = "state.accountId";
    private static final String CLAIMS = "state.origin.claims";
    private static final String RESTS_UNTIL = "state.course.nurturing.until";
    private static final String OWNER = "state.owner.personId";
    private static final String CALLBACK = "state.calling.callback.dueOn";
    private static final String ON_TOP = "state.course.onTop";
    private static final String MEETING = "state.readiness.meeting.";
    private static final int FEW = 20;
    private static final int A_DAYS_WORK = 500;

    private final AggregateCollection<Lead, LeadEvent, LeadDocument> leads;

    private final BestLeads best;

    MongoLeads(AggregateDocumentsFactory collections, BestLeads best) {
        this.best = best;
        this.leads = new AggregateCollection<>(
                collections
                        .collection("leads", LeadDocument.class)
                        .publishingTo("polku.lead.events")
                        .indexedBy(STATUS, "_id")
                        .indexedBy(OWNER, STATUS)
                        .indexedBy(ACCOUNT)
                        .indexedBy(MEETING + "startsAt")
                        .indexedBy(CALLBACK)
                        .indexedBy(ON_TOP)
                        .indexedBy(STATUS, RESTS_UNTIL)
                        .uniquelyBy(CLAIMS)
                        .build(),
                new Form());
    }

    @Override
    public Optional<Standing<Lead>> find(LeadId id) {
        return leads.find(id.value().toString());
    }

    @Override
    public Portion<Lead> list(@Nullable LeadStatus status, int limit, @Nullable String after) {
        var filter = status == null ? new Document() : new Document(STATUS, status.name());
        return leads.page(filter, limit, after);
    }

    @Override
    public List<Standing<Lead>> holdersOf(List<String> claims) {
        return claims.isEmpty()
                ? List.of()
                : leads.page(new Document(CLAIMS, new Document("$in", claims)), FEW, null)
                        .items();
    }

    @Override
    public Optional<Standing<Lead>> aliveOf(UUID accountId, LeadId otherThan) {
        var alive = new Document("$in", List.of(LeadStatus.OPEN.name(), LeadStatus.NURTURED.name()));
        return leads.page(new Document(ACCOUNT, accountId.toString()).append(STATUS, alive), 2, null).items().stream()
                .filter(standing -> !standing.what().id().equals(otherThan))
                .findFirst();
    }

    @Override
    public List<LeadId> rested(LocalDate day, int limit, @Nullable LeadId after) {
        var over = new Document(STATUS, LeadStatus.NURTURED.name())
                .append(RESTS_UNTIL, new Document("$lte", day.toString()));
        var id = after == null ? null : after.value().toString();
        return leads.page(over, limit, id).items().stream()
                .map(standing -> standing.what().id())
                .toList();
    }

    @Override
    public List<Lead> toCallBack(@Nullable PersonId owner, LocalDate day) {
        return leads.first(
                openOf(owner).append(CALLBACK, new Document("$lte", day.toString())),
                new Document(CALLBACK, 1).append("_id", 1),
                A_DAYS_WORK);
    }

    @Override
    public List<Lead> comeBack(@Nullable PersonId owner) {
        return leads.first(openOf(owner).append(ON_TOP, true), new Document("_id", 1), A_DAYS_WORK);
    }

    @Override
    public List<Lead> untouched(@Nullable PersonId owner) {
        List<String> ids = best.among(untouchedOf(openOf(owner)), A_DAYS_WORK);
        Map<String, Lead> found = new HashMap<>();
        leads.page(new Document("_id", new Document("$in", ids)), A_DAYS_WORK, null)
                .items()
                .forEach(lead -> found.put(lead.what().id().value().toString(), lead.what()));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    @Override
    public List<Lead> meeting(@Nullable PersonId person, Instant from, Instant to) {
        var time = new Document("$gte", from.toString()).append("$lt", to.toString());
        var takesPlace = new Document("$in", List.of(LeadStatus.OPEN.name(), LeadStatus.QUALIFIED.name()));
        return leads.first(
                meetingsOf(person).append(MEETING + "startsAt", time).append(STATUS, takesPlace),
                new Document(MEETING + "startsAt", 1).append("_id", 1),
                A_DAYS_WORK);
    }

    private static Document meetingsOf(@Nullable PersonId person) {
        if (person == null) {
            return ownedBy(null);
        }
        var id = person.value().toString();
        return new Document(
                "$or",
                List.of(
                        ownedBy(person),
                        new Document(MEETING + "sellerId", id),
                        new Document(MEETING + "by.personId", id)));
    }

    private static Document openOf(@Nullable PersonId owner) {
        return ownedBy(owner).append(STATUS, LeadStatus.OPEN.name());
    }

    private static Document ownedBy(@Nullable PersonId owner) {
        return owner == null
                ? new Document("state.owner", new Document("$exists", false))
                : new Document(OWNER, owner.value().toString());
    }

    /** A lead that was called, or that somebody promised to call, has a calling. */
    private static Document untouchedOf(Document leads) {
        return leads.append("state.calling", new Document("$exists", false)).append(ON_TOP, new Document("$ne", true));
    }

    @Override
    public Decided<Lead> change(
            LeadId id, @Nullable Long expectedVersion, Function<Optional<Lead>, Change<Lead, LeadEvent>> decision) {
        try {
            return leads.change(id.value().toString(), expectedVersion, decision);
        } catch (KeyTaken e) {
            throw new Claimed(e);
        }
    }

    private static final class Form implements AggregateCollection.Form<Lead, LeadEvent, LeadDocument> {

        @Override
        public LeadDocument written(Lead lead) {
            return LeadDocument.of(lead);
        }

        @Override
        public Lead read(Stored<LeadDocument> stored) {
            return stored.state().lead(stored.id());
        }

        @Override
        public String type(LeadEvent event) {
            return event.type();
        }
    }
}
