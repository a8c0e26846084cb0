/** Aggregates as MongoDB documents that carry their own outbox: state and events become durable in one write. */
@NullMarked
package fi.polku.platform.service.document;

import org.jspecify.annotations.NullMarked;
