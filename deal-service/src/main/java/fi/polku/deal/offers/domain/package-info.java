/** What a customer is offered in a deal: lines from the price list, discounts, versions, approval, sending and answer. */
@NullMarked
package fi.polku.deal.offers.domain;

import org.jspecify.annotations.NullMarked;
