/** Comments as documents. */
@NullMarked
package fi.polku.deal.comments.store;

import org.jspecify.annotations.NullMarked;
