/** Tests of the figures, by real history and by recounting. */
@NullMarked
package fi.polku.analytics.figures;

import org.jspecify.annotations.NullMarked;
