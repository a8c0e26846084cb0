/** Store, broker and services in one JVM: started together, stopped in order. */
@NullMarked
package fi.polku.local.house;

import org.jspecify.annotations.NullMarked;
