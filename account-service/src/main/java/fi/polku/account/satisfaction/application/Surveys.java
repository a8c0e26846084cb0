package fi.polku.account.satisfaction.application;

import static java.util.stream.Collectors.groupingBy;

import fi.polku.account.domain.Occurrence;
import fi.polku.account.domain.Portion;
import fi.polku.account.domain.Standing;
import fi.polku.account.purchases.domain.Purchase;
import fi.polku.account.purchases.domain.PurchaseId;
import fi.polku.account.purchases.domain.Purchases;
import fi.polku.account.satisfaction.domain.Answer;
import fi.polku.account.satisfaction.domain.Answers;
import fi.polku.account.satisfaction.domain.Kind;
import fi.polku.account.satisfaction.domain.SatisfactionRefused;
import fi.polku.account.satisfaction.domain.Survey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what customers answer, and says whom to ask. */
@Component
public class Surveys {

    private final Answers answers;
    private final Purchases purchases;
    private final Clock clock;
    private final ZoneId zone;

    Surveys(Answers answers, Purchases purchases, Clock clock, ZoneId zone) {
        this.answers = answers;
        this.purchases = purchases;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * A customer answered about a purchase that is there.
     *
     * @throws SatisfactionRefused when the purchase was not delivered by then
     */
    public Standing<Answer> record(RecordAnswer command) {
        var at = Occurrence.at(command.occurredAt(), clock.instant());
        var purchase = purchases.find(command.purchase()).orElseThrow().what();
        return answers.add(
                Answer.about(purchase, command.id(), command.kind(), command.score(), command.comment(), at));
    }

    /** Some answers about a purchase, after the given one. */
    public Portion<Answer> about(UUID purchase, int limit, @Nullable String after) {
        return answers.aboutPurchase(purchase, limit, after);
    }

    /** Some answers of a company, after the given one. */
    public Portion<Answer> ofAccount(UUID account, int limit, @Nullable String after) {
        return answers.ofAccount(account, limit, after);
    }

    /**
     * Some purchases whose customers are to be asked on a day, because their time has come and they have not answered
     * everything.
     *
     * @param day {@code null} for today
     */
    public Portion<Survey> due(@Nullable LocalDate day, int limit, @Nullable String after) {
        var until = day == null ? LocalDate.ofInstant(clock.instant(), zone) : day;
        List<Standing<Survey>> open = new ArrayList<>();
        String from = after;
        do {
            var portion = purchases.surveyDue(until, limit - open.size(), from);
            open.addAll(unanswered(portion));
            from = portion.next();
        } while (from != null && open.size() < limit);
        return new Portion<>(open, from);
    }

    private List<Standing<Survey>> unanswered(Portion<Purchase> portion) {
        var purchasesAsked = portion.items().stream()
                .map(purchase -> purchase.what().id().value())
                .toList();
        var given = answers.about(purchasesAsked).stream().collect(groupingBy(Answer::purchaseId));
        return portion.items().stream()
                .map(standing -> standing.map(purchase ->
                        Survey.after(given.getOrDefault(purchase.id().value(), List.of()), purchase)))
                .filter(survey -> !survey.what().toAsk().isEmpty())
                .toList();
    }

    /**
     * What a customer answered.
     *
     * @param id of the answer
     * @param score from 0 to 10
     * @param comment in the customer's words
     * @param occurredAt {@code null} for now
     */
    public record RecordAnswer(
            PurchaseId purchase,
            UUID id,
            Kind kind,
            int score,
            @Nullable String comment,
            @Nullable Instant occurredAt) {}
}
