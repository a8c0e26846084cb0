/** Many who ask the same thing, or things about the same thing, at once; also while a part is killed or away. */
@NullMarked
package fi.polku.local.system.crowd;

import org.jspecify.annotations.NullMarked;
