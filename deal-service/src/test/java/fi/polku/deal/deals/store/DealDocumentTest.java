package fi.polku.deal.deals.store;

import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.KEY;
import static fi.polku.deal.deals.domain.Examples.won;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.deals.domain.Closing;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.domain.ExternalKey;
import fi.polku.platform.service.document.Stored;
import fi.polku.platform.service.json.EventJson;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Deals as documents, also as they were written down once. */
class DealDocumentTest {

    private static final EventJson JSON = EventJson.standard();

    private final DealDocument.Form form = new DealDocument.Form();

    @Test
    void takesADecisionInDocumentsThatDoNotTellForHistoryWhereTheDealWasImported() {
        assertThat(readOld(KEY).history()).isTrue();
        assertThat(readOld(null).history()).isFalse();
    }

    @Test
    void knowsWhereADecisionWasTaken() {
        assertThat(closing(form.written(new Deal(ID, KEY, won()))).history()).isFalse();
    }

    private Closing readOld(@Nullable ExternalKey key) {
        Map<String, Object> document = JSON.toMap(form.written(new Deal(ID, key, won())));
        Map<String, Object> ending = JSON.toMap(Objects.requireNonNull(document.get("ending")));
        assertThat(ending.remove("history")).isEqualTo(false);
        document.put("ending", ending);
        return closing(JSON.fromMap(document, DealDocument.class));
    }

    private Closing closing(DealDocument document) {
        Deal deal = form.read(new Stored<>(ID.value().toString(), 1, document));
        return Objects.requireNonNull(deal.details().closing());
    }
}
