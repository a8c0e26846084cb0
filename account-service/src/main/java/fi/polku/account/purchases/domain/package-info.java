/** What companies bought, how its delivery stands, and what was promised with it. */
@NullMarked
package fi.polku.account.purchases.domain;

import org.jspecify.annotations.NullMarked;
