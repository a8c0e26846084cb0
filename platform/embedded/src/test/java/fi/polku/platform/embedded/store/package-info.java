/** What the embedded store promises, held by clients that talk to it as to any MongoDB server. */
@NullMarked
package fi.polku.platform.embedded.store;

import org.jspecify.annotations.NullMarked;
