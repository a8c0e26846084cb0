/** What our own people say to each other about a deal: a comment and all of them. */
@NullMarked
package fi.polku.deal.comments.domain;

import org.jspecify.annotations.NullMarked;
