package fi.polku.deal.deals.store;

import org.jspecify.annotations.Nullable;

/** What this service keeps of an account. */
record AccountCopy(@Nullable String accountClass) {}
