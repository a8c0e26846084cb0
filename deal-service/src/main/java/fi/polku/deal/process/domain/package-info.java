/** The sales process as data: stages with what must be done in them, reasons, limits; in versions. */
@NullMarked
package fi.polku.deal.process.domain;

import org.jspecify.annotations.NullMarked;
