/** The embedded document store: speaks MongoDB's protocol, keeps everything in memory and survives a killed process. */
@NullMarked
package fi.polku.platform.embedded.store;

import org.jspecify.annotations.NullMarked;
