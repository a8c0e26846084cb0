/** Publishing versions of the sales process, and showing them. */
@NullMarked
package fi.polku.deal.process.application;

import org.jspecify.annotations.NullMarked;
