package fi.polku.deal.web;

/** How a system that rows come from is named: the same in every address, key and log line. */
public final class SystemName {

    /** Letters, digits, dots, dashes and underscores, beginning with a letter or digit. */
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,62}";

    private SystemName() {}
}
