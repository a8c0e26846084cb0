/** The team directory over HTTP. */
@NullMarked
package fi.polku.lead.people.web;

import org.jspecify.annotations.NullMarked;
