package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.Customer;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealDetails;
import fi.polku.deal.deals.domain.DealEvent;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.deals.domain.KnownAccounts;
import fi.polku.deal.deals.domain.Line;
import fi.polku.deal.deals.domain.QualifiedLead;
import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.HomeCurrency;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Money;
import fi.polku.deal.process.domain.SalesProcess;
import fi.polku.deal.process.domain.SalesProcesses;
import fi.polku.deal.products.domain.ProductId;
import fi.polku.deal.products.domain.Products;
import fi.polku.platform.service.command.Cause;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens exactly one deal for each lead that is qualified. */
@Component
public class QualifiedLeadHandler {

    private final Deals deals;
    private final KnownAccounts accounts;
    private final AccountsOfLeads accountsOfLeads;
    private final Products products;
    private final SellerChoice sellers;
    private final SalesProcesses processes;
    private final HomeCurrency home;
    private final ZoneId zone;

    QualifiedLeadHandler(
            Deals deals,
            KnownAccounts accounts,
            AccountsOfLeads accountsOfLeads,
            Products products,
            SellerChoice sellers,
            SalesProcesses processes,
            HomeCurrency home,
            ZoneId zone) {
        this.deals = deals;
        this.accounts = accounts;
        this.accountsOfLeads = accountsOfLeads;
        this.products = products;
        this.sellers = sellers;
        this.processes = processes;
        this.home = home;
        this.zone = zone;
    }

    /** Opens this deal for the lead; one that is there already stays as it is. */
    public void open(DealId id, QualifiedLeadTold lead) {
        if (deals.find(id).isEmpty()) {
            openNew(id, lead);
        }
        if (lead.accountId() == null) {
            // Its company may have been told while it was opened: whoever heard of that found no deal yet.
            onItsOwn().run(() -> accountsOfLeads.catchUp(lead.leadId(), lead.version()));
        }
    }

    private void openNew(DealId id, QualifiedLeadTold lead) {
        var moment = new Moment(lead.occurredAt(), zone);
        SalesProcess process = processes.current();
        DealDetails details = details(lead, process, moment);
        var origin = QualifiedLead.arrived(
                lead.booker(), lead.signalId(), lead.occurredAt().plus(process.verdictWithin()));
        deals.change(
                id,
                null,
                standing -> standing.map(Change::<Deal, DealEvent>none)
                        .orElseGet(() -> Deal.open(id, details, origin, process, moment)));
    }

    private DealDetails details(QualifiedLeadTold lead, SalesProcess process, Moment moment) {
        String currency = currency(lead.lines());
        return new DealDetails(
                lead.leadId(),
                customer(lead),
                sellers.sellerFor(lead),
                lead.source(),
                currency,
                lead.lines().stream().map(wish -> line(wish, currency)).toList(),
                process.begin(),
                moment.today(),
                null);
    }

    /** The account in the class that this service knows, else in the one that lead-service knew. */
    private @Nullable Customer customer(QualifiedLeadTold lead) {
        UUID account = lead.accountId() != null
                ? lead.accountId()
                : accountsOfLeads.toldAfter(lead.leadId(), lead.version()).orElse(null);
        return account == null
                ? null
                : accounts.latest(account)
                        .filter(customer -> customer.accountClass() != null)
                        .orElseGet(() -> new Customer(account, lead.accountClass()));
    }

    /** The same cause, but not as a repetition of what it has done to the deal already. */
    private static Cause onItsOwn() {
        Cause cause = Cause.current();
        return new Cause(cause.correlationId(), cause.causationId(), cause.actor(), null);
    }

    private Line line(QualifiedLeadTold.Wish wish, String currency) {
        Optional<Money> listPrice = products.listPrice(new ProductId(wish.productId()));
        return new Line(
                wish.productId(),
                wish.quantity(),
                listPrice.orElse(null),
                listPrice
                        .filter(price -> price.currency().equals(currency))
                        .map(price -> price.times(BigDecimal.valueOf(wish.quantity())))
                        .orElse(null));
    }

    /** The currency of the first product that has a price; the home currency until the first offer where none has. */
    private String currency(List<QualifiedLeadTold.Wish> wishes) {
        return wishes.stream()
                .flatMap(wish -> products.listPrice(new ProductId(wish.productId())).stream())
                .map(Money::currency)
                .findFirst()
                .orElse(home.code());
    }
}
