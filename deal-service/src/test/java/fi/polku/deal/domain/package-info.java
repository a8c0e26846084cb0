/** Tests of the words that products and deals share. */
@NullMarked
package fi.polku.deal.domain;

import org.jspecify.annotations.NullMarked;
