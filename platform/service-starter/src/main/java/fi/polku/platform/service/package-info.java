/** What every Polku service stands on. Knows no sales word. */
@NullMarked
package fi.polku.platform.service;

import org.jspecify.annotations.NullMarked;
