/** Tests of what this service hears. */
@NullMarked
package fi.polku.lead.leads.messaging;

import org.jspecify.annotations.NullMarked;
