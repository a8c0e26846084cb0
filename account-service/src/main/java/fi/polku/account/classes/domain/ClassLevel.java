package fi.polku.account.classes.domain;

/**
 * One class.
 *
 * @param code such as {@code A1}
 * @param label what the class means to people
 * @param fromPoints the points from which a company is in it
 * @param contactEveryDays how often to be in contact with a company of this class
 */
public record ClassLevel(String code, Label label, int fromPoints, int contactEveryDays) {}
