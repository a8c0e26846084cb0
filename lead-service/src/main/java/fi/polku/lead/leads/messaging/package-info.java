/** What the lead service hears from others: accounts and products. */
@NullMarked
package fi.polku.lead.leads.messaging;

import org.jspecify.annotations.NullMarked;
