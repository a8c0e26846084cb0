package fi.polku.deal.activities.domain;

import fi.polku.deal.deals.domain.Customer;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.process.domain.SalesProcess;
import fi.polku.deal.process.domain.StageDesign;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done about a deal. An entry stands as it was logged.
 *
 * @param accountId whom it was done for, as the deal had it then
 * @param accountClass the account's class then
 * @param stage code of the stage in which the deal was then
 * @param action code of the required action that it fulfils, if it does
 * @param level of selling: 1 mapping potential, 2 winning trust and closing, 3 keeping and deepening
 * @param minutes how long it took, if somebody said
 * @param note in the words of whoever did it; it stays here
 */
public record Activity(
        ActivityId id,
        UUID dealId,
        @Nullable UUID accountId,
        @Nullable String accountClass,
        String stage,
        ActivityKind kind,
        @Nullable String action,
        int level,
        @Nullable Integer minutes,
        @Nullable String note,
        Stamp by,
        Instant at) {

    private static final int HIGHEST_LEVEL = 3;
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /**
     * Logs what was done about a deal.
     *
     * @throws ActivityRefused.DealWithdrawn when the deal went back to the lead side
     * @throws ActivityRefused.Unacceptable naming everything that cannot be so
     */
    public static Change<Activity, ActivityLogged> log(
            ActivityId id, Entry entry, Deal deal, SalesProcess process, Moment moment) {
        moment.notBefore(deal.details().openedOn());
        if (deal.course().withdrawn()) {
            throw new ActivityRefused.DealWithdrawn();
        }
        List<Flaw> flaws = flaws(entry, deal, process);
        if (!flaws.isEmpty()) {
            throw new ActivityRefused.Unacceptable(flaws);
        }
        var customer = Optional.ofNullable(deal.details().customer());
        var activity = new Activity(
                id,
                deal.id().value(),
                customer.map(Customer::accountId).orElse(null),
                customer.map(Customer::accountClass).orElse(null),
                deal.details().stage().code(),
                entry.kind(),
                entry.action(),
                entry.level(),
                entry.minutes(),
                entry.note(),
                entry.by(),
                moment.at());
        return Change.of(activity, ActivityLogged.of(activity));
    }

    private static List<Flaw> flaws(Entry entry, Deal deal, SalesProcess process) {
        List<Flaw> flaws = new ArrayList<>();
        if (entry.level() < 1 || entry.level() > HIGHEST_LEVEL) {
            flaws.add(new Flaw("level", entry.level() + " is no level of selling", "1, 2 or 3"));
        }
        if (entry.minutes() != null && (entry.minutes() < 0 || entry.minutes() > MINUTES_OF_A_DAY)) {
            flaws.add(new Flaw("minutes", entry.minutes() + " minutes is no time to take", "0 to " + MINUTES_OF_A_DAY));
        }
        List<String> asked = process.designOf(deal.details().stage())
                .map(StageDesign::actionCodes)
                .orElse(List.of());
        if (entry.action() != null && !asked.contains(entry.action())) {
            String message = "%s is no required action of %s"
                    .formatted(entry.action(), deal.details().stage());
            String accepted = asked.isEmpty() ? "nothing" : "one of %s, or nothing".formatted(String.join(", ", asked));
            flaws.add(new Flaw("action", message, accepted));
        }
        return flaws;
    }

    /**
     * What somebody says they did.
     *
     * @param action code of the required action that it fulfils, if it does
     */
    public record Entry(
            ActivityKind kind,
            @Nullable String action,
            int level,
            @Nullable Integer minutes,
            @Nullable String note,
            Stamp by) {}
}
