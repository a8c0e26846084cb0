/** Purchases as documents. */
@NullMarked
package fi.polku.account.purchases.store;

import org.jspecify.annotations.NullMarked;
