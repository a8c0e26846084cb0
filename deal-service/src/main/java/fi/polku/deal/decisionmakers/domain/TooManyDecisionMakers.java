package fi.polku.deal.decisionmakers.domain;

/** So many people do not decide about one deal. */
public final class TooManyDecisionMakers extends RuntimeException {

    /** One more than {@link DecisionMakers#MOST} was to be named. */
    public TooManyDecisionMakers() {
        super("A deal has %d decision makers at most".formatted(DecisionMakers.MOST));
    }
}
