package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.Outcome;
import fi.polku.deal.domain.ExternalKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of a deal. */
public sealed interface DealCommand {

    /** The deal the command is about. */
    DealId deal();

    /**
     * Open a new deal; one that is there already stays as it is.
     *
     * @param override who lets it begin further on than deals do
     */
    record Open(
            DealId deal,
            DealFacts facts,
            @Nullable OverrideFacts override,
            @Nullable Instant occurredAt) implements DealCommand {}

    /** Take a deal over from another system: a new one is opened (and closed, when it is history), a known one corrected. */
    record Import(DealId deal, ExternalKey key, DealFacts facts) implements DealCommand {}

    /**
     * Close an open deal.
     *
     * @param expectedVersion the version of the deal that the caller saw; {@code null} when any will do
     * @param closedOn {@code null} for today
     * @param lines what was sold in the end; {@code null} for what the deal has
     * @param value what a deal of a single line was sold for, in the deal's currency; {@code null} for what the line says
     * @param reason code of why; {@code null} only for a win
     * @param competitor the company that won instead or lost against us
     * @param override who lets it be closed so although the process may say no
     * @param occurredAt when it happened; {@code null} for now
     */
    record Close(
            DealId deal,
            @Nullable Long expectedVersion,
            Outcome outcome,
            @Nullable String reason,
            @Nullable String competitor,
            @Nullable LocalDate closedOn,
            @Nullable List<DealFacts.SoldProduct> lines,
            @Nullable BigDecimal value,
            @Nullable OverrideFacts override,
            @Nullable Instant occurredAt)
            implements DealCommand {}

    /**
     * A manager's word that something may be done although the process says no.
     *
     * @param by the manager's id in the team directory
     */
    record OverrideFacts(String reason, UUID by) {}

    /**
     * Take up a closed deal again.
     *
     * @param expectedVersion the version of the deal that the caller saw; {@code null} when any will do
     * @param reason code from the process's list
     * @param occurredAt when it happened; {@code null} for now
     */
    record Reopen(
            DealId deal,
            @Nullable Long expectedVersion,
            String reason,
            UUID by,
            @Nullable Instant occurredAt) implements DealCommand {}
}
