/** The deal: what a seller carries from the first meeting to won or lost. */
@NullMarked
package fi.polku.deal.deals.domain;

import org.jspecify.annotations.NullMarked;
