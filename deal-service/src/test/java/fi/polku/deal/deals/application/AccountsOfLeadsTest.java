package fi.polku.deal.deals.application;

import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.deals.domain.Customer;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.KnownAccount;
import fi.polku.deal.deals.domain.LeadAccount;
import fi.polku.deal.domain.HomeCurrency;
import fi.polku.deal.process.domain.Processes;
import fi.polku.deal.products.application.ProductsInMemory;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountsOfLeadsTest {

    private static final UUID LEAD = new UUID(0, 21);
    private static final UUID ACCOUNT = new UUID(0, 31);

    private final DealsInMemory deals = new DealsInMemory();
    private final NeighboursInMemory neighbours = new NeighboursInMemory();
    private final AccountsOfLeads leads =
            new AccountsOfLeads(deals, neighbours, neighbours, new Processes(), NOW.zone());
    private final QualifiedLeadHandler qualified = new QualifiedLeadHandler(
            deals,
            neighbours,
            leads,
            new ProductsInMemory(),
            new SellerChoice(neighbours, deals),
            new Processes(),
            new HomeCurrency("EUR"),
            NOW.zone());

    @Test
    void giveEveryDealOfTheLeadItsAccountInTheClassOfNow() {
        DealId other = new DealId(new UUID(0, 52));
        qualify(ID, LEAD);
        qualify(other, new UUID(0, 22));
        neighbours.note(new KnownAccount(ACCOUNT, List.of()), 1);
        neighbours.noteClass(ACCOUNT, "B2", 2);

        leads.note(told(ACCOUNT, 6));

        assertThat(customerOf(ID)).isEqualTo(new Customer(ACCOUNT, "B2"));
        assertThat(customerOf(other)).isNull();
    }

    @Test
    void giveItOnceHoweverOftenItIsTold() {
        qualify(ID, LEAD);

        leads.note(told(ACCOUNT, 6));
        leads.note(told(new UUID(0, 32), 7));

        assertThat(customerOf(ID)).isEqualTo(new Customer(ACCOUNT, null));
        assertThat(deals.find(ID).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void giveADealThatOpensLateWhatWasToldAfterItsLeadWasQualified() {
        neighbours.note(new KnownAccount(ACCOUNT, List.of()), 1);
        leads.note(told(ACCOUNT, 6));

        qualify(ID, LEAD);

        assertThat(customerOf(ID)).isEqualTo(new Customer(ACCOUNT, null));
        assertThat(deals.find(ID).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void giveADealNothingThatWasNotSoAnyMoreWhenItsLeadWasQualified() {
        leads.note(told(ACCOUNT, 4));

        qualify(ID, LEAD);

        assertThat(customerOf(ID)).isNull();
    }

    private static LeadAccount told(UUID account, long version) {
        return new LeadAccount(LEAD, account, version, NOW.at());
    }

    private void qualify(DealId deal, UUID lead) {
        qualified.open(
                deal, new QualifiedLeadTold(lead, 5, null, null, null, null, null, null, null, List.of(), NOW.at()));
    }

    private @Nullable Customer customerOf(DealId deal) {
        return deals.find(deal).orElseThrow().what().details().customer();
    }
}
