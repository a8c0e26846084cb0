/** Delimited text files as rows with named cells, and the reasons why a file cannot be read as one. */
@NullMarked
package fi.polku.platform.importing.table;

import org.jspecify.annotations.NullMarked;
