/** Tests of the whole service. */
@NullMarked
package fi.polku.analytics;

import org.jspecify.annotations.NullMarked;
