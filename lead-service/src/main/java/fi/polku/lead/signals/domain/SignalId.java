package fi.polku.lead.signals.domain;

import java.util.UUID;

/** Identifies a signal. */
public record SignalId(UUID value) {}
