package fi.polku.deal.deals.store;

/** The class that an account was put in; at a version of its own, for news of the account do not tell its class. */
record AccountClassCopy(String accountClass) {}
