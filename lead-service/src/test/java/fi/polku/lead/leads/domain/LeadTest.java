package fi.polku.lead.leads.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.domain.Flaw;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.domain.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTest {

    private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
    private static final Moment NOW = new Moment(NOON, ZoneId.of("Europe/Helsinki"));
    private static final Instant CAPTURED = Instant.parse("2026-02-28T22:00:00Z");
    private static final LeadId ID = new LeadId(new UUID(0, 1));
    private static final ExternalKey KEY = new ExternalKey("crm", "L-1");
    private static final UUID ACCOUNT = new UUID(1, 1);
    private static final UUID PRODUCT = new UUID(2, 1);
    private static final Stamp ANNA_THEN =
            new Stamp(new UUID(3, 1), new UUID(4, 1), new UUID(3, 9), new UUID(5, 1), null);
    private static final Stamp ANNA_NOW =
            new Stamp(new UUID(3, 1), new UUID(4, 2), new UUID(3, 8), new UUID(5, 1), null);
    private static final Stamp BEN = new Stamp(new UUID(3, 2), null, null, null, null);

    @Test
    void tellsWhatOthersNeedWhenItIsCaptured() {
        var change = Lead.takeOver(ID, KEY, details(ANNA_THEN, "They want a demo", 2), NOW);

        assertThat(change.events())
                .containsExactly(new LeadCaptured(
                        ID.value(),
                        "crm",
                        "L-1",
                        "fair",
                        "prospecting",
                        "open",
                        ACCOUNT,
                        null,
                        null,
                        ANNA_THEN,
                        List.of(new Interest(PRODUCT, 2)),
                        LocalDate.of(2026, 3, 1),
                        null,
                        CAPTURED));
        assertThat(change.events().getFirst().type()).isEqualTo("polku.lead.captured.v1");
    }

    @Test
    void wasCapturedOnTheDayItIsEnteredByHand() {
        var undated = new LeadDetails(
                null, LeadStage.PROSPECTING, LeadStatus.OPEN, null, null, "Acme", List.of(), null, null, null);

        var lead = Lead.capture(ID, undated, Origin.entered(NOON, null, null, false), NOW)
                .after();

        assertThat(lead.details().capturedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(lead.origin().capturedAt()).isEqualTo(NOON);
    }

    @Test
    void tellsNothingOfTheContactPersonOrTheNeed() {
        var change = Lead.takeOver(ID, KEY, details(BEN, "They want a demo"), NOW);

        assertThat(change.events().toString()).doesNotContain("Maija", "demo", "maija@acme.fi");
    }

    @Test
    void isCapturedWithNothingButItsStage() {
        var nothing = new LeadDetails(
                null, LeadStage.BOOKING, LeadStatus.OPEN, null, null, null, List.of(), null, null, null);

        assertThat(Lead.takeOver(ID, KEY, nothing, NOW).events())
                .containsExactly(new LeadCaptured(
                        ID.value(),
                        "crm",
                        "L-1",
                        null,
                        "booking",
                        "open",
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        NOON));
    }

    @Test
    void changesNothingWhenTheRowSaysTheSame() {
        assertThat(lead().hear(details(ANNA_THEN, "need"), NOON).events()).isEmpty();
    }

    @Test
    void tellsTheWholeLeadWhenItsRowSaysSomethingElse() {
        var change = lead().hear(details(BEN, "need", 3), NOON);

        assertThat(change.events())
                .containsExactly(new LeadCorrected(
                        ID.value(),
                        "crm",
                        "L-1",
                        "fair",
                        "prospecting",
                        "open",
                        ACCOUNT,
                        null,
                        null,
                        BEN,
                        List.of(new Interest(PRODUCT, 3)),
                        LocalDate.of(2026, 3, 1),
                        null,
                        NOON));
        assertThat(change.events().getFirst().type()).isEqualTo("polku.lead.corrected.v1");
    }

    @Test
    void isCorrectedWhenOnlyWhatStaysHereDiffers() {
        var change = lead().hear(details(ANNA_THEN, "another need"), NOON);

        assertThat(change.after().details().need()).isEqualTo("another need");
        assertThat(change.events()).hasSize(1);
    }

    @Test
    void keepsTheStampOfAnOwnerWhoMovedInTheOrganisationSince() {
        assertThat(lead().hear(details(ANNA_NOW, "need"), NOON).events()).isEmpty();
    }

    @Test
    void stampsAnotherOwnerAnew() {
        assertThat(lead().hear(details(BEN, "need"), NOON).after().details().owner())
                .isEqualTo(BEN);
    }

    @ParameterizedTest
    @CsvSource({"OPEN, open", "NURTURED, nurtured", "DISQUALIFIED, disqualified"})
    void tellsTheStatusThatItCameWith(LeadStatus status, String code) {
        var change = Lead.takeOver(ID, KEY, details(status, BEN, "need"), NOW);

        assertThat(change.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        LeadCaptured.class,
                        captured -> assertThat(captured.status()).isEqualTo(code));
    }

    @Test
    void leavesWhatWasDoneHereSinceWhenTheRowOnlyRepeatsItself() {
        var edited = details(LeadStatus.NURTURED, BEN, "another need", 5);
        var lead = new Lead(ID, KEY, edited, details(ANNA_THEN, "need"));

        var change = lead.hear(details(ANNA_NOW, "need"), NOON);

        assertThat(change.events()).isEmpty();
        assertThat(change.after()).isEqualTo(lead);
    }

    @Test
    void takesFromTheRowWhatThatChangedAndLeavesTheRestAsItStands() {
        var lead = new Lead(ID, KEY, details(LeadStatus.NURTURED, BEN, "need", 5), details(ANNA_THEN, "need"));

        var after = lead.hear(details(ANNA_NOW, "a demo"), NOON).after();

        assertThat(after.details()).isEqualTo(details(LeadStatus.NURTURED, BEN, "a demo", 5));
        assertThat(after.said()).isEqualTo(details(ANNA_THEN, "a demo"));
    }

    @Test
    void remembersThatTheRowAgreesWithWhatWasDoneHere() {
        var nurtured = details(LeadStatus.NURTURED, BEN, "need");
        var lead = new Lead(ID, KEY, nurtured, details(BEN, "need"));

        var agreed = lead.hear(nurtured, NOON).after();

        assertThat(agreed).isEqualTo(new Lead(ID, KEY, nurtured));
        assertThat(new Lead(ID, KEY, details(LeadStatus.OPEN, BEN, "need"), agreed.said())
                        .hear(nurtured, NOON)
                        .events())
                .isEmpty();
    }

    @Test
    void refusesLessThanOneOfAProduct() {
        assertThatExceptionOfType(LeadRefused.QuantityTooSmall.class)
                .isThrownBy(() -> Lead.takeOver(ID, KEY, details(BEN, "need", 1, 0, -2), NOW))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("quantity-too-small");
                    assertThat(refused.flaws())
                            .extracting(Flaw::field)
                            .containsExactly("products[1].quantity", "products[2].quantity");
                });
        assertThatExceptionOfType(LeadRefused.QuantityTooSmall.class)
                .isThrownBy(() -> lead().hear(details(BEN, "need", 0), NOON));
    }

    private static Lead lead() {
        return Lead.takeOver(ID, KEY, details(ANNA_THEN, "need"), NOW).after();
    }

    private static LeadDetails details(@Nullable Stamp owner, String need, int... quantities) {
        return details(LeadStatus.OPEN, owner, need, quantities);
    }

    private static LeadDetails details(LeadStatus status, @Nullable Stamp owner, String need, int... quantities) {
        return new LeadDetails(
                "fair",
                LeadStage.PROSPECTING,
                status,
                owner,
                ACCOUNT,
                "Acme Oy",
                Arrays.stream(quantities)
                        .mapToObj(quantity -> new Interest(PRODUCT, quantity))
                        .toList(),
                LocalDate.of(2026, 3, 1),
                new Contact("Maija", "maija@acme.fi", "+358 40 1", "CFO"),
                need);
    }
}
