/** How aggregates of any kind become documents. */
@NullMarked
package fi.polku.deal.store;

import org.jspecify.annotations.NullMarked;
