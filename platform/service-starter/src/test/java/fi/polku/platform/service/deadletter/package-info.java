/** Tests of what becomes of events that cannot be taken. */
@NullMarked
package fi.polku.platform.service.deadletter;

import org.jspecify.annotations.NullMarked;
