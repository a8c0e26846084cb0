package fi.polku.local.demo.story;

import fi.polku.local.demo.company.Colleague;
import java.time.Instant;

/** Something that happens once the prospect is a customer. */
public sealed interface CareStep extends Step {

    /** Somebody keeps the customer from now on. */
    record OwnerNamed(Instant at, Colleague owner) implements CareStep {}

    record Delivered(Instant at) implements CareStep {}

    /**
     * A promise came due.
     *
     * @param number which of the promises of the handover, from 0
     */
    record PromiseDecided(Instant at, int number, boolean kept, Colleague by) implements CareStep {}

    /** The customer said how satisfied they are. */
    record SatisfactionAnswered(Instant at, String kind, int score) implements CareStep {}
}
