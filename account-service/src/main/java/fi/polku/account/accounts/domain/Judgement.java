package fi.polku.account.accounts.domain;

import java.time.LocalDate;

/**
 * How a company is classified.
 *
 * @param accountClass such as {@code A1}
 * @param points that led there
 * @param rulesVersion of the rules that judged
 * @param contactDueOn when we should be in contact with it next
 */
public record Judgement(String accountClass, AccountKind kind, int points, long rulesVersion, LocalDate contactDueOn) {}
