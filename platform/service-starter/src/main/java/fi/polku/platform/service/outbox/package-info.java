/** From the outbox in a document to its topic: publishing, leases, and finding what a crash left behind. */
@NullMarked
package fi.polku.platform.service.outbox;

import org.jspecify.annotations.NullMarked;
