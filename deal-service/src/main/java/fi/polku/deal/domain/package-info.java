/** Words that products and deals share: money, external keys, what a decision changes and what then stands. */
@NullMarked
package fi.polku.deal.domain;

import org.jspecify.annotations.NullMarked;
