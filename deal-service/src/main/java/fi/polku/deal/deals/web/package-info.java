/** Deals over HTTP. */
@NullMarked
package fi.polku.deal.deals.web;

import org.jspecify.annotations.NullMarked;
