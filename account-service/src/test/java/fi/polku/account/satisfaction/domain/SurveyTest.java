package fi.polku.account.satisfaction.domain;

import static fi.polku.account.purchases.domain.Wins.DELIVERED_AT;
import static fi.polku.account.purchases.domain.Wins.delivered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SurveyTest {

    @Test
    void asksEverythingOfWhomHasAnsweredNothing() {
        assertThat(Survey.after(List.of(), delivered()).toAsk()).containsExactly(Kind.NPS, Kind.CSAT);
    }

    @Test
    void asksTheOtherQuestionWhereOneWasAnswered() {
        assertThat(toAskAfter(answer(Kind.NPS, DELIVERED_AT))).containsExactly(Kind.CSAT);
        assertThat(toAskAfter(answer(Kind.NPS, DELIVERED_AT), answer(Kind.CSAT, DELIVERED_AT.plusSeconds(1))))
                .isEmpty();
    }

    @Test
    void asksAnewAboutWhatWasDeliveredAgain() {
        var before = DELIVERED_AT.minusSeconds(1);

        assertThat(toAskAfter(answer(Kind.NPS, before), answer(Kind.CSAT, before)))
                .containsExactly(Kind.NPS, Kind.CSAT);
    }

    private static List<Kind> toAskAfter(Answer... answers) {
        return Survey.after(List.of(answers), delivered()).toAsk();
    }

    private static Answer answer(Kind kind, Instant at) {
        var purchase = delivered();
        return new Answer(
                UUID.randomUUID(),
                purchase.deal().accountId(),
                purchase.id().value(),
                purchase.deal().dealId(),
                kind,
                9,
                null,
                at);
    }
}
