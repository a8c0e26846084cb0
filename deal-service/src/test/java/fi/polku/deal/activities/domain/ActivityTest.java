package fi.polku.deal.activities.domain;

import static fi.polku.deal.deals.domain.Examples.CUSTOMER;
import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.PROCESS;
import static fi.polku.deal.deals.domain.Examples.SELLER;
import static fi.polku.deal.deals.domain.Examples.open;
import static fi.polku.deal.deals.domain.Examples.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.activities.domain.Activity.Entry;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.LeadVerdict;
import fi.polku.deal.deals.domain.QualifiedLead;
import fi.polku.deal.deals.domain.Verdict;
import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Untimely;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.test.event.ContractAssertions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActivityTest {

    private static final ActivityId ENTRY = new ActivityId(new UUID(0, 61));

    private final Deal deal = Deal.open(ID, null, open(), PROCESS, NOW).after();

    @Test
    void isLoggedInTheStageAndClassOfItsDay() {
        var change = Activity.log(ENTRY, entry("needs-mapped", 2, 90), deal, PROCESS, NOW);

        assertThat(change.events())
                .containsExactly(new ActivityLogged(
                        ENTRY.value(),
                        ID.value(),
                        CUSTOMER.accountId(),
                        "A1",
                        ActivityKind.MEETING,
                        "needs-mapped",
                        2,
                        90,
                        "sales-meeting",
                        SELLER,
                        NOW.at()));
        assertThat(change.after().note()).isEqualTo("They were keen");
    }

    @Test
    void tellsNobodyItsNote() {
        var event = Activity.log(ENTRY, entry("needs-mapped", 2, 90), deal, PROCESS, NOW)
                .events()
                .getFirst();

        String json = new String(EventJson.standard().write(event), StandardCharsets.UTF_8);
        assertThat(json).doesNotContain("keen");
        ContractAssertions.assertPublishable(event.type(), json);
    }

    @Test
    void goesOnAfterTheWin() {
        Deal sold = Deal.open(ID, null, won(), PROCESS, NOW).after();

        assertThat(Activity.log(ENTRY, entry(null, 3, null), sold, PROCESS, NOW)
                        .after()
                        .stage())
                .isEqualTo("handover");
    }

    @Test
    void namesAllThatCannotBeSo() {
        assertThatThrownBy(() -> Activity.log(ENTRY, entry("offer-sent", 4, -1), deal, PROCESS, NOW))
                .isInstanceOfSatisfying(ActivityRefused.Unacceptable.class, refused -> {
                    assertThat(refused.code()).isEqualTo("unacceptable-activity");
                    assertThat(refused.flaws()).extracting(Flaw::field).containsExactly("level", "minutes", "action");
                });
    }

    @Test
    void isNotLoggedOnADealThatWentBack() {
        var lead = QualifiedLead.arrived(null, null, NOW.at());
        var returned = new Verdict(LeadVerdict.RETURNED, "no-need", null, SELLER, NOW.at());
        Deal withdrawn = Deal.open(ID, open(), lead, PROCESS, NOW)
                .after()
                .onCourse()
                .judge(returned, PROCESS)
                .after();

        assertThatThrownBy(() -> Activity.log(ENTRY, entry(null, 1, null), withdrawn, PROCESS, NOW))
                .isInstanceOfSatisfying(ActivityRefused.DealWithdrawn.class, refused -> {
                    assertThat(refused.code()).isEqualTo("deal-withdrawn");
                    assertThat(refused.flaws()).extracting(Flaw::field).containsExactly("verdict");
                });
    }

    @Test
    void isNotOlderThanItsDeal() {
        var before = new Moment(Instant.parse("2017-01-09T10:00:00Z"), NOW.zone());

        assertThatThrownBy(() -> Activity.log(ENTRY, entry(null, 1, null), deal, PROCESS, before))
                .isInstanceOf(Untimely.class);
    }

    private static Entry entry(@Nullable String action, int level, @Nullable Integer minutes) {
        return new Entry(ActivityKind.MEETING, action, level, minutes, "They were keen", SELLER);
    }
}
