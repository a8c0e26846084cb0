/** What the features of this service share: external keys, changes and what stands after them. */
@NullMarked
package fi.polku.account.domain;

import org.jspecify.annotations.NullMarked;
