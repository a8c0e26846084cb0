/** Answers as documents. */
@NullMarked
package fi.polku.account.satisfaction.store;

import org.jspecify.annotations.NullMarked;
