package fi.polku.platform.embedded.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a collection of leads should hold, kept in the plainest way: no index, every question answered by looking. */
final class LeadModel {

    /** The outcome of a step that would give two leads the same id or key. */
    static final int REFUSED = -1;

    private static final Comparator<Document> BY_DUE =
            Comparator.comparing(lead -> lead.getInteger("due"), Comparator.nullsFirst(Comparator.naturalOrder()));
    private static final Comparator<Document> BY_ID = Comparator.comparing(lead -> lead.getInteger("_id"));

    private final Map<Integer, Document> leads = new TreeMap<>();

    /** Does the step and says how many leads it concerned, or {@link #REFUSED}. */
    int apply(Step step) {
        return switch (step) {
            case Step.Insert insert -> leads.containsKey(insert.id()) ? REFUSED : put(insert.id(), insert.fields());
            case Step.Upsert upsert -> put(upsert.id(), upsert.fields());
            case Step.Update update -> hasVersion(update) ? put(update.id(), update.fields()) : 0;
            case Step.Push push -> change(withId(push.id()), lead -> push(eventsOf(lead), push.events()));
            case Step.Pull pull ->
                change(withId(pull.id()), lead -> eventsOf(lead).removeIf(event -> event < pull.below()));
            case Step.Postpone postpone -> change(ownedBy(postpone.owner()), lead -> postpone(lead, postpone.days()));
            case Step.Take take -> change(firstOf(take.owner()), lead -> lead.remove("owner"));
            case Step.Delete delete -> remove(withId(delete.id()));
            case Step.DeleteOwned delete -> remove(ownedBy(delete.owner()));
            case Step.Reopen _ -> 0;
        };
    }

    private boolean hasVersion(Step.Update update) {
        return withId(update.id()).stream().anyMatch(lead -> lead.getInteger("version") == update.version());
    }

    private int put(int id, Step.Fields fields) {
        if (leads.values().stream().anyMatch(lead -> lead.getInteger("_id") != id && sharesKey(lead, fields.keys()))) {
            return REFUSED;
        }
        Document lead = leads.computeIfAbsent(
                id, _ -> new Document("_id", id).append("version", 0).append("events", new ArrayList<>()));
        putOrRemove(lead, "owner", fields.owner());
        putOrRemove(lead, "due", fields.due());
        putOrRemove(lead, "keys", fields.keys().isEmpty() ? null : fields.keys());
        lead.put("version", lead.getInteger("version") + 1);
        return 1;
    }

    private static void putOrRemove(Document lead, String field, @Nullable Object value) {
        if (value == null) {
            lead.remove(field);
        } else {
            lead.put(field, value);
        }
    }

    private static boolean sharesKey(Document lead, List<String> keys) {
        return keysOf(lead).stream().anyMatch(keys::contains);
    }

    private static void push(List<Integer> events, List<Integer> added) {
        events.addAll(added);
        events.subList(0, Math.max(0, events.size() - 3)).clear();
    }

    private static void postpone(Document lead, int days) {
        lead.put("due", Objects.requireNonNullElse(lead.getInteger("due"), 0) + days);
    }

    private static int change(List<Document> leads, Consumer<Document> change) {
        leads.forEach(change);
        return leads.size();
    }

    private int remove(List<Document> removed) {
        removed.forEach(lead -> leads.remove(lead.getInteger("_id")));
        return removed.size();
    }

    private List<Document> withId(int id) {
        return find(lead -> lead.getInteger("_id") == id);
    }

    private List<Document> ownedBy(String owner) {
        return find(lead -> owner.equals(lead.get("owner")));
    }

    private List<Document> firstOf(String owner) {
        return ownedBy(owner).stream().min(BY_DUE.thenComparing(BY_ID)).stream().toList();
    }

    List<Document> find(Predicate<Document> wanted) {
        return leads.values().stream().filter(wanted).toList();
    }

    Stream<Document> sorted(Predicate<Document> wanted) {
        return find(wanted).stream().sorted(BY_DUE.thenComparing(BY_ID));
    }

    Stream<Document> sortedLastFirst(Predicate<Document> wanted) {
        return find(wanted).stream().sorted(BY_DUE.reversed().thenComparing(BY_ID));
    }

    /** How many entries an index over the keys has when each key counts once per lead and no lead without keys. */
    int keyEntries() {
        return leads.values().stream()
                .mapToInt(lead -> new HashSet<>(keysOf(lead)).size())
                .sum();
    }

    /** How many entries an index over the events has: a lead without events has one too. */
    int eventEntries() {
        return leads.values().stream()
                .mapToInt(lead -> Math.max(1, new HashSet<>(eventsOf(lead)).size()))
                .sum();
    }

    static List<String> keysOf(Document lead) {
        return lead.getList("keys", String.class, List.of());
    }

    static List<Integer> eventsOf(Document lead) {
        return Objects.requireNonNull(lead.getList("events", Integer.class));
    }
}
