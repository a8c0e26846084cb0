package fi.polku.lead.leads.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.domain.Moment;
import fi.polku.lead.domain.Reason;
import fi.polku.lead.domain.ReasonList;
import fi.polku.lead.domain.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lead that was captured at noon, whom and what it deals with, and the same lead when it has come further. */
public final class Prospects {

    /** When the lead was captured, and when things happen to it unless said otherwise. */
    public static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");

    public static final Moment NOW = new Moment(NOON, ZoneId.of("Europe/Helsinki"));

    public static final UUID DEAL = new UUID(2, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final UUID ID = new UUID(0, 1);
    static final UUID OTHER = new UUID(0, 2);
    static final UUID ACCOUNT = new UUID(1, 1);
    static final UUID SELLER = new UUID(3, 2);
    static final Stamp ANNA = new Stamp(new UUID(3, 1), new UUID(4, 1), null, new UUID(5, 1), null);
    static final Stamp BEN = new Stamp(SELLER, null, null, null, null);
    static final ReasonList REASONS =
            new ReasonList(List.of(new Reason("no-time", "Ei ehdi", "No time"), new Reason("no-need", "Ei", "No")));

    private Prospects() {}

    /** What may be done with it now. */
    static Pursuit on(Lead lead) {
        return new Pursuit(lead, NOW);
    }

    static Moment days(int later) {
        return new Moment(NOON.plus(Duration.ofDays(later)), NOW.zone());
    }

    /** Just captured. */
    public static Lead lead() {
        var details = new LeadDetails(
                "fair", LeadStage.PROSPECTING, LeadStatus.OPEN, null, ACCOUNT, null, List.of(), null, null, null);
        var origin = Origin.entered(NOON, null, null, false).claiming(ClaimExtent.ALL, ACCOUNT);
        return Lead.capture(new LeadId(ID), details, origin, NOW).after();
    }

    /** With all that a seller needs. */
    static Lead ready() {
        Lead lead = on(lead()).book(meeting()).after();
        for (Criterion criterion : Criterion.values()) {
            lead = on(lead).show(criterion, evidence(true)).after();
        }
        return lead;
    }

    /** With a seller. */
    public static Lead qualified() {
        return on(ready()).qualify(given(), null).after();
    }

    /** Resting until that many days later. */
    public static Lead restingFor(int days) {
        return on(lead())
                .nurture(resting(TODAY.plusDays(days), "no-time"), REASONS)
                .after();
    }

    /** The same lead under another id. */
    public static Lead withId(Lead lead, UUID id) {
        return new Lead(
                new LeadId(id), lead.key(), lead.details(), lead.said(), lead.origin(), lead.calling(), lead.course());
    }

    static ContactMade contact(ContactOutcome outcome) {
        return new ContactMade(new UUID(6, 1), Channel.CALL, outcome, 5, ANNA, "A2");
    }

    static Callback callback(LocalDate dueOn) {
        return new Callback(dueOn, "no-time", "after the board has met", ANNA, NOON);
    }

    static Meeting meeting() {
        return new Meeting(new UUID(7, 1), NOON.plus(Duration.ofDays(3)), 60, "there", SELLER, ANNA, NOON);
    }

    static Evidence evidence(boolean holds) {
        return new Evidence(holds, "they said so", "call", ANNA, NOON);
    }

    static Course.Qualification given() {
        return new Course.Qualification(ANNA, SELLER, ANNA.regionId(), NOON, null);
    }

    static Course.Disqualification noNeed() {
        return new Course.Disqualification("no-need", ANNA, NOON);
    }

    static Course.Nurturing resting(LocalDate until, @Nullable String reason) {
        return new Course.Nurturing(until, reason, ANNA, NOON);
    }

    static void assertFlaw(LeadRefused refused, String code, String field, String accepted) {
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.field()).isEqualTo(field);
            assertThat(flaw.accepted()).isEqualTo(accepted);
        });
    }
}
