package fi.polku.deal.deals.domain;

import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.KEY;
import static fi.polku.deal.deals.domain.Examples.MANAGER;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.PROCESS;
import static fi.polku.deal.deals.domain.Examples.day;
import static fi.polku.deal.deals.domain.Examples.lost;
import static fi.polku.deal.deals.domain.Examples.open;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.process.domain.Processes;
import fi.polku.deal.process.domain.SalesProcess;
import fi.polku.deal.process.domain.Stage;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.test.event.ContractAssertions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessVersionTest {

    private static final SalesProcess SECOND = Processes.secondVersion("follow-up", 5);

    @Test
    void countsWithItsLimitFromTheDayThatTheDealCameToItsStage() {
        var change = follow(deal(open()), SECOND);

        assertThat(change.events())
                .containsExactly(
                        new ProcessVersionChanged(ID.value(), SECOND.ref().id(), 1, 2, MANAGER, NOW.at()));
        assertThat(change.after().course().process()).isEqualTo(SECOND.ref());
        assertThat(change.after().course().limitOn()).isEqualTo(day(15));
        assertThat(change.after().details()).isEqualTo(open());
    }

    @Test
    void countsWithItsLimitFromTheLatestMove() {
        var entered = Instant.parse("2017-01-12T23:00:00Z");
        var passage = new Passage("sales-meeting", "closing", entered, List.of(), null, null);
        Deal deal = deal(open());
        Deal moved = deal.with(deal.course().passed(passage, PROCESS, new Moment(entered, NOW.zone())));

        assertThat(follow(moved, SECOND).after().course().limitOn()).isEqualTo(day(18));
    }

    @Test
    void countsWithItsLimitFromTheDayOnWhichRecordsToldOfTheStage() {
        Deal imported = Deal.open(ID, KEY, open(), PROCESS, NOW).after();
        Deal moved =
                imported.correct(open().in(new Stage("closing")), PROCESS, NOW).after();

        assertThat(follow(moved, SECOND).after().course().limitOn())
                .isEqualTo(NOW.today().plusDays(5));
    }

    @Test
    void isNoNewsToADealThatFollowsIt() {
        Deal deal = follow(deal(open()), SECOND).after();

        assertThat(follow(deal, SECOND)).isEqualTo(Change.none(deal));
    }

    @Test
    void isFollowedByDealsOlderThanVersions() {
        var change = follow(new Deal(ID, null, open()), SECOND);

        assertThat(change.events()).singleElement().isInstanceOfSatisfying(ProcessVersionChanged.class, changed -> {
            assertThat(changed.from()).isEqualTo(1);
            assertThat(changed.to()).isEqualTo(2);
        });
    }

    @Test
    void isNotFollowedWhereItLacksTheStage() {
        assertRefused(deal(open().in(new Stage("follow-up"))), SECOND, "stage");
    }

    @Test
    void isNotFollowedBackToAnOlderOne() {
        assertRefused(follow(deal(open()), SECOND).after(), PROCESS, "version");
    }

    @Test
    void isNotFollowedByDecidedDeals() {
        assertThatExceptionOfType(DealRefused.ClosedAlready.class).isThrownBy(() -> follow(deal(lost()), SECOND));
    }

    @Test
    void isToldAsPromised() {
        assertThat(follow(deal(open()), SECOND).events())
                .allSatisfy(event -> ContractAssertions.assertPublishable(
                        event.type(), new String(EventJson.standard().write(event), UTF_8)));
    }

    private static void assertRefused(Deal deal, SalesProcess process, String field) {
        assertThatExceptionOfType(DealRefused.UnacceptableVersion.class)
                .isThrownBy(() -> follow(deal, process))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("unacceptable-process-version");
                    assertThat(refused.flaws()).extracting(Flaw::field).containsExactly(field);
                });
    }

    private static Deal deal(DealDetails details) {
        return Deal.open(ID, null, details, PROCESS, NOW).after();
    }

    private static Change<Deal, DealEvent> follow(Deal deal, SalesProcess process) {
        return deal.onCourse().follow(process, MANAGER, NOW);
    }
}
