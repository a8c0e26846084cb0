/** Tests of the price list's rules, without any framework. */
@NullMarked
package fi.polku.deal.products.domain;

import org.jspecify.annotations.NullMarked;
