/** Writing comments and reading them. */
@NullMarked
package fi.polku.lead.comments.application;

import org.jspecify.annotations.NullMarked;
