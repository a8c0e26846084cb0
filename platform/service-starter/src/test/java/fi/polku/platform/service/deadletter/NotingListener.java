package fi.polku.platform.service.deadletter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Notes the offsets that it hears, and fails on some. */
final class NotingListener implements Listener {

    private final List<Long> heard = new ArrayList<>();
    private final Set<Long> broken = new HashSet<>();
    private final Map<Long, RuntimeException> troubles = new HashMap<>();
    private Runnable meanwhile = () -> {};

    @Override
    public String topic() {
        return ReplayDesk.TOPIC;
    }

    @Override
    public String group() {
        return ReplayDesk.GROUP;
    }

    @Override
    public String hearAgain(DeadEvent event) {
        meanwhile.run();
        if (troubles.containsKey(event.offset())) {
            throw troubles.get(event.offset());
        }
        if (broken.contains(event.offset())) {
            throw new IllegalStateException("cannot take " + event.offset());
        }
        heard.add(event.offset());
        return "handled";
    }

    /** What it took, in this order. */
    List<Long> heard() {
        return heard;
    }

    /** What it cannot take. */
    Set<Long> broken() {
        return broken;
    }

    /** What it cannot take because of something else. */
    Map<Long, RuntimeException> troubles() {
        return troubles;
    }

    /** This happens while it hears something. */
    void meanwhile(Runnable action) {
        meanwhile = action;
    }
}
