package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Money;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.process.domain.SalesProcess;
import fi.polku.deal.process.domain.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about a deal.
 *
 * @param leadId the lead it grew from; together they are one opportunity
 * @param customer who may buy; {@code null} while not known
 * @param seller who sells; {@code null} while not known
 * @param source where the opportunity came from
 * @param currency what it is sold in, three letters of ISO 4217; empty where nobody told, which no deal accepts
 * @param stage the furthest stage reached
 * @param openedOn the day it began, in the business's zone
 * @param closing how it was decided; {@code null} while it is open
 */
public record DealDetails(
        @Nullable UUID leadId,
        @Nullable Customer customer,
        @Nullable Stamp seller,
        @Nullable String source,
        String currency,
        List<Line> lines,
        Stage stage,
        LocalDate openedOn,
        @Nullable Closing closing) {

    public DealDetails {
        lines = List.copyOf(lines);
    }

    /** What the deal is worth: the amounts of its lines together, as soon as all of them are known. */
    public Optional<Money> value() {
        boolean known = !lines.isEmpty() && lines.stream().allMatch(line -> line.amount() != null);
        return known
                ? lines.stream()
                        .flatMap(line -> Optional.ofNullable(line.amount()).stream())
                        .reduce(Money::plus)
                : Optional.empty();
    }

    /**
     * The same details with what was stamped on the deal earlier, wherever they still speak of the same thing. The customer
     * is stamped anew when it is these details that decide the deal.
     */
    DealDetails withStampsOf(DealDetails earlier) {
        boolean decide = earlier.closing == null && closing != null;
        return new DealDetails(
                leadId,
                earlier.isAbout(customer) && !decide ? earlier.customer : customer,
                earlier.isSoldBy(seller) ? earlier.seller : seller,
                source,
                currency,
                earlier.stampedOn(lines),
                stage,
                openedOn,
                earlier.closing == null || closing == null ? closing : closing.takenWhere(earlier.closing));
    }

    /** The same details, selling this. */
    DealDetails selling(List<Line> sold) {
        return new DealDetails(leadId, customer, seller, source, currency, sold, stage, openedOn, closing);
    }

    /** The same details after this decision, with the customer's class as it is by then. */
    DealDetails decided(Decision decision) {
        return new DealDetails(
                leadId,
                isAbout(decision.customer()) ? decision.customer() : customer,
                seller,
                source,
                currency,
                soldLines(decision),
                stage,
                openedOn,
                decision.closing());
    }

    /** The same details with a won deal standing at least where won deals go on. */
    DealDetails asReachedIn(SalesProcess process) {
        boolean won = closing != null && closing.outcome() == Outcome.WON;
        return won ? at(process.furthest(stage, process.afterWin()), closing) : this;
    }

    /** The same details before the decision was taken. */
    DealDetails beforeDecisionIn(SalesProcess process) {
        boolean past = !process.stagesUpToDecision().contains(stage);
        return at(past ? process.decision() : stage, null);
    }

    /** The same details in another stage. */
    DealDetails in(Stage other) {
        return at(other, closing);
    }

    /** The same details, sold in this currency. */
    DealDetails soldIn(String other) {
        return new DealDetails(leadId, customer, seller, source, other, lines, stage, openedOn, closing);
    }

    /** The same details, sold to this customer. */
    DealDetails soldTo(Customer other) {
        return new DealDetails(leadId, other, seller, source, currency, lines, stage, openedOn, closing);
    }

    /** The same details in somebody else's hands. */
    DealDetails soldBy(Stamp other) {
        return new DealDetails(leadId, customer, other, source, currency, lines, stage, openedOn, closing);
    }

    private List<Line> soldLines(Decision decision) {
        List<Line> sold = decision.lines() == null ? lines : stampedOn(decision.lines());
        boolean single = decision.soldFor() != null && sold.size() == 1;
        return single ? List.of(sold.getFirst().soldFor(decision.soldFor())) : sold;
    }

    private DealDetails at(Stage reached, @Nullable Closing ending) {
        return new DealDetails(leadId, customer, seller, source, currency, lines, reached, openedOn, ending);
    }

    private boolean isAbout(@Nullable Customer other) {
        return customer != null && other != null && customer.accountId().equals(other.accountId());
    }

    boolean isSoldBy(@Nullable Stamp other) {
        return seller != null && other != null && seller.personId().equals(other.personId());
    }

    private List<Line> stampedOn(List<Line> newer) {
        return newer.stream().map(this::stampedOn).toList();
    }

    private Line stampedOn(Line newer) {
        return lines.stream()
                .filter(line -> line.productId().equals(newer.productId()))
                .findFirst()
                .map(newer::withListPriceOf)
                .orElse(newer);
    }
}
