/** The account: a company with its keys, what each source says of it, and how sources are matched. */
@NullMarked
package fi.polku.account.accounts.domain;

import org.jspecify.annotations.NullMarked;
