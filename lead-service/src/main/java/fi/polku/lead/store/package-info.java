/** What the features' stores share. */
@NullMarked
package fi.polku.lead.store;

import org.jspecify.annotations.NullMarked;
