/** Commands on leads and what can be asked of them. */
@NullMarked
package fi.polku.lead.leads.application;

import org.jspecify.annotations.NullMarked;
