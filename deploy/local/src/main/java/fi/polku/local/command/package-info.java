/** What a person can ask for on the command line, and what the answer is to scripts. */
@NullMarked
package fi.polku.local.command;

import org.jspecify.annotations.NullMarked;
