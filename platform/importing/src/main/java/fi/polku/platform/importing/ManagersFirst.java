package fi.polku.platform.importing;

import fi.polku.platform.importing.sending.OutgoingRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts people in such an order that everybody comes after their manager, wherever the two stand in the files: a
 * directory does not take a person whose manager it does not know. Keeps all people of an import in memory.
 */
final class ManagersFirst {
    private final Map<String, List<OutgoingRow>> byId = new HashMap<>();
    private final Map<String, String> managers = new HashMap<>();

    void add(Map<String, Object> fields, OutgoingRow row) {
        byId.computeIfAbsent(row.externalId(), id -> new ArrayList<>()).add(row);
        if (fields.get("manager") instanceof String manager) {
            managers.put(row.externalId(), manager);
        }
    }

    /** Groups of people, each to be sent when the one before is there. People who manage each other come last. */
    List<List<OutgoingRow>> waves() {
        Map<String, List<OutgoingRow>> waiting = new HashMap<>(byId);
        List<List<OutgoingRow>> waves = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<String> next = waiting.keySet().stream()
                    .filter(id -> !waiting.containsKey(managers.getOrDefault(id, "")))
                    .toList();
            List<String> wave = next.isEmpty() ? List.copyOf(waiting.keySet()) : next;
            waves.add(wave.stream()
                    .flatMap(id -> byId.getOrDefault(id, List.of()).stream())
                    .toList());
            wave.forEach(waiting::remove);
        }
        return waves;
    }
}
