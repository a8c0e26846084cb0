package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.Customer;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealFilter;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.deals.domain.KnownAccounts;
import fi.polku.deal.deals.domain.LateCustomer;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Portion;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.process.domain.SalesProcesses;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Gives deals the account of their lead where it was not known yet when the lead was qualified. News of a lead come in their
 * order: an account that was known before came with the qualification.
 */
@Component
public class AccountsOfLeads {

    private static final int AT_ONCE = 100;

    private final Deals deals;
    private final KnownAccounts accounts;
    private final SalesProcesses processes;
    private final ZoneId zone;

    AccountsOfLeads(Deals deals, KnownAccounts accounts, SalesProcesses processes, ZoneId zone) {
        this.deals = deals;
        this.accounts = accounts;
        this.processes = processes;
        this.zone = zone;
    }

    /** This account is the lead's company, as lead-service said then. In the class that it has by now, if any. */
    public void note(UUID leadId, UUID accountId, Instant occurredAt) {
        var filter = new DealFilter(null, null, null, null, null, leadId, null);
        String next = null;
        do {
            Portion<Deal> some = deals.list(filter, AT_ONCE, next);
            some.items().stream()
                    .map(Standing::what)
                    .filter(LateCustomer::isAwaitedBy)
                    .forEach(deal -> give(deal.id(), accountId, occurredAt));
            next = some.next();
        } while (next != null);
    }

    private void give(DealId deal, UUID accountId, Instant occurredAt) {
        Customer customer = accounts.latest(accountId).orElseGet(() -> new Customer(accountId, null));
        var late = new LateCustomer(customer, new Moment(occurredAt, zone));
        deals.change(deal, null, standing -> {
            Deal known = standing.orElseThrow(() -> new DealRefused.NotOpened(deal));
            return late.of(known, processes.version(known.course().process()));
        });
    }
}
