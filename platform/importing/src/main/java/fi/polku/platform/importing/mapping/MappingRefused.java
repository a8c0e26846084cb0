package fi.polku.platform.importing.mapping;

import java.util.List;

/** A mapping that is not written in the mapping language; the problems name line and place and say what is expected. */
public final class MappingRefused extends RuntimeException {
    private final transient List<String> problems;

    public MappingRefused(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** All of them, in the order of the mapping. */
    public List<String> problems() {
        return problems;
    }
}
