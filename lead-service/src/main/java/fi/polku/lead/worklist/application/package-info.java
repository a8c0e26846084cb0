/** What somebody has to do today. */
@NullMarked
package fi.polku.lead.worklist.application;

import org.jspecify.annotations.NullMarked;
