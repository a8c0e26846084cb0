/** Decision makers of a deal over HTTP. */
@NullMarked
package fi.polku.deal.decisionmakers.web;

import org.jspecify.annotations.NullMarked;
