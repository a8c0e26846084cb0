package fi.polku.deal.process.domain;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Flaw;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A sales process with every version that was ever published: deals keep the one they started on.
 *
 * @param versions the designs, first to newest; version 1 is the first
 */
public record PublishedVersions(UUID id, List<ProcessDesign> versions) {

    public PublishedVersions {
        versions = List.copyOf(versions);
    }

    /**
     * Publishes a design as the newest version; nothing happens when it is the newest already.
     *
     * @throws ProcessRefused.Unacceptable when it cannot be a process
     */
    public Change<PublishedVersions, SalesProcessPublished> publish(ProcessDesign design, Instant at) {
        List<Flaw> flaws = design.flaws();
        if (!flaws.isEmpty()) {
            throw new ProcessRefused.Unacceptable(flaws);
        }
        if (!versions.isEmpty() && versions.getLast().equals(design)) {
            return Change.none(this);
        }
        List<ProcessDesign> more = new ArrayList<>(versions);
        more.add(design);
        var after = new PublishedVersions(id, more);
        return Change.of(after, SalesProcessPublished.of(after.newest().orElseThrow(), at));
    }

    /** The newest version, if there is any. */
    public Optional<SalesProcess> newest() {
        return version(versions.size());
    }

    /** The version of this number, if there is one. */
    public Optional<SalesProcess> version(int number) {
        return number < 1 || number > versions.size()
                ? Optional.empty()
                : Optional.of(new SalesProcess(new ProcessRef(id, number), versions.get(number - 1)));
    }
}
