/** Copies of our own people. */
@NullMarked
package fi.polku.account.team.store;

import org.jspecify.annotations.NullMarked;
