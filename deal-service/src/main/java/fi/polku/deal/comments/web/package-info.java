/** The thread of comments on a deal over HTTP. */
@NullMarked
package fi.polku.deal.comments.web;

import org.jspecify.annotations.NullMarked;
