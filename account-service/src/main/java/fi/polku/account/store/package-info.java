/** What the features' stores share. */
@NullMarked
package fi.polku.account.store;

import org.jspecify.annotations.NullMarked;
