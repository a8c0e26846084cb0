package fi.polku.platform.service.command;

/** Marks failures after which it is certain that the command has had no effect, and will have none later. */
public interface NothingDone {}
