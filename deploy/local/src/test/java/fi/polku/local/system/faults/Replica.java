package fi.polku.local.system.faults;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One of the processes that do the same work.
 *
 * @param number counted from 1
 */
public record Replica(Part part, int number) {

    /** The one that there is always. */
    public static Replica first(Part part) {
        return new Replica(part, 1);
    }

    /** All of a part of which there are so many. */
    public static List<Replica> all(Part part, int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> new Replica(part, number))
                .toList();
    }

    /** Also the name of its files. */
    @Override
    public String toString() {
        return "%s-%d".formatted(part, number);
    }
}
