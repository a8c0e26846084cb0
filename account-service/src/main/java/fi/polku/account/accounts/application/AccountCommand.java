package fi.polku.account.accounts.application;

import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.AccountProfile;
import fi.polku.account.domain.ExternalKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of an account. */
public sealed interface AccountCommand {

    /**
     * Enter a company; an account that is there already under this id stays as it is.
     *
     * @param occurredAt {@code null} for now
     */
    record Open(
            AccountId account,
            AccountProfile profile,
            @Nullable Instant occurredAt) implements AccountCommand {}

    /**
     * Set what is known about a company.
     *
     * @param seenVersion the version of the account that the caller saw
     * @param occurredAt {@code null} for now
     */
    record Correct(
            AccountId account,
            long seenVersion,
            AccountProfile profile,
            @Nullable Instant occurredAt) implements AccountCommand {}

    /**
     * Let somebody of ours answer for a company, or nobody.
     *
     * @param seenVersion the version of the account that the caller saw
     * @param owner {@code null} for nobody
     * @param occurredAt {@code null} for now
     */
    record Entrust(
            AccountId account,
            long seenVersion,
            @Nullable UUID owner,
            @Nullable Instant occurredAt) implements AccountCommand {}

    /**
     * Put a company in a class for a while, whatever the rules say.
     *
     * @param seenVersion the version of the account that the caller saw
     * @param reason why, in free words
     * @param until the last day that it holds
     * @param by the person of ours who decides so
     * @param occurredAt {@code null} for now
     */
    record PutInClass(
            AccountId account,
            long seenVersion,
            String accountClass,
            String reason,
            LocalDate until,
            UUID by,
            @Nullable Instant occurredAt)
            implements AccountCommand {}

    /**
     * Let the rules decide again in which class a company is.
     *
     * @param seenVersion the version of the account that the caller saw
     */
    record LeaveToRules(AccountId account, long seenVersion) implements AccountCommand {}

    /**
     * Hear what a record of another system says: it is about a company that is known by one of its keys, or tells of a new
     * one.
     *
     * @param unlessKnown the id of the account, should the company be new
     * @param said what the record says, but for the parent
     * @param parent the record's parent company, if it names one
     */
    record Import(
            AccountId unlessKnown,
            ExternalKey key,
            AccountProfile said,
            @Nullable ParentRecord parent) implements AccountCommand {}

    /**
     * Hear of a company from a lead, which knows little of it and proves nothing: it is a company that is known by
     * one of its keys, or a new one.
     *
     * @param unlessKnown the id of the account, should the company be new
     * @param key of the lead
     */
    record Learn(AccountId unlessKnown, ExternalKey key, AccountProfile said, Instant occurredAt)
            implements AccountCommand {}

    /**
     * The record of a parent company in the same system; may come later.
     *
     * @param unlessKnown the id that its account will have, should it be new then
     */
    record ParentRecord(ExternalKey key, AccountId unlessKnown) {}
}
