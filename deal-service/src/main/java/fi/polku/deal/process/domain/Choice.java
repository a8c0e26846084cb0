package fi.polku.deal.process.domain;

/**
 * One entry of a list that people choose from: a required action, a reason, an item of a checklist.
 *
 * @param code its stable name in data and events
 * @param label how people see it
 */
public record Choice(String code, Wording label) {}
