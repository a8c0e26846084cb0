/** What was done about deals, as documents of their own. */
@NullMarked
package fi.polku.deal.activities.store;

import org.jspecify.annotations.NullMarked;
