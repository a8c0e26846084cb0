/** Takes notice of our own people. */
@NullMarked
package fi.polku.account.team.application;

import org.jspecify.annotations.NullMarked;
