package fi.polku.lead.leads.application;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Decided.Effect;
import fi.polku.lead.domain.Portion;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.leads.domain.Course;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadEvent;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.lead.leads.domain.Leads;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Leads as a map; some may fail whenever they are changed. */
final class LeadsInMemory implements Leads {

    final List<LeadEvent> published = new ArrayList<>();
    private static final Comparator<LeadId> BY_ID = Comparator.comparing(LeadId::value);

    private final Map<LeadId, Lead> standing = new LinkedHashMap<>();
    private final Set<LeadId> poisoned = new HashSet<>();

    LeadsInMemory(Lead... leads) {
        List.of(leads).forEach(this::add);
    }

    void add(Lead lead) {
        standing.put(lead.id(), lead);
    }

    void poison(LeadId id) {
        poisoned.add(id);
    }

    @Override
    public Optional<Standing<Lead>> find(LeadId id) {
        return Optional.ofNullable(standing.get(id)).map(lead -> new Standing<>(lead, 1));
    }

    @Override
    public Portion<Lead> list(@Nullable LeadStatus status, int limit, @Nullable String after) {
        throw new UnsupportedOperationException("nobody lists leads here");
    }

    @Override
    public List<Standing<Lead>> holdersOf(List<String> claims) {
        return standing.values().stream()
                .filter(lead -> Stream.ofNullable(lead.origin().claims())
                        .flatMap(List::stream)
                        .anyMatch(claims::contains))
                .map(lead -> new Standing<>(lead, 1))
                .toList();
    }

    @Override
    public Optional<Standing<Lead>> aliveOf(UUID accountId, LeadId otherThan) {
        return standing.values().stream()
                .filter(lead -> lead.details().status().alive())
                .filter(lead -> accountId.equals(lead.details().accountId()))
                .filter(lead -> !lead.id().equals(otherThan))
                .findFirst()
                .map(lead -> new Standing<>(lead, 1));
    }

    @Override
    public List<LeadId> rested(LocalDate day, int limit, @Nullable LeadId after) {
        return standing.values().stream()
                .filter(lead -> isOver(lead.course().nurturing(), day))
                .map(Lead::id)
                .sorted(BY_ID)
                .filter(id -> after == null || BY_ID.compare(id, after) > 0)
                .limit(limit)
                .toList();
    }

    private static boolean isOver(Course.@Nullable Nurturing rest, LocalDate day) {
        return rest != null && !rest.until().isAfter(day);
    }

    @Override
    public Decided<Lead> change(
            LeadId id, @Nullable Long expectedVersion, Function<Optional<Lead>, Change<Lead, LeadEvent>> decision) {
        if (poisoned.contains(id)) {
            throw new IllegalStateException("Maija's lead never works");
        }
        var change = decision.apply(Optional.ofNullable(standing.get(id)));
        standing.put(id, change.after());
        published.addAll(change.events());
        return new Decided<>(new Standing<>(change.after(), 2), Effect.UPDATED);
    }
}
