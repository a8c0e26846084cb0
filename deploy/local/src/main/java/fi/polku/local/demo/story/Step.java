package fi.polku.local.demo.story;

import java.time.Instant;

/** One thing that somebody does. The steps of a story follow each other in time and speak of the story's latest lead, deal and purchase. */
public sealed interface Step permits LeadStep, DealStep, CareStep {

    /** When it happened; never in the future. */
    Instant at();
}
