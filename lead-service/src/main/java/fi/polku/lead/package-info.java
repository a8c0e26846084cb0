/** The lead service: stages 1-2 of the sales process, leads and the team directory. */
@NullMarked
package fi.polku.lead;

import org.jspecify.annotations.NullMarked;
