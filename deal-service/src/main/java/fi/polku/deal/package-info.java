/** Stages 3 to 6 of the sales process: what can be sold, and the deals in which it is. */
@NullMarked
package fi.polku.deal;

import org.jspecify.annotations.NullMarked;
