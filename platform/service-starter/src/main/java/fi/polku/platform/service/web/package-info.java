/** How a service answers over HTTP: problems, preconditions, pages, bulk streams and what a request is caused by. */
@NullMarked
package fi.polku.platform.service.web;

import org.jspecify.annotations.NullMarked;
