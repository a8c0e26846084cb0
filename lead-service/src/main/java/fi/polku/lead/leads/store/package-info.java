/** Leads, and copies of accounts and products, as documents. */
@NullMarked
package fi.polku.lead.leads.store;

import org.jspecify.annotations.NullMarked;
