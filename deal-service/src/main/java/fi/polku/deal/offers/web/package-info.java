/** The HTTP door to the offers of a deal. */
@NullMarked
package fi.polku.deal.offers.web;

import org.jspecify.annotations.NullMarked;
