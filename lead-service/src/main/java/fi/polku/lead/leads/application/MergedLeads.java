package fi.polku.lead.leads.application;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.leads.domain.ClaimExtent;
import fi.polku.lead.leads.domain.Claimed;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadEvent;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.Leads;
import fi.polku.lead.leads.domain.Pursuit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets leads learn what those knew that became part of them.
 *
 * <p>Two leads may be merged into each other at the same time, since each merge sees the other lead as it stood before: both
 * would be lost. Whoever hears of the later of the two merges sees both, and the lead with the smallest id goes on; that
 * happens once, since a lead that goes on is part of no other any more. The same holds for more than two in a circle.
 */
@Component
public class MergedLeads {

    private static final Comparator<Lead> BY_ID =
            Comparator.comparing(lead -> lead.id().value());

    private final Leads leads;
    private final ZoneId zone;

    MergedLeads(Leads leads, ZoneId zone) {
        this.leads = leads;
        this.zone = zone;
    }

    /** The first lead ended as part of the second: that one, and whichever it is part of by now, learns what it knew. */
    public void merged(LeadId ended, LeadId into, Instant at) {
        find(ended).ifPresent(lost -> {
            List<Lead> heirs = heirsFrom(into);
            Optional<Lead> survivor = survivorOf(heirs);
            heirs.forEach(heir -> tell(
                    heir.id(),
                    lost,
                    survivor.filter(heir::equals)
                            .map(lead -> lead.course().mergedInto())
                            .orElse(null),
                    at));
        });
    }

    private List<Lead> heirsFrom(LeadId into) {
        List<Lead> heirs = new ArrayList<>();
        Optional<Lead> next = find(into);
        while (next.isPresent() && !includes(heirs, next.get().id().value())) {
            heirs.add(next.get());
            next = Optional.ofNullable(next.get().course().mergedInto()).flatMap(id -> find(new LeadId(id)));
        }
        return heirs;
    }

    /** If the last of them is part of one of them, all from that one on are part of each other. */
    private static Optional<Lead> survivorOf(List<Lead> heirs) {
        UUID backTo = heirs.isEmpty() ? null : heirs.getLast().course().mergedInto();
        if (backTo == null || !includes(heirs, backTo)) {
            return Optional.empty();
        }
        return heirs.stream()
                .dropWhile(heir -> !heir.id().value().equals(backTo))
                .min(BY_ID);
    }

    private static boolean includes(List<Lead> heirs, UUID id) {
        return heirs.stream().anyMatch(heir -> heir.id().value().equals(id));
    }

    private void tell(LeadId heir, Lead lost, @Nullable UUID outliving, Instant at) {
        try {
            tell(heir, lost, outliving, at, ClaimExtent.ALL);
        } catch (Claimed e) {
            // Another lead of the company is open: this one goes on beside it.
            tell(heir, lost, outliving, at, ClaimExtent.NOTHING);
        }
    }

    private void tell(LeadId heir, Lead lost, @Nullable UUID outliving, Instant at, ClaimExtent extent) {
        leads.change(heir, null, standing -> {
            Lead lead = standing.orElseThrow();
            Moment when = lead.hearing(new Moment(at, zone));
            var alive = outliving == null
                    ? Change.<Lead, LeadEvent>none(lead)
                    : new Pursuit(lead, when).outlive(outliving, extent);
            var learnt = heir.equals(lost.id())
                    ? Change.<Lead, LeadEvent>none(alive.after())
                    : alive.after().absorb(lost, when.at());
            return new Change<>(
                    learnt.after(),
                    Stream.concat(alive.events().stream(), learnt.events().stream())
                            .toList());
        });
    }

    private Optional<Lead> find(LeadId id) {
        return leads.find(id).map(Standing::what);
    }
}
