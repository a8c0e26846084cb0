package fi.polku.deal.handover.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a handover package or its deal tells by itself, so that nobody has to confirm it. */
public enum Told {
    /** Who takes the customer over. */
    DELIVERY_OWNER("delivery-owner"),
    /** What was sold. */
    SOLD_LINES("sold-lines"),
    /** Who decides at the customer's, and in which part. */
    DECISION_MAKERS("decision-makers"),
    /** What the customer needs and requires. */
    NEEDS("needs"),
    /** When what is to be delivered. */
    SCHEDULE("schedule"),
    /** What may go wrong, or that nothing is seen. */
    RISKS("risks"),
    /** What is not agreed yet, or that all is. */
    OPEN_QUESTIONS("open-questions"),
    /** Every promise, or that none was made. */
    PROMISES("promises");

    private final String code;

    Told(String code) {
        this.code = code;
    }

    /** The thing that an item of this code means. */
    static Optional<Told> of(String code) {
        return Arrays.stream(values()).filter(thing -> thing.code.equals(code)).findFirst();
    }

    boolean isTold(HandoverPackage told, SoldDeal deal) {
        return switch (this) {
            case DELIVERY_OWNER -> told.deliveryOwner() != null;
            case SOLD_LINES -> !deal.lines().isEmpty();
            case DECISION_MAKERS -> deal.decisionMakers() > 0;
            case NEEDS -> told.needs() != null;
            case SCHEDULE -> told.schedule() != null;
            case RISKS -> told.risks() != null;
            case OPEN_QUESTIONS -> told.openQuestions() != null;
            case PROMISES -> told.promises() != null;
        };
    }
}
