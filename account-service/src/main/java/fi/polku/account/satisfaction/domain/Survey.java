package fi.polku.account.satisfaction.domain;

import fi.polku.account.purchases.domain.Delivery;
import fi.polku.account.purchases.domain.Purchase;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * What a customer is still to be asked about a purchase.
 *
 * @param toAsk nothing when everything was answered
 */
public record Survey(Purchase purchase, List<Kind> toAsk) {

    public Survey {
        toAsk = List.copyOf(toAsk);
    }

    /** What is left to ask after these answers; those to an earlier delivery do not count. */
    public static Survey after(Collection<Answer> answers, Purchase purchase) {
        var open = EnumSet.allOf(Kind.class);
        Optional.ofNullable(purchase.delivery())
                .map(Delivery::since)
                .ifPresent(delivered -> answers.stream()
                        .filter(answer -> !answer.at().isBefore(delivered))
                        .map(Answer::kind)
                        .forEach(open::remove));
        return new Survey(purchase, List.copyOf(open));
    }
}
