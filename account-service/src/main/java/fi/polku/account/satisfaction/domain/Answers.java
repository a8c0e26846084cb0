package fi.polku.account.satisfaction.domain;

import fi.polku.account.domain.Change;
import fi.polku.account.domain.Portion;
import fi.polku.account.domain.Standing;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All answers of customers. */
public interface Answers {

    /** Keeps an answer together with its event, once. */
    Standing<Answer> add(Change<Answer, SatisfactionRecorded> answer);

    /** Some answers about a purchase in a stable order, after the given one. */
    Portion<Answer> aboutPurchase(UUID purchase, int limit, @Nullable String after);

    /** Some answers of a company in a stable order, after the given one. */
    Portion<Answer> ofAccount(UUID account, int limit, @Nullable String after);

    /** All answers about these purchases. */
    List<Answer> about(Collection<UUID> purchases);
}
