package fi.polku.lead.leads.store;

import com.mongodb.client.MongoCollection;
import fi.polku.lead.leads.domain.KnownAccounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/**
 * Finds out which leads to begin with. Classes belong to companies and change without their leads, so that no index of leads
 * can have them: of each lead only what it is ranked by is read, and of the best ones then the rest.
 */
@Repository
class BestLeads {

    private static final Document RANKED_BY = new Document("state.accountId", 1).append("state.capturedOn", 1);

    private final MongoCollection<Document> leads;
    private final KnownAccounts accounts;

    BestLeads(MongoDatabaseFactory databases, KnownAccounts accounts) {
        this.leads = databases.getMongoDatabase().getCollection("leads");
        this.accounts = accounts;
    }

    /** The ids of the best that match: by class, as its code sorts, and then the oldest; who has no class comes last. */
    List<String> among(Document filter, int limit) {
        List<Candidate> candidates =
                leads.find(filter).projection(RANKED_BY).map(Candidate::of).into(new ArrayList<>());
        Map<UUID, String> classes = accounts.classesOf(candidates.stream()
                .flatMap(candidate -> Stream.ofNullable(candidate.account()))
                .collect(Collectors.toSet()));
        return candidates.stream()
                .sorted(Comparator.comparing(
                                (Candidate candidate) -> classes.get(candidate.account),
                                Comparator.nullsLast(Comparator.<String>naturalOrder()))
                        .thenComparing(Candidate::capturedOn, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                        .thenComparing(Candidate::id))
                .limit(limit)
                .map(Candidate::id)
                .toList();
    }

    /** As much of a lead as it is ranked by; days sort as they are written. */
    private record Candidate(
            String id, @Nullable UUID account, @Nullable String capturedOn) {

        static Candidate of(Document lead) {
            Document state = lead.get("state", new Document());
            String account = state.getString("accountId");
            return new Candidate(
                    lead.getString("_id"),
                    account == null ? null : UUID.fromString(account),
                    state.getString("capturedOn"));
        }
    }
}
