package fi.polku.platform.service.topics;

/** Where events go that a consumer could not take. */
public final class DeadLetters {

    private DeadLetters() {}

    /** The dead-letter topic of one consumer of a topic. */
    public static String topic(String topic, String consumer) {
        return topic + "." + consumer + ".dlq";
    }
}
