/** Writing comments and reading them. */
@NullMarked
package fi.polku.deal.comments.application;

import org.jspecify.annotations.NullMarked;
