package fi.polku.platform.importing.mapping;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a mapping, so that its author learns everything at once. */
final class Problems {
    private final YamlDocument document;
    private final List<String> found = new ArrayList<>();

    Problems(YamlDocument document) {
        this.document = document;
    }

    void add(String pointer, String message) {
        found.add(document.place(pointer) + ": " + message);
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new MappingRefused(found);
        }
    }
}
