/** The rules as a document, and the ones that the product comes with. */
@NullMarked
package fi.polku.account.classes.store;

import org.jspecify.annotations.NullMarked;
