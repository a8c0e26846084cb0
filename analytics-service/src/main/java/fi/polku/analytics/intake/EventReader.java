package fi.polku.analytics.intake;

import fi.polku.analytics.fact.Fact;
import fi.polku.analytics.intake.Heard.Told;
import fi.polku.analytics.intake.Heard.Unneeded;
import fi.polku.analytics.intake.Heard.Unreadable;
import fi.polku.platform.service.json.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads the events of the other services from Kafka. */
final class EventReader {

    private final EventJson json;

    EventReader(EventJson json) {
        this.json = json;
    }

    /** What the message says; never fails. */
    Heard read(ConsumerRecord<byte[], byte[]> message) {
        try {
            return told(message);
        } catch (RuntimeException e) {
            return new Unreadable(e);
        }
    }

    private Heard told(ConsumerRecord<byte[], byte[]> message) {
        String type = header(message, "ce_type");
        return switch (type) {
            case "polku.lead.team-member-changed.v1" -> teamMember(message);
            case "polku.lead.captured.v1", "polku.lead.corrected.v1" ->
                new Told(body(message, States.Lead.class).fact(version(message)));
            case "polku.account.opened.v1", "polku.account.changed.v1" ->
                new Told(body(message, States.Account.class).fact(version(message)));
            case "polku.deal.product-changed.v1" ->
                new Told(body(message, States.Product.class).fact(version(message)));
            case "polku.deal.opened.v1", "polku.deal.closed.v1", "polku.deal.corrected.v1" ->
                new Told(body(message, States.Deal.class).fact(version(message)));
            default -> new Unneeded(type);
        };
    }

    private Told teamMember(ConsumerRecord<byte[], byte[]> message) {
        States.TeamMember member = body(message, States.TeamMember.class);
        // Teams and regions have no versions of their own: the name that was said last holds.
        long saidAt = Instant.parse(header(message, "ce_time")).toEpochMilli();
        List<Fact> facts = new ArrayList<>();
        facts.add(member.fact(version(message)));
        if (member.team() != null) {
            facts.add(member.team().team(saidAt));
        }
        if (member.region() != null) {
            facts.add(member.region().region(saidAt));
        }
        return new Told(facts);
    }

    private <T> T body(ConsumerRecord<byte[], byte[]> message, Class<T> type) {
        byte[] body = message.value();
        if (body == null) {
            throw new IllegalArgumentException("The event has no body");
        }
        return json.read(body, type);
    }

    private static long version(ConsumerRecord<byte[], byte[]> message) {
        return Long.parseLong(header(message, "ce_aggregateversion"));
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new IllegalArgumentException("Header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
