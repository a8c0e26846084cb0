package fi.polku.deal.deals.application;

import fi.polku.deal.deals.application.DealFacts.SoldProduct;
import fi.polku.deal.deals.domain.Customer;
import fi.polku.deal.deals.domain.DealDetails;
import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.DealRules;
import fi.polku.deal.deals.domain.KnownAccounts;
import fi.polku.deal.deals.domain.Line;
import fi.polku.deal.deals.domain.Reference;
import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.KnownPeople;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Money;
import fi.polku.deal.process.domain.SalesProcess;
import fi.polku.deal.products.domain.ProductId;
import fi.polku.deal.products.domain.Products;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up whom and what a deal mentions, and stamps it as it is now. */
@Component
class DealReferences {

    private final KnownPeople people;
    private final KnownAccounts accounts;
    private final Products products;

    DealReferences(KnownPeople people, KnownAccounts accounts, Products products) {
        this.people = people;
        this.accounts = accounts;
        this.products = products;
    }

    /**
     * The details that the facts stand for.
     *
     * @throws DealRefused.UnknownReference naming every mention that is not known here, and whatever else is wrong
     */
    DealDetails resolve(DealFacts facts, SalesProcess process, Moment now) {
        List<Flaw> unknown = new ArrayList<>();
        List<Pricing> pricings = pricings(facts.lines(), unknown);
        String currency = facts.currency() == null ? commonCurrency(pricings) : facts.currency();
        var details = new DealDetails(
                facts.leadId(),
                found(facts.account(), accounts::behind, "account", "an account that account-service knows", unknown),
                found(facts.seller(), people::find, "seller", "somebody in the team directory", unknown),
                facts.source(),
                currency,
                priced(pricings, currency),
                facts.stage() == null ? process.begin() : facts.stage(),
                facts.openedOn() == null ? now.today() : facts.openedOn(),
                facts.closing());
        if (!unknown.isEmpty()) {
            DealRules.of(process, now).flawsOf(details).stream()
                    .filter(flaw -> facts.currency() != null || !flaw.field().equals("currency"))
                    .forEach(unknown::add);
            throw new DealRefused.UnknownReference(unknown);
        }
        return details;
    }

    /**
     * The lines that these products make in a deal of this currency.
     *
     * @throws DealRefused.UnknownReference naming every product that is not known here
     */
    List<Line> lines(List<SoldProduct> sold, String currency) {
        List<Flaw> unknown = new ArrayList<>();
        List<Line> lines = priced(pricings(sold, unknown), currency);
        if (!unknown.isEmpty()) {
            throw new DealRefused.UnknownReference(unknown);
        }
        return lines;
    }

    /** The customer in the class that it has by now; as it was stamped where its account is not known any more. */
    @Nullable
    Customer asOfNow(@Nullable Customer stamped) {
        return stamped == null ? null : accounts.latest(stamped.accountId()).orElse(stamped);
    }

    private List<Pricing> pricings(List<SoldProduct> sold, List<Flaw> unknown) {
        List<Pricing> pricings = new ArrayList<>();
        for (int i = 0; i < sold.size(); i++) {
            Reference product = sold.get(i).product();
            String field = "lines[%d].product".formatted(i);
            Money listPrice = found(product, this::listPrice, field, "a product on the price list", unknown);
            pricings.add(new Pricing(sold.get(i), listPrice));
        }
        return pricings;
    }

    private Optional<Money> listPrice(UUID productId) {
        return products.listPrice(new ProductId(productId));
    }

    private static String commonCurrency(List<Pricing> pricings) {
        List<String> currencies =
                pricings.stream().flatMap(Pricing::currency).distinct().toList();
        return currencies.size() == 1 ? currencies.getFirst() : "";
    }

    private static List<Line> priced(List<Pricing> pricings, String currency) {
        return pricings.stream().map(pricing -> pricing.line(currency)).toList();
    }

    private static <T> @Nullable T found(
            @Nullable Reference mention,
            Function<UUID, Optional<T>> lookup,
            String field,
            String accepted,
            List<Flaw> unknown) {
        if (mention == null) {
            return null;
        }
        Optional<T> found = lookup.apply(mention.id());
        if (found.isEmpty()) {
            unknown.add(new Flaw(field, "\"%s\" is not known here".formatted(mention.name()), accepted));
        }
        return found.orElse(null);
    }

    /** A product of the deal beside what one piece of it costs by the price list, as far as that is known. */
    private record Pricing(SoldProduct sold, @Nullable Money listPrice) {

        Stream<String> currency() {
            return Optional.ofNullable(listPrice).map(Money::currency).stream();
        }

        Line line(String currency) {
            return new Line(sold.product().id(), sold.quantity(), listPrice, amount(currency));
        }

        private @Nullable Money amount(String currency) {
            return sold.amount() != null && Money.isCurrency(currency) ? new Money(sold.amount(), currency) : null;
        }
    }
}
