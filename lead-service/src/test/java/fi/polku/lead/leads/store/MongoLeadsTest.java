package fi.polku.lead.leads.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.lead.LeadServiceTest;
import fi.polku.lead.domain.BusinessId;
import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Company;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Decided.Effect;
import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.domain.ReasonList;
import fi.polku.lead.domain.Stamp;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.domain.WebDomain;
import fi.polku.lead.leads.domain.Callback;
import fi.polku.lead.leads.domain.Calling;
import fi.polku.lead.leads.domain.ClaimExtent;
import fi.polku.lead.leads.domain.Claimed;
import fi.polku.lead.leads.domain.Comeback;
import fi.polku.lead.leads.domain.Contact;
import fi.polku.lead.leads.domain.ContactOutcome;
import fi.polku.lead.leads.domain.Course;
import fi.polku.lead.leads.domain.Evidence;
import fi.polku.lead.leads.domain.Interest;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadDetails;
import fi.polku.lead.leads.domain.LeadEvent;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadStage;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.lead.leads.domain.Leads;
import fi.polku.lead.leads.domain.Meeting;
import fi.polku.lead.leads.domain.Origin;
import fi.polku.lead.leads.domain.Pursuit;
import fi.polku.lead.leads.domain.Readiness;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@LeadServiceTest
class MongoLeadsTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-03-02T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

    private static final ExternalKey CRM = new ExternalKey("crm", "1");

    private final LeadId id = new LeadId(UUID.randomUUID());
    private final Leads leads;

    MongoLeadsTest(Leads leads) {
        this.leads = leads;
    }

    @Test
    void findsAllThatWasKept() {
        var details = new LeadDetails(
                "fair",
                LeadStage.BOOKING,
                LeadStatus.NURTURED,
                new Stamp(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), null),
                UUID.randomUUID(),
                "Acme",
                List.of(new Interest(UUID.randomUUID(), 2)),
                LocalDate.of(2026, 3, 1),
                new Contact("Maija", "maija@acme.fi", "+358 40 1", "CFO"),
                "a faster boat");

        assertKept(Lead.takeOver(id, CRM, details, NOW).after());
    }

    @Test
    void findsALeadOfWhichNearlyNothingIsKnown() {
        var details = nothing(LeadStatus.OPEN);

        assertKept(Lead.takeOver(id, CRM, details, NOW).after());
    }

    @Test
    void keepsWhatTheRowSaidBesideWhatStands() {
        var edited = new Lead(id, CRM, nothing(LeadStatus.NURTURED), nothing(LeadStatus.OPEN));
        var captured = Lead.takeOver(id, CRM, nothing(LeadStatus.OPEN), NOW);

        leads.change(id, null, none -> new Change<>(edited, captured.events()));

        assertThat(leads.find(id)).contains(new Standing<>(edited, 1));
    }

    @Test
    void listsTheLeadsOfOneStatus() {
        capture(nothing(LeadStatus.DISQUALIFIED));

        assertThat(idsOf(LeadStatus.DISQUALIFIED)).contains(id);
        assertThat(idsOf(LeadStatus.QUALIFIED)).doesNotContain(id);
        assertThat(idsOf(null)).contains(id);
    }

    @Test
    void findsAllThatWasDoneWithALead() {
        var anna = new Stamp(UUID.randomUUID(), null, null, null, null);
        var company = new Company(
                "Acme",
                BusinessId.parse("0112038-9").orElseThrow(),
                WebDomain.parse("acme.fi").orElseThrow(),
                null,
                "it",
                5);
        var evidence = new Evidence(true, "said so", "call", anna, NOW.at());
        var meeting = new Meeting(UUID.randomUUID(), NOW.at(), 30, "there", anna.personId(), anna, NOW.at());
        var lead = new Lead(
                id,
                null,
                new LeadDetails(
                        null,
                        LeadStage.BOOKING,
                        LeadStatus.OPEN,
                        anna,
                        null,
                        "Acme",
                        List.of(),
                        null,
                        null,
                        null,
                        new Readiness(evidence, evidence, evidence, meeting)),
                null,
                Origin.entered(NOW.at(), company, UUID.randomUUID(), false)
                        .claiming(ClaimExtent.ALL, UUID.randomUUID()),
                new Calling(
                        2,
                        NOW.at(),
                        NOW.at(),
                        ContactOutcome.CALL_LATER,
                        new Callback(LocalDate.of(2026, 3, 9), "away", "back on Monday", anna, NOW.at()),
                        Map.of(UUID.randomUUID(), 1)),
                new Course(
                        new Course.Nurturing(LocalDate.of(2026, 9, 1), "other", anna, NOW.at()),
                        new Course.Disqualification("no-need", anna, NOW.at()),
                        UUID.randomUUID(),
                        new Course.Qualification(anna, anna.personId(), UUID.randomUUID(), NOW.at(), UUID.randomUUID()),
                        List.of(new Comeback(
                                Comeback.Cause.RETURNED, "no-authority", UUID.randomUUID(), "hm", anna, NOW.at())),
                        true,
                        NOW.at(),
                        List.of(UUID.randomUUID())));
        var events = Lead.takeOver(id, CRM, nothing(LeadStatus.OPEN), NOW).events();

        leads.change(id, null, none -> new Change<>(lead, events));

        assertThat(leads.find(id)).contains(new Standing<>(lead, 1));
    }

    @Test
    void letsNoTwoLeadsMakeTheSameClaim() {
        var account = UUID.randomUUID();
        claim(id, account);

        assertThatExceptionOfType(Claimed.class).isThrownBy(() -> claim(new LeadId(UUID.randomUUID()), account));
        assertThat(leads.holdersOf(List.of("account:" + account)))
                .singleElement()
                .satisfies(holder -> assertThat(holder.what().id()).isEqualTo(id));
        assertThat(leads.aliveOf(account, new LeadId(UUID.randomUUID()))).isPresent();
        assertThat(leads.aliveOf(account, id)).isEmpty();
    }

    @Test
    void findsLeadsWhoseRestIsOver() {
        var anna = new Stamp(UUID.randomUUID(), null, null, null, null);
        capture(nothing(LeadStatus.OPEN));
        change(pursuit -> pursuit.nurture(
                new Course.Nurturing(LocalDate.of(2026, 3, 9), null, anna, NOW.at()), new ReasonList(List.of())));

        assertThat(leads.rested(LocalDate.of(2026, 3, 8), 500, null)).doesNotContain(id);
        assertThat(leads.rested(LocalDate.of(2026, 3, 9), 500, null)).contains(id);
        assertThat(leads.rested(LocalDate.of(2026, 3, 9), 500, id)).doesNotContain(id);
    }

    @Test
    void wakesNoLeadThatBecamePartOfAnotherWhileItRested() {
        var anna = new Stamp(UUID.randomUUID(), null, null, null, null);
        capture(nothing(LeadStatus.OPEN));
        var until = LocalDate.of(2026, 3, 9);
        change(pursuit ->
                pursuit.nurture(new Course.Nurturing(until, null, anna, NOW.at()), new ReasonList(List.of())));
        var other = new Lead(new LeadId(UUID.randomUUID()), null, nothing(LeadStatus.OPEN));

        change(pursuit -> pursuit.mergeInto(other, anna));

        assertThat(leads.rested(until, 500, null)).doesNotContain(id);
    }

    private void change(Function<Pursuit, Change<Lead, LeadEvent>> deed) {
        leads.change(id, null, lead -> deed.apply(new Pursuit(lead.orElseThrow(), NOW)));
    }

    private void claim(LeadId lead, UUID account) {
        var details = new LeadDetails(
                null, LeadStage.PROSPECTING, LeadStatus.OPEN, null, account, null, List.of(), null, null, null);
        var origin = Origin.entered(NOW.at(), null, null, false).claiming(ClaimExtent.ALL, account);
        leads.change(lead, null, none -> Lead.capture(lead, details, origin, NOW));
    }

    /** Of all pages, for other tests keep leads in the same store. */
    private List<LeadId> idsOf(@Nullable LeadStatus status) {
        List<LeadId> ids = new ArrayList<>();
        String after = null;
        do {
            var page = leads.list(status, 500, after);
            page.items().forEach(standing -> ids.add(standing.what().id()));
            after = page.next();
        } while (after != null);
        return ids;
    }

    private Decided<Lead> capture(LeadDetails details) {
        return leads.change(id, null, none -> Lead.takeOver(id, CRM, details, NOW));
    }

    private static LeadDetails nothing(LeadStatus status) {
        return new LeadDetails(null, LeadStage.PROSPECTING, status, null, null, null, List.of(), null, null, null);
    }

    private void assertKept(Lead lead) {
        var decided = capture(lead.details());

        assertThat(decided.effect()).isEqualTo(Effect.CREATED);
        assertThat(leads.find(id)).contains(new Standing<>(lead, 1));
    }
}
