package fi.polku.platform.service.document;

/**
 * Something that happened to an aggregate, as it will stand on the aggregate's topic.
 *
 * @param type the published name, for example {@code polku.lead.captured.v1}; never the name of a Java class
 * @param body the domain's event record; its JSON is what consumers read, so its schema in {@code contracts/} holds it
 */
public record PublishedEvent(String type, Object body) {}
