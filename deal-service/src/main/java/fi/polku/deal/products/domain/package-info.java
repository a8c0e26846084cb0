/** What can be sold: the product with its series and list price. */
@NullMarked
package fi.polku.deal.products.domain;

import org.jspecify.annotations.NullMarked;
