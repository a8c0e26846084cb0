/** The topics a service needs, made explicitly before anything is bound to them. */
@NullMarked
package fi.polku.platform.service.topics;

import org.jspecify.annotations.NullMarked;
