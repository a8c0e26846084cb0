package fi.polku.platform.service.deadletter;

import fi.polku.platform.service.deadletter.DeadLetter.Status;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Which dead letters are meant; what is {@code null} may be anything. */
record Filter(
        @Nullable String topic,
        @Nullable String group,
        @Nullable String type,
        @Nullable String aggregate,
        @Nullable Status status) {

    /** Flat on purpose: a nested {@code $and} would bypass the embedded store's index. */
    Document toDocument() {
        Document filter = new Document();
        if (status != null) {
            filter.append("status", DeadLetterFormat.name(status));
        }
        append(filter, "topic", topic);
        append(filter, "group", group);
        append(filter, "type", type);
        append(filter, "aggregate", aggregate);
        return filter;
    }

    boolean isAbout(String oneTopic, String oneGroup) {
        return (topic == null || topic.equals(oneTopic)) && (group == null || group.equals(oneGroup));
    }

    private static void append(Document filter, String field, @Nullable String value) {
        if (value != null) {
            filter.append(field, value);
        }
    }
}
