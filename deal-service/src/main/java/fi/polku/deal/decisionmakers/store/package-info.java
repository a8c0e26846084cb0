/** Decision makers as documents. */
@NullMarked
package fi.polku.deal.decisionmakers.store;

import org.jspecify.annotations.NullMarked;
