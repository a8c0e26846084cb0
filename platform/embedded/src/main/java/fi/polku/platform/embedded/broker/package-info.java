/** A real Kafka broker inside this JVM, with everything it keeps in one directory. */
@NullMarked
package fi.polku.platform.embedded.broker;

import org.jspecify.annotations.NullMarked;
