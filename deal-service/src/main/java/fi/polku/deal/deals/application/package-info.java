/** Commands on deals and what can be asked of them. */
@NullMarked
package fi.polku.deal.deals.application;

import org.jspecify.annotations.NullMarked;
