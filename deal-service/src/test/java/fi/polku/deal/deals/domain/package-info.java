/** Tests of the deal's rules, without any framework. */
@NullMarked
package fi.polku.deal.deals.domain;

import org.jspecify.annotations.NullMarked;
