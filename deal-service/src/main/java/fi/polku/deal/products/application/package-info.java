/** Commands on the price list and what can be asked of it. */
@NullMarked
package fi.polku.deal.products.application;

import org.jspecify.annotations.NullMarked;
