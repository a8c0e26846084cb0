/** How new things get their ids: by name when imported, by request when it may be repeated, else at random. */
@NullMarked
package fi.polku.platform.service.id;

import org.jspecify.annotations.NullMarked;
