/** Comments as documents. */
@NullMarked
package fi.polku.lead.comments.store;

import org.jspecify.annotations.NullMarked;
