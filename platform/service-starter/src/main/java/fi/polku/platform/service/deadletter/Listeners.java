package fi.polku.platform.service.deadletter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who hears what in this service. */
public final class Listeners {

    private final List<Listener> all = new CopyOnWriteArrayList<>();

    /** From now on dead letters of this listener's topic and group are replayed to it. */
    public void add(Listener listener) {
        if (of(listener.topic(), listener.group()).isPresent()) {
            throw new IllegalStateException("Two listeners to " + listener.topic() + " in group " + listener.group());
        }
        all.add(listener);
    }

    /** The listener to this topic in this group, if this service still has one. */
    public Optional<Listener> of(String topic, String group) {
        return all.stream()
                .filter(listener ->
                        listener.topic().equals(topic) && listener.group().equals(group))
                .findFirst();
    }

    /** Each of them. */
    public List<Listener> all() {
        return List.copyOf(all);
    }
}
