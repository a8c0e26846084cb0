package fi.polku.lead.leads.store;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.LeadServiceTest;
import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Decided.Effect;
import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.leads.domain.Contact;
import fi.polku.lead.leads.domain.Interest;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadDetails;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadStage;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.lead.leads.domain.Leads;
import fi.polku.lead.leads.domain.Owner;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@LeadServiceTest
class MongoLeadsTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-03-02T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

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
                new Owner(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()),
                UUID.randomUUID(),
                "Acme",
                List.of(new Interest(UUID.randomUUID(), 2)),
                LocalDate.of(2026, 3, 1),
                new Contact("Maija", "maija@acme.fi", "+358 40 1", "CFO"),
                "a faster boat");

        assertKept(Lead.capture(id, new ExternalKey("crm", "1"), details, NOW).after());
    }

    @Test
    void findsALeadOfWhichNearlyNothingIsKnown() {
        var details = nothing(LeadStatus.OPEN);

        assertKept(Lead.capture(id, null, details, NOW).after());
    }

    @Test
    void keepsWhatTheRowSaidBesideWhatStands() {
        var key = new ExternalKey("crm", "1");
        var edited = new Lead(id, key, nothing(LeadStatus.NURTURED), nothing(LeadStatus.OPEN));
        var captured = Lead.capture(id, key, nothing(LeadStatus.OPEN), NOW);

        leads.change(id, null, none -> new Change<>(edited, captured.events()));

        assertThat(leads.find(id)).contains(new Standing<>(edited, 1));
    }

    @Test
    void listsTheLeadsOfOneStatus() {
        capture(null, nothing(LeadStatus.DISQUALIFIED));

        assertThat(idsOf(LeadStatus.DISQUALIFIED)).contains(id);
        assertThat(idsOf(LeadStatus.QUALIFIED)).doesNotContain(id);
        assertThat(idsOf(null)).contains(id);
    }

    private List<LeadId> idsOf(@Nullable LeadStatus status) {
        return leads.list(status, 500, null).items().stream()
                .map(standing -> standing.what().id())
                .toList();
    }

    private Decided<Lead> capture(@Nullable ExternalKey key, LeadDetails details) {
        return leads.change(id, null, none -> Lead.capture(id, key, details, NOW));
    }

    private static LeadDetails nothing(LeadStatus status) {
        return new LeadDetails(null, LeadStage.PROSPECTING, status, null, null, null, List.of(), null, null, null);
    }

    private void assertKept(Lead lead) {
        var decided = capture(lead.key(), lead.details());

        assertThat(decided.effect()).isEqualTo(Effect.CREATED);
        assertThat(leads.find(id)).contains(new Standing<>(lead, 1));
    }
}
