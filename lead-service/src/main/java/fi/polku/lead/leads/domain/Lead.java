package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.domain.Flaw;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.domain.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A prospect somebody may sell to, from its capture until it is qualified for a seller or found not to be one.
 *
 * @param key what the system it was imported from calls it; {@code null} when entered here
 * @param said what that system said of it last; saying the same again is no news, whatever happened here since
 * @param origin how it came to be here
 * @param calling how it was called
 * @param course what was decided about it
 */
public record Lead(
        LeadId id,
        @Nullable ExternalKey key,
        LeadDetails details,
        @Nullable LeadDetails said,
        Origin origin,
        Calling calling,
        Course course) {

    /** A lead as it came: what stands is what the system it came from said, if it came from one. */
    public Lead(LeadId id, @Nullable ExternalKey key, LeadDetails details) {
        this(id, key, details, key == null ? null : details);
    }

    /** A lead that was only told of so far. */
    public Lead(LeadId id, @Nullable ExternalKey key, LeadDetails details, @Nullable LeadDetails said) {
        this(id, key, details, said, Origin.ELSEWHERE, Calling.NONE, Course.BEGINNING);
    }

    /**
     * A new lead of another system. It was captured on its day, which may be long past, or now if that is not known.
     * It is history and may come with any status, but a qualified one must have what every qualified lead has.
     *
     * @throws LeadRefused.QuantityTooSmall when it asks for less than one of a product
     * @throws LeadRefused.NotReady when it is said to be qualified and is not
     */
    public static Change<Lead, LeadEvent> takeOver(LeadId id, ExternalKey key, LeadDetails details, Moment now) {
        requireQuantities(details);
        requireReadinessOfQualified(details);
        var lead = new Lead(id, key, details);
        return Change.of(lead, LeadCaptured.of(lead, details.capturedAt(now)));
    }

    /**
     * A new lead, entered here.
     *
     * @throws LeadRefused.QuantityTooSmall when it asks for less than one of a product
     */
    public static Change<Lead, LeadEvent> capture(LeadId id, LeadDetails details, Origin origin, Moment when) {
        requireQuantities(details);
        var entered = details.capturedOn() == null ? details.capturedOn(when.today()) : details;
        var lead = new Lead(id, null, entered, null, origin, Calling.NONE, Course.BEGINNING);
        return Change.of(lead, LeadCaptured.of(lead, when.at()));
    }

    /**
     * Hears what the system it was imported from says of it by now. What that changed since it was last heard changes
     * here; what it only repeats does not undo what was done here since, and no word of it undoes what became of the lead
     * here.
     *
     * @throws LeadRefused.QuantityTooSmall when it asks for less than one of a product
     * @throws LeadRefused.NotReady when it is said to be qualified by now and is not
     */
    public Change<Lead, LeadEvent> hear(LeadDetails told, Instant at) {
        requireQuantities(told);
        LeadDetails before = said == null ? details : said;
        LeadDetails now = told.keepingStampOf(before.owner());
        if (now.equals(before)) {
            return Change.none(this);
        }
        LeadDetails followed = details.following(before, now, course.settled(details.status()));
        if (details.status() != LeadStatus.QUALIFIED) {
            requireReadinessOfQualified(followed);
        }
        var corrected = new Lead(id, key, followed, now, origin, calling, course).movedFrom(details.status());
        return Change.of(corrected, LeadCorrected.of(corrected, at));
    }

    /** What went with the status before ends when another system moves the lead. */
    private Lead movedFrom(LeadStatus before) {
        LeadStatus now = details.status();
        if (now == before) {
            return this;
        }
        Lead moved = with(course.moved(now));
        Lead waiting = now == LeadStatus.OPEN ? moved : moved.with(calling.with((Callback) null));
        return now.alive() ? waiting : waiting.with(origin.released());
    }

    /** Learns which account its company has; which it knows already is no news. */
    public Change<Lead, LeadEvent> learnAccount(UUID accountId, ClaimExtent extent, Instant at) {
        if (accountId.equals(details.accountId())) {
            return Change.none(this);
        }
        Origin known = details.status().alive() ? origin.claiming(extent, accountId) : origin;
        return corrected(new Lead(id, key, details.ofAccount(accountId), said, known, calling, course), at);
    }

    /**
     * Takes over, once, what a lead that was merged into it knew and it does not: the signal it began with and how it was
     * called, too; the promise to call again only while this one is alive.
     */
    public Change<Lead, LeadEvent> absorb(Lead merged, Instant at) {
        if (course.contains(merged.id())) {
            return Change.none(this);
        }
        Calling called = calling.completedBy(id, merged.id(), merged.calling);
        var completed = new Lead(
                id,
                key,
                details.completedBy(merged.details.with(merged.countingReadiness())),
                said,
                origin.completedBy(merged.origin),
                details.status().alive() ? called : called.with(calling.callback()),
                course.absorbing(merged));
        return corrected(completed, at);
    }

    /** What is known of its readiness, without what counts no longer since it began anew. */
    private Readiness countingReadiness() {
        return course.beganAnewAt().map(details.readiness()::since).orElse(details.readiness());
    }

    /** This lead and those that became part of it. */
    public List<LeadId> parts() {
        return Stream.concat(Stream.of(id), course.absorbed().stream().map(LeadId::new))
                .distinct()
                .toList();
    }

    /**
     * Refuses what happens to the lead before it began.
     *
     * @throws fi.polku.lead.domain.Untimely when it does
     */
    public Moment notBeforeItsBeginning(Moment when) {
        if (origin.capturedAt() != null) {
            return when.notBefore(origin.capturedAt());
        }
        return details.capturedOn() == null ? when : when.notBefore(details.capturedOn());
    }

    /**
     * When the lead learns of what happened elsewhere: then, or at its beginning should that be later. Others may have
     * noted an earlier time; that makes what they tell no less true.
     */
    public Moment hearing(Moment when) {
        if (origin.capturedAt() != null) {
            return when.noEarlierThan(origin.capturedAt());
        }
        return details.capturedOn() == null ? when : when.noEarlierThan(details.capturedOn());
    }

    /**
     * When something is done with the lead that nobody told the time of: now, or when it began or was moved last should
     * that be later. Others may have noted that by a clock that is ahead, and news of elsewhere are true whatever their time.
     */
    public Moment doneBy(Moment now) {
        var begun = hearing(now);
        return course.changedAt() == null ? begun : begun.noEarlierThan(course.changedAt());
    }

    Lead with(LeadDetails changed) {
        return new Lead(id, key, changed, said, origin, calling, course);
    }

    Lead with(Calling changed) {
        return new Lead(id, key, details, said, origin, changed, course);
    }

    Lead with(Course changed) {
        return new Lead(id, key, details, said, origin, calling, changed);
    }

    Lead with(Origin changed) {
        return new Lead(id, key, details, said, changed, calling, course);
    }

    /** Whose it is, as far as it is anybody's. */
    public @Nullable Stamp owner() {
        return details.owner();
    }

    static Change<Lead, LeadEvent> corrected(Lead lead, Instant at) {
        return Change.of(lead, LeadCorrected.of(lead, at));
    }

    private static void requireReadinessOfQualified(LeadDetails details) {
        List<Flaw> missing = details.readiness().missing();
        if (details.status() == LeadStatus.QUALIFIED && !missing.isEmpty()) {
            throw new LeadRefused.NotReady(missing);
        }
    }

    private static void requireQuantities(LeadDetails details) {
        var interests = details.interests();
        var flaws = IntStream.range(0, interests.size())
                .filter(i -> interests.get(i).quantity() < 1)
                .mapToObj(i -> new Flaw(
                        "products[%d].quantity".formatted(i),
                        "is " + interests.get(i).quantity(),
                        "a whole number from 1 up"))
                .toList();
        if (!flaws.isEmpty()) {
            throw new LeadRefused.QuantityTooSmall(flaws);
        }
    }
}
