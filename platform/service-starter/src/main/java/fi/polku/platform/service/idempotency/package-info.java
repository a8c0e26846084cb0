/** A POST with an idempotency key has its effect once and gives the same answer every time. */
@NullMarked
package fi.polku.platform.service.idempotency;

import org.jspecify.annotations.NullMarked;
