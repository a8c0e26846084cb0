package fi.polku.account.accounts.domain;

import java.time.Instant;

/**
 * A step in the history of a company's class.
 *
 * @param from since when it was so
 */
public record ClassStep(String accountClass, AccountKind kind, int points, long rulesVersion, Instant from) {

    static ClassStep of(Judgement judgement, Instant from) {
        return new ClassStep(
                judgement.accountClass(), judgement.kind(), judgement.points(), judgement.rulesVersion(), from);
    }

    /** Whether this is no other step: the same class on the same side. */
    boolean isSameAs(ClassStep other) {
        return accountClass.equals(other.accountClass) && kind == other.kind;
    }
}
