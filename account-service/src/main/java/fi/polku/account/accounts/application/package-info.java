/** Commands on accounts and what can be asked of them. */
@NullMarked
package fi.polku.account.accounts.application;

import org.jspecify.annotations.NullMarked;
