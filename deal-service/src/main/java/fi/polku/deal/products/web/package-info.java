/** The price list over HTTP. */
@NullMarked
package fi.polku.deal.products.web;

import org.jspecify.annotations.NullMarked;
