package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Flaw;
import fi.polku.deal.process.domain.Choice;
import fi.polku.deal.process.domain.Reasons;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold when a deal is closed here and now; history may know less. */
final class ClosingRules {

    private ClosingRules() {}

    /**
     * Everything about this decision that cannot be; empty when all is well.
     *
     * @param reasons the lists of the sales process
     * @param offered whether the customer accepted an offer, which then says what is sold
     */
    static List<Flaw> flawsOf(Decision decision, boolean offered, Reasons reasons) {
        List<Flaw> flaws = new ArrayList<>();
        Closing closing = decision.closing();
        if (closing.isWin() && offered) {
            checkNotTold("lines", decision.lines(), flaws);
            checkNotTold("value", decision.soldFor(), flaws);
        }
        if (!closing.isWin() && DealRules.isCode(closing.reason())) {
            checkListed("reason", closing.reason(), reasons.lost(), flaws);
        }
        return flaws;
    }

    /** Notes a reason that is not on the list. */
    static void checkListed(String field, String reason, List<Choice> list, List<Flaw> flaws) {
        List<String> codes = list.stream().map(Choice::code).toList();
        if (!codes.contains(reason)) {
            flaws.add(new Flaw(field, reason + " is not on the list", "one of " + String.join(", ", codes)));
        }
    }

    private static void checkNotTold(String field, @Nullable Object told, List<Flaw> flaws) {
        if (told != null) {
            flaws.add(new Flaw(field, "come from the accepted offer", "nothing"));
        }
    }
}
