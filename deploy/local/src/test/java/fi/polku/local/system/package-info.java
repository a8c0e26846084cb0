/** The real script on the packaged Polku, as a person or a script uses it. */
@NullMarked
package fi.polku.local.system;

import org.jspecify.annotations.NullMarked;
