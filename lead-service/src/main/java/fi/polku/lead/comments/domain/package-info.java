/** What our own people say to each other about a lead: a comment and all of them. */
@NullMarked
package fi.polku.lead.comments.domain;

import org.jspecify.annotations.NullMarked;
