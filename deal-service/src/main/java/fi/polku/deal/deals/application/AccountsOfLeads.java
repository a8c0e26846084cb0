package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.Customer;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealFilter;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.deals.domain.KnownAccounts;
import fi.polku.deal.deals.domain.LateCustomer;
import fi.polku.deal.deals.domain.LeadAccount;
import fi.polku.deal.deals.domain.LeadAccounts;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Portion;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.process.domain.SalesProcesses;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Gives deals the account of their lead where it was not known yet when the lead was qualified. An account that was known
 * before came with the qualification; one that was told later may be heard of before the qualification is, and is kept until
 * there is a deal.
 */
@Component
public class AccountsOfLeads {

    private static final int AT_ONCE = 100;

    private final Deals deals;
    private final KnownAccounts accounts;
    private final LeadAccounts told;
    private final SalesProcesses processes;
    private final ZoneId zone;

    AccountsOfLeads(Deals deals, KnownAccounts accounts, LeadAccounts told, SalesProcesses processes, ZoneId zone) {
        this.deals = deals;
        this.accounts = accounts;
        this.told = told;
        this.processes = processes;
        this.zone = zone;
    }

    /** The lead is about this company. Its deals get it in the class that it has by now, if any. */
    public void note(LeadAccount news) {
        told.note(news);
        giveToDeals(news);
    }

    /** The company that was told of the lead after this version of it, if it was heard of. */
    Optional<UUID> toldAfter(UUID leadId, long version) {
        return newsAfter(leadId, version).map(LeadAccount::accountId);
    }

    /** Gives the lead's deals what was heard of its company after this version of it, while they were opened. */
    void catchUp(UUID leadId, long version) {
        newsAfter(leadId, version).ifPresent(this::giveToDeals);
    }

    private Optional<LeadAccount> newsAfter(UUID leadId, long version) {
        return told.of(leadId).filter(news -> news.version() > version);
    }

    private void giveToDeals(LeadAccount news) {
        var filter = new DealFilter(null, null, null, null, null, news.leadId(), null);
        String next = null;
        do {
            Portion<Deal> some = deals.list(filter, AT_ONCE, next);
            some.items().stream()
                    .map(Standing::what)
                    .filter(LateCustomer::isAwaitedBy)
                    .forEach(deal -> give(deal.id(), news));
            next = some.next();
        } while (next != null);
    }

    private void give(DealId deal, LeadAccount news) {
        UUID account = news.accountId();
        Customer customer = accounts.latest(account).orElseGet(() -> new Customer(account, null));
        var late = new LateCustomer(customer, new Moment(news.occurredAt(), zone));
        deals.change(deal, null, standing -> {
            Deal known = standing.orElseThrow(() -> new DealRefused.NotOpened(deal));
            return late.of(known, processes.version(known.course().process()));
        });
    }
}
