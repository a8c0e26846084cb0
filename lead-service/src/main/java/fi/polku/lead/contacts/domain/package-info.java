/** What is kept of each contact with a prospect, the words included. */
@NullMarked
package fi.polku.lead.contacts.domain;

import org.jspecify.annotations.NullMarked;
