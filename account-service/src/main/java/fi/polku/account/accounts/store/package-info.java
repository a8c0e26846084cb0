/** Accounts as documents. */
@NullMarked
package fi.polku.account.accounts.store;

import org.jspecify.annotations.NullMarked;
