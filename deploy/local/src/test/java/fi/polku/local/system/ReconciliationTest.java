package fi.polku.local.system;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Two services never disagree once the dust has settled: what each says of the demo is held against the others. */
@Order(SharedPolku.SECOND_ON_IT)
class ReconciliationTest {

    private static @Nullable Reconciliation reconciliation;

    @BeforeAll
    static void play() {
        PlayedDemo.once();
        Traffic.settled(SharedPolku.running());
        reconciliation = Reconciliation.of(SharedPolku.running().where());
    }

    @Test
    void everyQualifiedLeadHasOneDealThatWasNotGivenBack() {
        reconciliation().everyQualifiedLeadHasOneDealThatWasNotGivenBack();
    }

    @Test
    void everyLeadThatWasGivenBackHasItsWithdrawnDeal() {
        reconciliation().everyLeadThatWasGivenBackHasItsWithdrawnDeal();
    }

    @Test
    void everyWonDealIsOnePurchase() {
        reconciliation().everyWonDealIsOnePurchase();
    }

    @Test
    void allServicesMeanTheSameCompany() {
        reconciliation().allServicesMeanTheSameCompany();
    }

    @Test
    void theTriangleIsThatOfTheCompanies() {
        reconciliation().theTriangleIsThatOfTheCompanies();
    }

    @Test
    void figuresEqualARecount() {
        reconciliation().figuresEqualARecount();
    }

    private static Reconciliation reconciliation() {
        return Objects.requireNonNull(reconciliation);
    }
}
