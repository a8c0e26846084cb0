package fi.polku.deal.offers.domain;

import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to offer.
 *
 * @param discountPercent off the whole, after the discounts of the lines; zero for none
 * @param validUntil the last day on which the customer can accept it
 */
public record Proposal(List<Item> lines, BigDecimal discountPercent, LocalDate validUntil) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final String PERCENT = "0 to 100";

    public Proposal {
        lines = List.copyOf(lines);
    }

    /**
     * A product to be offered.
     *
     * @param listPrice what one piece costs by the price list now
     * @param discountPercent off this line; zero for none
     */
    public record Item(UUID productId, int quantity, Money listPrice, BigDecimal discountPercent) {}

    /**
     * Everything that cannot be offered so on this day; empty when all is well.
     *
     * @param currency what the deal is sold in; {@code null} when it is sold in whatever this is listed in
     */
    List<Flaw> flaws(@Nullable String currency, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (lines.isEmpty()) {
            flaws.add(new Flaw("lines", "nothing is offered", "1 line or more"));
        }
        for (int i = 0; i < lines.size(); i++) {
            String expected = currency == null ? lines.getFirst().listPrice().currency() : currency;
            checkLine(lines.get(i), "lines[%d]".formatted(i), expected, flaws);
        }
        checkPercent("discountPercent", discountPercent, flaws);
        if (validUntil.isBefore(today)) {
            flaws.add(new Flaw("validUntil", validUntil + " is past", today + " or later"));
        }
        return flaws;
    }

    private static void checkLine(Item line, String field, String currency, List<Flaw> flaws) {
        if (line.quantity() < 1) {
            flaws.add(new Flaw(field + ".quantity", "nothing is offered", "1 or more"));
        }
        String listed = line.listPrice().currency();
        if (!listed.equals(currency)) {
            String message = "is listed in %s, the deal is in %s".formatted(listed, currency);
            flaws.add(new Flaw(field + ".product", message, "a product listed in " + currency));
        }
        checkPercent(field + ".discountPercent", line.discountPercent(), flaws);
    }

    private static void checkPercent(String field, BigDecimal percent, List<Flaw> flaws) {
        if (percent.signum() < 0 || percent.compareTo(ALL) > 0) {
            flaws.add(new Flaw(field, percent.toPlainString() + " is no discount in percent", PERCENT));
        }
    }
}
