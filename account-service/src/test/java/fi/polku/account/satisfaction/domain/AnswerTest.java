package fi.polku.account.satisfaction.domain;

import static fi.polku.account.purchases.domain.Wins.ACCOUNT;
import static fi.polku.account.purchases.domain.Wins.DEAL;
import static fi.polku.account.purchases.domain.Wins.DELIVERED_AT;
import static fi.polku.account.purchases.domain.Wins.HANDED_OVER_AT;
import static fi.polku.account.purchases.domain.Wins.ID;
import static fi.polku.account.purchases.domain.Wins.cancelled;
import static fi.polku.account.purchases.domain.Wins.delivered;
import static fi.polku.account.purchases.domain.Wins.handedOver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.account.purchases.domain.Purchase;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final UUID ANSWER = new UUID(8, 1);

    @Test
    void tellsTheScoreButNotTheWords() {
        var change = Answer.about(delivered(), ANSWER, Kind.NPS, 9, "Great work, Anna!", DELIVERED_AT);

        assertThat(change.after().comment()).isEqualTo("Great work, Anna!");
        assertThat(change.events())
                .containsExactly(
                        new SatisfactionRecorded(ANSWER, ACCOUNT, ID.value(), DEAL, Kind.NPS, 9, DELIVERED_AT));
    }

    @Test
    void refusesAnAnswerAboutWhatWasNotDelivered() {
        refuses("not-delivered", handedOver(), DELIVERED_AT);
        refuses("not-delivered", cancelled(), DELIVERED_AT);
    }

    @Test
    void refusesAnAnswerBeforeTheDelivery() {
        refuses("before-delivery", delivered(), HANDED_OVER_AT);
    }

    private static void refuses(String code, Purchase purchase, Instant at) {
        assertThatExceptionOfType(SatisfactionRefused.class)
                .isThrownBy(() -> Answer.about(purchase, ANSWER, Kind.CSAT, 7, null, at))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
