/** The work list of today over HTTP. */
@NullMarked
package fi.polku.lead.worklist.web;

import org.jspecify.annotations.NullMarked;
