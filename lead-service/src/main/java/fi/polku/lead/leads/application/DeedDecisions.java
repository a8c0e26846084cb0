package fi.polku.lead.leads.application;

import fi.polku.lead.domain.Change;
import fi.polku.lead.leads.domain.Callback;
import fi.polku.lead.leads.domain.ClaimExtent;
import fi.polku.lead.leads.domain.ContactMade;
import fi.polku.lead.leads.domain.Course;
import fi.polku.lead.leads.domain.Criterion;
import fi.polku.lead.leads.domain.Evidence;
import fi.polku.lead.leads.domain.KnownAccounts;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadEvent;
import fi.polku.lead.leads.domain.LeadRefused;
import fi.polku.lead.leads.domain.Leads;
import fi.polku.lead.leads.domain.Meeting;
import fi.polku.lead.leads.domain.Pursuit;
import fi.polku.lead.people.domain.TeamMembers;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out whom and what a deed mentions, and says what it decides on a lead. */
@Component
class DeedDecisions {

    private final TeamMembers people;
    private final Leads leads;
    private final KnownAccounts accounts;
    private final LeadReasons reasons;
    private final Duplicates duplicates;

    DeedDecisions(TeamMembers people, Leads leads, KnownAccounts accounts, LeadReasons reasons, Duplicates duplicates) {
        this.people = people;
        this.leads = leads;
        this.accounts = accounts;
        this.reasons = reasons;
        this.duplicates = duplicates;
    }

    /** What a deed decides; may be asked again when the lead changed meanwhile. */
    @FunctionalInterface
    interface Decision {
        Change<Lead, LeadEvent> on(Pursuit pursuit, ClaimExtent extent);
    }

    /** @throws LeadRefused.UnknownReferences when the deed mentions somebody who is not known here */
    Decision of(LeadDeed deed) {
        var mentions = new Mentions(people);
        Decision decision = switch (deed) {
            case LeadDeed.Assign assign -> assign(assign, mentions);
            case LeadDeed.LogContact contact -> logContact(contact, mentions);
            case LeadDeed.CallLater callback -> callLater(callback, mentions);
            case LeadDeed.Book booking -> book(booking, mentions);
            case LeadDeed.Show showing -> show(showing, mentions);
            case LeadDeed.Qualify qualification -> qualify(qualification, mentions);
            case LeadDeed.Disqualify end -> disqualify(end, mentions);
            case LeadDeed.Nurture rest -> nurture(rest, mentions);
            case LeadDeed.Reopen reopening -> reopen(reopening, mentions);
            case LeadDeed.Merge merge -> merge(merge, mentions);
        };
        mentions.complain();
        return decision;
    }

    private static Decision assign(LeadDeed.Assign deed, Mentions mentions) {
        var owner = mentions.person("owner", deed.owner());
        return (pursuit, _) -> pursuit.assign(owner);
    }

    private Decision logContact(LeadDeed.LogContact deed, Mentions mentions) {
        var by = mentions.person("by", deed.by());
        return (pursuit, _) -> pursuit.logContact(new ContactMade(
                deed.contactId(), deed.channel(), deed.outcome(), deed.minutes(), by, classOf(pursuit.lead())));
    }

    private Decision callLater(LeadDeed.CallLater deed, Mentions mentions) {
        var by = mentions.person("by", deed.by());
        return (pursuit, _) -> pursuit.callLater(
                new Callback(deed.dueOn(), deed.reason(), deed.said(), by, at(pursuit)), reasons.ofCallback());
    }

    private static Decision book(LeadDeed.Book deed, Mentions mentions) {
        var by = mentions.person("by", deed.by());
        UUID seller = mentions.optional("seller", deed.seller());
        return (pursuit, _) -> pursuit.book(
                new Meeting(deed.meetingId(), deed.startsAt(), deed.minutes(), deed.place(), seller, by, at(pursuit)));
    }

    private static Decision show(LeadDeed.Show deed, Mentions mentions) {
        var by = mentions.person("by", deed.by());
        return (pursuit, _) -> {
            Map<Criterion, Evidence> shown = new EnumMap<>(Criterion.class);
            deed.criteria()
                    .forEach((criterion, said) -> shown.put(
                            criterion, new Evidence(said.holds(), said.evidence(), said.how(), by, at(pursuit))));
            return pursuit.show(shown);
        };
    }

    private Decision qualify(LeadDeed.Qualify deed, Mentions mentions) {
        var by = mentions.person("by", deed.by());
        UUID named = mentions.optional("seller", deed.seller());
        UUID region = deed.region() == null ? by.regionId() : deed.region();
        return (pursuit, _) -> {
            Lead lead = pursuit.lead();
            var given = new Course.Qualification(
                    by, named == null ? sellerOfMeeting(lead) : named, region, at(pursuit), null);
            return pursuit.qualify(given, classOf(lead));
        };
    }

    private Decision disqualify(LeadDeed.Disqualify deed, Mentions mentions) {
        var by = mentions.person("by", deed.by());
        return (pursuit, _) -> pursuit.disqualify(
                new Course.Disqualification(deed.reason(), by, at(pursuit)), reasons.ofDisqualification());
    }

    private Decision nurture(LeadDeed.Nurture deed, Mentions mentions) {
        var by = mentions.person("by", deed.by());
        return (pursuit, _) -> pursuit.nurture(
                new Course.Nurturing(deed.until(), deed.reason(), by, at(pursuit)), reasons.ofNurturing());
    }

    private Decision reopen(LeadDeed.Reopen deed, Mentions mentions) {
        var wanted = new Course.Reopening(mentions.person("by", deed.by()), deed.note(), deed.allowDuplicate());
        return (pursuit, extent) -> {
            var change = pursuit.reopen(wanted, extent);
            duplicates.refuse(change.after());
            return change;
        };
    }

    private Decision merge(LeadDeed.Merge deed, Mentions mentions) {
        var by = mentions.person("by", deed.by());
        var into = leads.find(deed.into());
        if (into.isEmpty()) {
            mentions.unknown("into", deed.into().value(), "a lead");
        }
        return (pursuit, _) -> pursuit.mergeInto(into.orElseThrow().what(), by);
    }

    private static Instant at(Pursuit pursuit) {
        return pursuit.when().at();
    }

    private static @Nullable UUID sellerOfMeeting(Lead lead) {
        var meeting = lead.details().readiness().meeting();
        return meeting == null ? null : meeting.sellerId();
    }

    private @Nullable String classOf(Lead lead) {
        UUID account = lead.details().accountId();
        return account == null ? null : accounts.classOf(account).orElse(null);
    }
}
