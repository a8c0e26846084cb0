/** The figures: one SQL file each in the resources, asked over HTTP, with the records behind every number. */
@NullMarked
package fi.polku.analytics.figures;

import org.jspecify.annotations.NullMarked;
