/** The thread of comments on a lead over HTTP. */
@NullMarked
package fi.polku.lead.comments.web;

import org.jspecify.annotations.NullMarked;
