package fi.polku.account.satisfaction.store;

import fi.polku.account.domain.Change;
import fi.polku.account.domain.Portion;
import fi.polku.account.domain.Standing;
import fi.polku.account.satisfaction.domain.Answer;
import fi.polku.account.satisfaction.domain.Answers;
import fi.polku.account.satisfaction.domain.SatisfactionRecorded;
import fi.polku.account.store.AggregateCollection;
import fi.polku.platform.service.document.AggregateDocumentsFactory;
import fi.polku.platform.service.document.Stored;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Answers as documents. */
@Repository
class MongoAnswers implements Answers {

    private static final String PURCHASE = "state.purchaseId";
    private static final String ACCOUNT = "state.accountId";
    private static final int ANSWERS_AT_MOST = 10_000;

    private final AggregateCollection<Answer, SatisfactionRecorded, Answer> answers;

    MongoAnswers(AggregateDocumentsFactory collections) {
        this.answers = new AggregateCollection<>(
                collections
                        .collection("satisfaction", Answer.class)
                        .publishingTo("polku.account.events")
                        .indexedBy(PURCHASE)
                        .indexedBy(ACCOUNT)
                        .build(),
                new Form());
    }

    @Override
    public Standing<Answer> add(Change<Answer, SatisfactionRecorded> answer) {
        return answers.change(
                        answer.after().id().toString(),
                        null,
                        standing -> standing.map(Change::<Answer, SatisfactionRecorded>none)
                                .orElse(answer))
                .standing();
    }

    @Override
    public Portion<Answer> aboutPurchase(UUID purchase, int limit, @Nullable String after) {
        return answers.page(new Document(PURCHASE, purchase.toString()), limit, after);
    }

    @Override
    public Portion<Answer> ofAccount(UUID account, int limit, @Nullable String after) {
        return answers.page(new Document(ACCOUNT, account.toString()), limit, after);
    }

    @Override
    public List<Answer> about(Collection<UUID> purchases) {
        var ids = purchases.stream().map(UUID::toString).toList();
        return answers.page(new Document(PURCHASE, new Document("$in", ids)), ANSWERS_AT_MOST, null).items().stream()
                .map(Standing::what)
                .toList();
    }

    private static final class Form implements AggregateCollection.Form<Answer, SatisfactionRecorded, Answer> {

        @Override
        public Answer written(Answer answer) {
            return answer;
        }

        @Override
        public Answer read(Stored<Answer> stored) {
            return stored.state();
        }

        @Override
        public String type(SatisfactionRecorded event) {
            return SatisfactionRecorded.TYPE;
        }
    }
}
