/** Commands on the offers of a deal and what can be asked of them. */
@NullMarked
package fi.polku.deal.offers.application;

import org.jspecify.annotations.NullMarked;
