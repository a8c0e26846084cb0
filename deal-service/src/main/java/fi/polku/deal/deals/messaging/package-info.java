/** What other services tell that deals are stamped with: people and accounts. */
@NullMarked
package fi.polku.deal.deals.messaging;

import org.jspecify.annotations.NullMarked;
