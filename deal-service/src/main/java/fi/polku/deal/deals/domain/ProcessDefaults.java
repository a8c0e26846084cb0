package fi.polku.deal.deals.domain;

import fi.polku.deal.handover.domain.Checklist;
import java.math.BigDecimal;
import java.util.List;

/** What the sales process says about offers, reasons and handover until it says so itself. */
final class ProcessDefaults {

    static final BigDecimal DISCOUNT_LIMIT_PERCENT = BigDecimal.valueOf(15);

    static final List<String> LOST = List.of(
            "too-expensive",
            "competitor",
            "no-decision",
            "no-need",
            "no-budget",
            "bad-timing",
            "wrong-fit",
            "unreachable",
            "other");

    static final List<String> REOPENED = List.of("customer-came-back", "decision-taken-back", "closed-by-mistake");

    static final Checklist CHECKLIST = new Checklist(List.of(
            new Checklist.Item("delivery-owner", "Toimituksesta vastaava", "Delivery owner"),
            new Checklist.Item("sold-lines", "Mitä myytiin", "What was sold"),
            new Checklist.Item("needs", "Tarpeet ja vaatimukset", "Needs and requirements"),
            new Checklist.Item("schedule", "Aikataulu", "Schedule"),
            new Checklist.Item("promises", "Lupaukset: kenelle ja mihin mennessä", "Promises: to whom and by when"),
            new Checklist.Item("risks", "Riskit ostajan silmin", "Risks as the buyer sees them"),
            new Checklist.Item("open-questions", "Avoimet kysymykset", "Open questions")));

    private ProcessDefaults() {}
}
