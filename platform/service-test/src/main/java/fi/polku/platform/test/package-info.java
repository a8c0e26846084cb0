/** A broker and a store for tests, and the way a Spring context gets to them. */
@NullMarked
package fi.polku.platform.test;

import org.jspecify.annotations.NullMarked;
