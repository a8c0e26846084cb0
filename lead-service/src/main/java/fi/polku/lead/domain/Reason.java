package fi.polku.lead.domain;

/**
 * Why somebody did something, as one of a list that people agreed on.
 *
 * @param code the stable name, in kebab case; the only part that is on events
 * @param fi how it is called in Finnish
 * @param en how it is called in English
 */
public record Reason(String code, String fi, String en) {}
