package fi.polku.platform.importing.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a mapping, so that its author learns everything at once. */
final class Problems {
    private final YamlDocument document;
    private final Set<String> found = new LinkedHashSet<>();

    Problems(YamlDocument document) {
        this.document = document;
    }

    void add(String pointer, String message) {
        found.add(document.place(pointer) + ": " + message);
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new MappingRefused(List.copyOf(found));
        }
    }
}
