/** Plays the stories through the services' public APIs, as people would. */
@NullMarked
package fi.polku.local.demo.player;

import org.jspecify.annotations.NullMarked;
