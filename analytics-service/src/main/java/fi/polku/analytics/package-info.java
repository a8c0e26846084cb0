/** Analytics: every figure, exact, computed from the facts at the moment of asking. */
@NullMarked
package fi.polku.analytics;

import org.jspecify.annotations.NullMarked;
