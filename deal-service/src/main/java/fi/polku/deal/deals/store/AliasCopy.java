package fi.polku.deal.deals.store;

import java.util.UUID;

/** Another id under which an account is mentioned. */
record AliasCopy(UUID accountId) {}
