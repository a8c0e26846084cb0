package fi.polku.account.accounts.domain;

import java.util.UUID;

/** Identifies a company, prospect and customer alike. */
public record AccountId(UUID value) {}
