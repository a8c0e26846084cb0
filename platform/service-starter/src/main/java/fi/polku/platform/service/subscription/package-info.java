/** Hearing other services' events: dispatch by type, retries, dead letters. */
@NullMarked
package fi.polku.platform.service.subscription;

import org.jspecify.annotations.NullMarked;
