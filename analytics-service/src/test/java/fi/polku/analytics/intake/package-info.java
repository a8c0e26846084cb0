/** Tests of intake on a real broker. */
@NullMarked
package fi.polku.analytics.intake;

import org.jspecify.annotations.NullMarked;
