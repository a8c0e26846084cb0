package fi.polku.platform.service.topics;

/** Where events go that a consumer could not take. */
public final class DeadLetters {

    /** Header that says in words why the event could not be taken. */
    public static final String CAUSE = "dead-letter-cause";

    private DeadLetters() {}

    /** The dead-letter topic of one consumer of a topic. */
    public static String topic(String topic, String consumer) {
        return topic + "." + consumer + ".dlq";
    }
}
