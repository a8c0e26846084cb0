package fi.polku.deal.deals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.deals.domain.Closing;
import fi.polku.deal.deals.domain.Outcome;
import fi.polku.deal.deals.domain.Reference;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.service.web.InvalidInput;
import fi.polku.platform.service.web.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DealRowTest {

    private static final LocalDate OPENED = LocalDate.of(2016, 10, 20);
    private static final LocalDate CLOSED = LocalDate.of(2017, 3, 1);

    @Test
    void namesOthersByTheirExternalIdsInTheSameSystem() {
        var facts = row(null, null, null).facts("crm");

        assertThat(facts.leadId()).isEqualTo(NameBasedId.of("lead", "crm", "L1"));
        assertThat(facts.seller())
                .isEqualTo(new Reference(NameBasedId.of("person", "crm", "Moses Frase"), "Moses Frase"));
        assertThat(facts.account()).isEqualTo(new Reference(NameBasedId.of("account", "crm", "Cancity"), "Cancity"));
        assertThat(facts.lines().getFirst().product())
                .isEqualTo(new Reference(NameBasedId.of("product", "crm", "GTX Basic"), "GTX Basic"));
        assertThat(facts.lines().getFirst().quantity()).isEqualTo(1);
        assertThat(facts.closing()).isNull();
    }

    @Test
    void hasTheIdThatItsExternalIdStandsFor() {
        assertThat(row(null, null, null).deal("crm").value()).isEqualTo(NameBasedId.of("deal", "crm", "D1"));
    }

    @Test
    void tellsADecisionWithoutAReasonAsNotRecorded() {
        assertThat(row(Outcome.LOST, null, CLOSED).facts("crm").closing())
                .isEqualTo(Closing.ofHistory(Outcome.LOST, null, CLOSED));
        assertThat(row(Outcome.WON, "best-fit", CLOSED).facts("crm").closing())
                .isEqualTo(Closing.ofHistory(Outcome.WON, "best-fit", CLOSED));
    }

    @Test
    void isRefusedWhenADecisionHasNoDay() {
        assertThatThrownBy(() -> row(Outcome.WON, null, null).facts("crm"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::field)
                                .containsExactly("closedOn"));
    }

    @Test
    void isRefusedWhenAnOpenDealTellsADecision() {
        assertThatThrownBy(() -> row(null, "price", CLOSED).facts("crm"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::field)
                                .containsExactly("closedOn", "reason"));
    }

    private static DealRow row(@Nullable Outcome outcome, @Nullable String reason, @Nullable LocalDate closedOn) {
        return new DealRow(
                "D1",
                "L1",
                "Moses Frase",
                "Cancity",
                "crm",
                null,
                List.of(new DealRow.LineRow("GTX Basic", null, BigDecimal.TEN)),
                "handover",
                OPENED,
                outcome,
                reason,
                closedOn);
    }
}
