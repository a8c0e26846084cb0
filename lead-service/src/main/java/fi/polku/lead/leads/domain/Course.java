package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a lead so far.
 *
 * @param nurturing until when it rests, while it does
 * @param disqualification why it is none, while it is none
 * @param mergedInto the lead that it is part of now
 * @param qualification how it went to a seller last
 * @param comebacks each time that it was open again, in order
 * @param onTop that it came back and nobody has done anything with it since
 * @param changedAt when its status was changed here last; {@code null} when it never was
 * @param absorbed the leads that became part of it, and those that were part of them
 */
public record Course(
        @Nullable Nurturing nurturing,
        @Nullable Disqualification disqualification,
        @Nullable UUID mergedInto,
        @Nullable Qualification qualification,
        List<Comeback> comebacks,
        boolean onTop,
        @Nullable Instant changedAt,
        List<UUID> absorbed) {

    /** Nothing was decided yet. */
    public static final Course BEGINNING = new Course(null, null, null, null, List.of(), false, null, List.of());

    public Course {
        comebacks = List.copyOf(comebacks);
        absorbed = List.copyOf(absorbed);
    }

    /** Not ready yet: kept warm until that day. */
    public record Nurturing(LocalDate until, @Nullable String reason, Stamp by, Instant at) {}

    /** Found not to be one who should, will or can buy. */
    public record Disqualification(String reason, Stamp by, Instant at) {}

    /**
     * Open again because somebody says so.
     *
     * @param note why, in free words
     * @param allowDuplicate whether there may be other open leads of the company
     */
    public record Reopening(Stamp by, @Nullable String note, boolean allowDuplicate) {}

    /**
     * Handed to a seller.
     *
     * @param sellerId the seller that the booker named
     * @param regionId the region in which a seller is wanted
     * @param acceptedAs the deal as which the seller accepted it
     */
    public record Qualification(
            Stamp by,
            @Nullable UUID sellerId,
            @Nullable UUID regionId,
            Instant at,
            @Nullable UUID acceptedAs) {

        Qualification accepted(UUID dealId) {
            return new Qualification(by, sellerId, regionId, at, dealId);
        }
    }

    /** When it was laid to rest or found to be none, as far as it is. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(disqualification)
                .map(Disqualification::at)
                .or(() -> Optional.ofNullable(nurturing).map(Nurturing::at));
    }

    /** When it began anew the last time, after it rested or was found to be none. */
    Optional<Instant> beganAnewAt() {
        return comebacks.stream()
                .filter(comeback -> comeback.cause().startsAnew())
                .map(Comeback::at)
                .max(Comparator.naturalOrder());
    }

    Course nurtured(Nurturing rest) {
        return new Course(rest, null, null, qualification, comebacks, false, rest.at(), absorbed);
    }

    Course disqualified(Disqualification end) {
        return new Course(null, end, null, qualification, comebacks, false, end.at(), absorbed);
    }

    Course merged(UUID into, Instant at) {
        return new Course(null, null, into, qualification, comebacks, false, at, absorbed);
    }

    /**
     * Another system says that it stands elsewhere now: neither the rest nor the end that was decided here holds on, nor,
     * when it went to a seller there, how it did here before. It does not say since when, so people may still tell what
     * they did meanwhile.
     */
    Course moved(LeadStatus now) {
        var given = now == LeadStatus.QUALIFIED ? null : qualification;
        return new Course(null, null, mergedInto, given, comebacks, false, changedAt, absorbed);
    }

    /** Whether it was decided here that the lead ended with that status. */
    boolean settled(LeadStatus status) {
        return switch (status) {
            case OPEN, NURTURED -> false;
            case DISQUALIFIED -> disqualification != null;
            case QUALIFIED -> qualification != null;
            case MERGED -> mergedInto != null;
        };
    }

    Course qualified(Qualification given) {
        return new Course(null, null, null, given, comebacks, false, given.at(), absorbed);
    }

    Course reopened(Comeback comeback) {
        return new Course(
                null,
                null,
                null,
                qualification,
                Stream.concat(comebacks.stream(), Stream.of(comeback)).toList(),
                true,
                comeback.at(),
                absorbed);
    }

    /** Somebody took it up again. */
    Course attended() {
        return new Course(
                nurturing, disqualification, mergedInto, qualification, comebacks, false, changedAt, absorbed);
    }

    /** That lead, and what was part of it, is part of this one. */
    Course absorbing(Lead merged) {
        List<UUID> all = Stream.of(absorbed.stream(), Stream.of(merged.id().value()), merged.course().absorbed.stream())
                .flatMap(part -> part)
                .distinct()
                .toList();
        return new Course(nurturing, disqualification, mergedInto, qualification, comebacks, onTop, changedAt, all);
    }

    /** Whether that lead is part of this one already. */
    boolean contains(LeadId merged) {
        return absorbed.contains(merged.value());
    }

    /** Whether that deal was withdrawn and the lead returned already. */
    boolean knowsReturnOf(UUID dealId) {
        return comebacks.stream().anyMatch(comeback -> dealId.equals(comeback.dealId()));
    }
}
