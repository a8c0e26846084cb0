package fi.polku.platform.service.watch;

import fi.polku.platform.service.deadletter.Listener;

/** Names who hears what, for people. */
final class Place {

    private Place() {}

    static String of(Listener listener) {
        return of(listener.topic(), listener.group());
    }

    static String of(String topic, String group) {
        return topic + " as " + group;
    }
}
