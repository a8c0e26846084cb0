/** What a broker promises over restarts, kills and damage. */
@NullMarked
package fi.polku.platform.embedded.broker;

import org.jspecify.annotations.NullMarked;
