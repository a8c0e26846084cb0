/** The mapping language: its schema, its reading from YAML, and how it makes records out of rows. */
@NullMarked
package fi.polku.platform.importing.mapping;

import org.jspecify.annotations.NullMarked;
