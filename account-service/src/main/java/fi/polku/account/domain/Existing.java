package fi.polku.account.domain;

import java.util.UUID;

/** What is there already, so far that callers can tell of it and open it. */
public record Existing(UUID id, String name) {}
