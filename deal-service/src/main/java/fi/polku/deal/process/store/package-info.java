/** The sales process as a document with all its versions, and the template that it begins with. */
@NullMarked
package fi.polku.deal.process.store;

import org.jspecify.annotations.NullMarked;
