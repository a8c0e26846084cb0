/** What was done about a deal, over HTTP. */
@NullMarked
package fi.polku.deal.activities.web;

import org.jspecify.annotations.NullMarked;
