/** JSON as this platform writes and reads it: lenient towards events and documents, strict towards requests. */
@NullMarked
package fi.polku.platform.service.json;

import org.jspecify.annotations.NullMarked;
