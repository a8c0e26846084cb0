/** Leads: what they are told, what is done with them, and what becomes of them. */
@NullMarked
package fi.polku.lead.leads;

import org.jspecify.annotations.NullMarked;
