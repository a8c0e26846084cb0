package fi.polku.deal.deals.store;

/** That there is such an account; what else is known of it stands in copies of their own. */
record AccountCopy() {}
