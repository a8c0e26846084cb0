/** Work that goes on for as long as the service runs. */
@NullMarked
package fi.polku.analytics.running;

import org.jspecify.annotations.NullMarked;
