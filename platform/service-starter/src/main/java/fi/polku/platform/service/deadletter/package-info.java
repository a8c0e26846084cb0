/** Events that a listener of this service could not take: kept, shown, given to it once more, or discarded. */
@NullMarked
package fi.polku.platform.service.deadletter;

import org.jspecify.annotations.NullMarked;
