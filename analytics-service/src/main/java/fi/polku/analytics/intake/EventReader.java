package fi.polku.analytics.intake;

import fi.polku.analytics.intake.Heard.Told;
import fi.polku.analytics.intake.Heard.Unneeded;
import fi.polku.analytics.intake.Heard.Unreadable;
import fi.polku.platform.service.json.EventJson;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads the events of the other services from Kafka. */
final class EventReader {

    /** For each service: what its events make of facts, or nothing where no figure needs them. */
    private static final List<Function<Event, List<Change>>> SERVICES = List.of(
            LeadEvents::changes,
            DirectoryEvents::changes,
            SignalEvents::changes,
            DealEvents::changes,
            DealCourseEvents::changes,
            AccountEvents::changes);

    private final EventJson json;
    private final ZoneId zone;

    /**
     * A reader of events.
     *
     * @param zone of the business, which decides on which day something happened
     */
    EventReader(EventJson json, ZoneId zone) {
        this.json = json;
        this.zone = zone;
    }

    /** What the message says; never fails. */
    Heard read(ConsumerRecord<byte[], byte[]> message) {
        try {
            return heard(new Event(message, json, zone));
        } catch (RuntimeException e) {
            return new Unreadable(e);
        }
    }

    private static Heard heard(Event event) {
        List<Change> advance =
                event.isAnotherForm() ? List.of() : List.of(Change.advancing(event.subject(), event.version()));
        List<Change> changes = SERVICES.stream()
                .flatMap(service -> service.apply(event).stream())
                .toList();
        if (changes.isEmpty()) {
            return new Unneeded(event.type(), advance);
        }
        boolean isAboutItsSubject =
                changes.stream().anyMatch(change -> change.factId().equals(event.subject()));
        return new Told(
                isAboutItsSubject
                        ? changes
                        : Stream.concat(changes.stream(), advance.stream()).toList());
    }
}
