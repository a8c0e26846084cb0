/** Tests of the facts' tables. */
@NullMarked
package fi.polku.analytics.facts;

import org.jspecify.annotations.NullMarked;
