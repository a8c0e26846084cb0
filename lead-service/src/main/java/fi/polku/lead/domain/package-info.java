/** What the features of this service share: external ids, changes and what stands after them. */
@NullMarked
package fi.polku.lead.domain;

import org.jspecify.annotations.NullMarked;
