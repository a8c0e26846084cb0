/** Tests of what this service hears. */
@NullMarked
package fi.polku.deal.deals.messaging;

import org.jspecify.annotations.NullMarked;
