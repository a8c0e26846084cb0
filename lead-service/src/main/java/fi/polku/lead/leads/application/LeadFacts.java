package fi.polku.lead.leads.application;

import fi.polku.lead.leads.domain.Contact;
import fi.polku.lead.leads.domain.LeadStage;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.lead.leads.domain.Reference;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says about a lead, its references not yet looked up.
 *
 * @param evidence what history knows of its readiness; {@code null} when nothing
 */
public record LeadFacts(
        @Nullable String source,
        LeadStage stage,
        LeadStatus status,
        @Nullable Reference owner,
        @Nullable Reference account,
        @Nullable String companyName,
        List<WantedProduct> products,
        @Nullable LocalDate capturedOn,
        @Nullable Contact contact,
        @Nullable String need,
        @Nullable ToldReadiness evidence) {

    public LeadFacts {
        products = List.copyOf(products);
    }

    /** A product that the prospect may want, and how many of it. */
    public record WantedProduct(Reference product, int quantity) {}

    /** What another system tells of a prospect's readiness for a seller. */
    public record ToldReadiness(
            @Nullable ToldEvidence shouldBuy,
            @Nullable ToldEvidence readyNow,
            @Nullable ToldEvidence ableToBuy,
            @Nullable ToldMeeting meeting) {}

    /**
     * Why a criterion holds, as another system tells.
     *
     * @param by who said so
     * @param on the day it was said
     */
    public record ToldEvidence(boolean holds, String evidence, String how, Reference by, LocalDate on) {}

    /**
     * A meeting of which another system tells.
     *
     * @param time when it begins on that day, in the business zone
     * @param by who booked it
     */
    public record ToldMeeting(
            UUID id,
            LocalDate on,
            LocalTime time,
            int minutes,
            @Nullable String place,
            Reference by) {}
}
