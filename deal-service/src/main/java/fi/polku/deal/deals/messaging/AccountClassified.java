package fi.polku.deal.deals.messaging;

import java.util.UUID;

/** What this service reads of an account that was put in a class. */
record AccountClassified(UUID accountId, String accountClass) {}
