/** Looks at events as they stand on a topic, and holds them against their contracts. */
@NullMarked
package fi.polku.platform.test.event;

import org.jspecify.annotations.NullMarked;
