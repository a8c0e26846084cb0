package fi.polku.local.directory;

import java.time.LocalDate;

/**
 * Which demo a data directory holds.
 *
 * @param seed what chance began with
 * @param day on which it was played, and before which its year ends
 */
public record DemoPlayed(long seed, LocalDate day) {}
