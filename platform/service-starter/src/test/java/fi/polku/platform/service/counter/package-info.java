/** A service small enough to see through, on which the starter is tested. */
@NullMarked
package fi.polku.platform.service.counter;

import org.jspecify.annotations.NullMarked;
