/** Accounts over HTTP. */
@NullMarked
package fi.polku.account.accounts.web;

import org.jspecify.annotations.NullMarked;
