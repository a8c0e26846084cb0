package fi.polku.analytics.figures;

import static fi.polku.analytics.figures.Dimension.OUTCOME;
import static fi.polku.analytics.figures.Dimension.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.analytics.fact.Money;
import fi.polku.platform.service.web.Paging;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The records behind a number. */
class RecordsTest {

    private final Told told = new Told();
    private final Story story = told.story();

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void listsTheRecordsBehindANumberPageByPage() {
        story.person("ann", "Ann").account("acme", "Acme", null);
        for (int i = 0; i < 5; i++) {
            story.deal("2024-01-01").by("ann").with("acme").worth("1.50").won("2024-02-01");
            story.deal("2024-01-01").by("bo").lost("2024-02-01");
        }
        Question question = Asked.of(Figure.HIT_RATE).where(OUTCOME, "won").question();

        FigureRecords first = told.records(question, new Paging(3, null));
        assertThat(first.items()).hasSize(3).allSatisfy(item -> {
            assertThat(item.account()).isEqualTo("Acme");
            assertThat(item.seller()).isEqualTo("Ann");
            assertThat(item.value()).isEqualTo(new Money(new BigDecimal("1.5"), "EUR"));
        });
        assertThat(first.next()).isNotNull();
        FigureRecords second =
                told.records(question, new Paging(3, first.items().getLast().id()));
        assertThat(second.items()).hasSize(2);
        assertThat(second.next()).isNull();
    }

    @Test
    void listsLeadsAndDealsBehindAFunnel() {
        story.lead("l1", "booking", null).deal("2024-01-01").open("closing");

        assertThat(told.records(Asked.of(Figure.FUNNEL).by(PRODUCT).question(), new Paging(50, null))
                        .items())
                .extracting(FigureRecords.Item::kind)
                .containsExactlyInAnyOrder("lead", "deal");
    }
}
