package fi.polku.analytics.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sales process with all its versions: a deal keeps the one that it started on. */
public record ProcessFact(UUID id, long version, List<Edition> editions) implements Fact {

    /** One version of a process, as it was published. */
    public record Edition(long number, Moment published, List<ProcessStage> stages) {

        public Edition {
            Objects.requireNonNull(published, "a process is published some time");
            stages = List.copyOf(stages);
        }
    }

    /**
     * A stage of a process.
     *
     * @param limitDays how many days a deal should stay at most; {@code null} for as long as it takes
     */
    public record ProcessStage(
            String code, int position, @Nullable Integer limitDays) {

        public ProcessStage {
            Objects.requireNonNull(code, "a stage has a code");
        }
    }

    public ProcessFact {
        Objects.requireNonNull(id, "a process has an id");
        editions = List.copyOf(editions);
    }

    /** The same process with one more version. */
    public ProcessFact with(long version, Edition edition) {
        List<Edition> more = new ArrayList<>(editions);
        more.removeIf(known -> known.number() == edition.number());
        more.add(edition);
        return new ProcessFact(id, version, more);
    }
}
