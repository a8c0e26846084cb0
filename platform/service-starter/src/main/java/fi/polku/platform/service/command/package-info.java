/** What a command knows about why it runs. */
@NullMarked
package fi.polku.platform.service.command;

import org.jspecify.annotations.NullMarked;
