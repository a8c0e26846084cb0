package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Money;
import fi.polku.deal.process.domain.Choice;
import fi.polku.deal.process.domain.Reasons;
import fi.polku.deal.process.domain.SalesProcess;
import fi.polku.deal.process.domain.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must hold for every deal, whoever tells it and whenever it happened. */
public final class DealRules {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final SalesProcess process;
    private final LocalDate today;

    private DealRules(SalesProcess process, LocalDate today) {
        this.process = process;
        this.today = today;
    }

    /** The rules of this process today. */
    public static DealRules of(SalesProcess process, Moment now) {
        return new DealRules(process, now.today());
    }

    /** Everything about these details that cannot be true; empty when all is well. */
    public List<Flaw> flawsOf(DealDetails details) {
        List<Flaw> flaws = new ArrayList<>();
        checkDates(details, flaws);
        checkReason(details.closing(), flaws);
        checkStage(details, flaws);
        checkCurrency(details.currency(), flaws);
        for (int i = 0; i < details.lines().size(); i++) {
            checkLine(details.lines().get(i), details.currency(), "lines[" + i + "]", flaws);
        }
        return flaws;
    }

    /** Everything about this decision and the details it leads to that cannot be true; empty when all is well. */
    List<Flaw> flawsOf(Decision decision, DealDetails decided) {
        List<Flaw> flaws = flawsOf(decided);
        int lines = decided.lines().size();
        if (decision.soldFor() != null && lines != 1) {
            String message = "cannot be told for the deal as a whole, which has " + lines + " lines";
            flaws.add(new Flaw("value", message, "the amount of each line"));
        }
        return flaws;
    }

    /** @throws DealRefused.UnknownReason when a lead is returned for no reason of the process, or accepted for any */
    static void checkReasonOf(Verdict verdict, Reasons reasons) {
        if (verdict.returned()) {
            checkReason(verdict.reason(), reasons.returned());
        } else if (verdict.reason() != null) {
            throw new DealRefused.UnknownReason(
                    new Flaw("reason", "is told of a lead that is accepted", "nothing, or the verdict returned"));
        }
    }

    /** @throws DealRefused.UnknownReason when the reason is missing or not on the list */
    static void checkReason(@Nullable String reason, List<Choice> list) {
        List<String> codes = list.stream().map(Choice::code).toList();
        if (reason == null || !codes.contains(reason)) {
            String message = reason == null ? "is missing" : reason + " is not on the list";
            throw new DealRefused.UnknownReason(new Flaw("reason", message, "one of " + String.join(", ", codes)));
        }
    }

    private void checkDates(DealDetails details, List<Flaw> flaws) {
        LocalDate openedOn = details.openedOn();
        checkNotInTheFuture("openedOn", openedOn, flaws);
        if (details.closing() != null) {
            LocalDate closedOn = details.closing().closedOn();
            checkNotInTheFuture("closedOn", closedOn, flaws);
            if (closedOn.isBefore(openedOn)) {
                String message = closedOn + " lies before the opening on " + openedOn;
                flaws.add(new Flaw("closedOn", message, openedOn + " or later"));
            }
        }
    }

    private void checkNotInTheFuture(String field, LocalDate day, List<Flaw> flaws) {
        if (day.isAfter(today)) {
            flaws.add(new Flaw(field, day + " lies in the future", today + " or earlier"));
        }
    }

    /** Whether this is a code, not free words. */
    static boolean isCode(String reason) {
        return CODE.matcher(reason).matches();
    }

    private static void checkReason(@Nullable Closing closing, List<Flaw> flaws) {
        if (closing != null && !isCode(closing.reason())) {
            flaws.add(new Flaw(
                    "reason", "is not a code", "lower-case words and digits joined by hyphens, such as too-expensive"));
        }
    }

    private void checkStage(DealDetails details, List<Flaw> flaws) {
        boolean won = details.closing() != null && details.closing().outcome() == Outcome.WON;
        List<Stage> possible = won ? process.stages() : process.stagesUpToDecision();
        if (!process.stages().contains(details.stage())) {
            flaws.add(new Flaw("stage", "the sales process has no stage " + details.stage(), listed(possible)));
        } else if (!possible.contains(details.stage())) {
            String message = "a deal that is not won has not reached " + details.stage();
            flaws.add(new Flaw("stage", message, listed(possible)));
        }
    }

    private static void checkCurrency(String currency, List<Flaw> flaws) {
        if (!Money.isCurrency(currency)) {
            String message = currency.isEmpty() ? "cannot be told from the products" : currency + " is no currency";
            flaws.add(new Flaw("currency", message, "three letters of ISO 4217, such as EUR"));
        }
    }

    private static void checkLine(Line line, String currency, String field, List<Flaw> flaws) {
        if (line.quantity() < 1) {
            flaws.add(new Flaw(field + ".quantity", "nothing is sold", "1 or more"));
        }
        if (line.amount() != null && line.amount().amount().signum() < 0) {
            flaws.add(new Flaw(field + ".amount", "an amount cannot be negative", "0 or more"));
        }
        if (line.amount() != null && !line.amount().currency().equals(currency)) {
            String message = "is in " + line.amount().currency() + ", the deal in " + currency;
            flaws.add(new Flaw(field + ".amount", message, currency));
        }
    }

    private static String listed(List<Stage> stages) {
        return String.join(", ", stages.stream().map(Stage::code).toList());
    }
}
