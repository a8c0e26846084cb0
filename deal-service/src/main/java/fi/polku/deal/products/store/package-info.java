/** Products as documents. */
@NullMarked
package fi.polku.deal.products.store;

import org.jspecify.annotations.NullMarked;
