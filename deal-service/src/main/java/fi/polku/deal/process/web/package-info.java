/** The sales process over HTTP. */
@NullMarked
package fi.polku.deal.process.web;

import org.jspecify.annotations.NullMarked;
