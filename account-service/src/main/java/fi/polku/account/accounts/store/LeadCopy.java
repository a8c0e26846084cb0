package fi.polku.account.accounts.store;

import java.util.UUID;

/** What this service keeps of a lead. */
record LeadCopy(UUID accountId) {}
