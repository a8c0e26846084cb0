/** Tests of commands on deals over collections in memory. */
@NullMarked
package fi.polku.deal.deals.application;

import org.jspecify.annotations.NullMarked;
