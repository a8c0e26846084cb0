/** Leads over HTTP. */
@NullMarked
package fi.polku.lead.leads.web;

import org.jspecify.annotations.NullMarked;
