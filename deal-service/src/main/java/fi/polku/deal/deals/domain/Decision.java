package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told when a deal is decided.
 *
 * @param customer the deal's customer in the class that it has now; {@code null} to leave it as stamped
 * @param lines what was sold in the end, when it differs from what the deal has
 * @param soldFor what a deal of a single line was sold for, told instead of lines
 * @param overruling who lets it be decided so although the process may say no; {@code null} when nobody does
 */
public record Decision(
        Closing closing,
        @Nullable Customer customer,
        @Nullable List<Line> lines,
        @Nullable Money soldFor,
        @Nullable Overruling overruling) {

    /** The same decision, remembering who let it pass. */
    Decision overruled() {
        return new Decision(closing.overruledBy(overruling), customer, lines, soldFor, overruling);
    }
}
