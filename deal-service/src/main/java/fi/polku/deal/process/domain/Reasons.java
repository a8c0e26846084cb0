package fi.polku.deal.process.domain;

import java.util.List;

/**
 * Why things end or begin again; what is not on these lists is no reason.
 *
 * @param lost why a deal can be lost
 * @param returned why a seller can return a lead
 * @param reopened why a closed deal can be opened again
 */
public record Reasons(List<Choice> lost, List<Choice> returned, List<Choice> reopened) {

    public Reasons {
        lost = List.copyOf(lost);
        returned = List.copyOf(returned);
        reopened = List.copyOf(reopened);
    }
}
