package fi.polku.account.classes.domain;

/**
 * What people read, in the two languages of the product.
 *
 * @param fi in Finnish
 * @param en in English
 */
public record Label(String fi, String en) {}
