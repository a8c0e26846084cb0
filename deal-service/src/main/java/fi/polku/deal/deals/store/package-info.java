/** Deals, and copies of people and accounts, as documents. */
@NullMarked
package fi.polku.deal.deals.store;

import org.jspecify.annotations.NullMarked;
