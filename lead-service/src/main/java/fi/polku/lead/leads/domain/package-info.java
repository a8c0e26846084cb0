/** The lead: its details, its events, its refusals, and what it needs to know of accounts and products. */
@NullMarked
package fi.polku.lead.leads.domain;

import org.jspecify.annotations.NullMarked;
