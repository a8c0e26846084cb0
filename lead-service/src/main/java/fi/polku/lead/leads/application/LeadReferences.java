package fi.polku.lead.leads.application;

import fi.polku.lead.domain.Flaw;
import fi.polku.lead.domain.Stamp;
import fi.polku.lead.leads.application.LeadFacts.ToldEvidence;
import fi.polku.lead.leads.application.LeadFacts.ToldMeeting;
import fi.polku.lead.leads.application.LeadFacts.ToldReadiness;
import fi.polku.lead.leads.domain.Evidence;
import fi.polku.lead.leads.domain.Interest;
import fi.polku.lead.leads.domain.KnownAccounts;
import fi.polku.lead.leads.domain.KnownProducts;
import fi.polku.lead.leads.domain.LeadDetails;
import fi.polku.lead.leads.domain.LeadRefused;
import fi.polku.lead.leads.domain.Meeting;
import fi.polku.lead.leads.domain.Readiness;
import fi.polku.lead.leads.domain.Reference;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.TeamMembers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up whom and what a lead mentions. */
@Component
class LeadReferences {

    private final TeamMembers people;
    private final KnownAccounts accounts;
    private final KnownProducts products;
    private final ZoneId zone;

    LeadReferences(TeamMembers people, KnownAccounts accounts, KnownProducts products, ZoneId zone) {
        this.people = people;
        this.accounts = accounts;
        this.products = products;
        this.zone = zone;
    }

    /**
     * The details that the facts stand for.
     *
     * @throws LeadRefused.UnknownReferences naming every mention that is not known here
     */
    LeadDetails resolve(LeadFacts facts) {
        List<Flaw> unknown = new ArrayList<>();
        var details = new LeadDetails(
                facts.source(),
                facts.stage(),
                facts.status(),
                person(facts.owner(), "owner", unknown),
                account(facts.account(), unknown),
                facts.companyName(),
                interests(facts.products(), unknown),
                facts.capturedOn(),
                facts.contact(),
                facts.need(),
                readiness(facts.evidence(), unknown));
        if (!unknown.isEmpty()) {
            throw new LeadRefused.UnknownReferences(unknown);
        }
        return details;
    }

    private @Nullable Stamp person(@Nullable Reference mention, String field, List<Flaw> unknown) {
        return found(
                mention,
                id -> people.find(new PersonId(id))
                        .map(standing -> standing.what().stamp()),
                field,
                "somebody in the team directory",
                unknown);
    }

    private Readiness readiness(@Nullable ToldReadiness told, List<Flaw> unknown) {
        return told == null
                ? Readiness.UNKNOWN
                : new Readiness(
                        evidence(told.shouldBuy(), "should-buy", unknown),
                        evidence(told.readyNow(), "ready-now", unknown),
                        evidence(told.ableToBuy(), "able-to-buy", unknown),
                        meeting(told.meeting(), unknown));
    }

    private @Nullable Evidence evidence(@Nullable ToldEvidence told, String criterion, List<Flaw> unknown) {
        if (told == null) {
            return null;
        }
        Stamp by = standingSomewhere(told.by(), "criteria." + criterion + ".by", unknown);
        return by == null ? null : new Evidence(told.holds(), told.evidence(), told.how(), by, startOf(told.on()));
    }

    private @Nullable Meeting meeting(@Nullable ToldMeeting told, List<Flaw> unknown) {
        if (told == null) {
            return null;
        }
        Stamp by = standingSomewhere(told.by(), "meeting.by", unknown);
        Instant startsAt = told.on().atTime(told.time()).atZone(zone).toInstant();
        return by == null
                ? null
                : new Meeting(told.id(), startsAt, told.minutes(), told.place(), null, by, startOf(told.on()));
    }

    /** History does not tell where somebody stood then; where they stand now would be news at every import. */
    private @Nullable Stamp standingSomewhere(Reference mention, String field, List<Flaw> unknown) {
        Stamp now = person(mention, field, unknown);
        return now == null ? null : new Stamp(now.personId(), null, null, null, null);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private @Nullable UUID account(@Nullable Reference mention, List<Flaw> unknown) {
        return found(mention, accounts::behind, "account", "an account that account-service knows", unknown);
    }

    private List<Interest> interests(List<LeadFacts.WantedProduct> wanted, List<Flaw> unknown) {
        List<Interest> interests = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Reference mention = wanted.get(i).product();
            interests.add(new Interest(mention.id(), wanted.get(i).quantity()));
            if (!products.include(mention.id())) {
                unknown.add(notKnown(mention, "products[%d].product".formatted(i), "a product on the price list"));
            }
        }
        return interests;
    }

    private static <T> @Nullable T found(
            @Nullable Reference mention, Lookup<T> lookup, String field, String accepted, List<Flaw> unknown) {
        if (mention == null) {
            return null;
        }
        Optional<T> found = lookup.by(mention.id());
        if (found.isEmpty()) {
            unknown.add(notKnown(mention, field, accepted));
        }
        return found.orElse(null);
    }

    private static Flaw notKnown(Reference mention, String field, String accepted) {
        return new Flaw(field, "\"%s\" is not known here".formatted(mention.name()), accepted);
    }

    private interface Lookup<T> {
        Optional<T> by(UUID id);
    }
}
